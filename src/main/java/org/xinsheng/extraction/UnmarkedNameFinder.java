package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.pattern.Words;

/**
 * Finds names that no ending gives away by their place in the sentence: who owes ("润和山庄拖欠我们工资"), where somebody
 * works ("在舞之梦上班"), whose staff they are ("是锦丰定制的员工").
 */
final class UnmarkedNameFinder {

    /** 广场做保洁 tells what somebody does. */
    private static final Words DOING = Words.of("..(?:做|当|干)..");

    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;

    private final NameLexicon lexicon;
    private final CueWords cues;

    UnmarkedNameFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = lexicon.cues();
    }

    List<NameCandidate> find(Scene scene) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 1; i < scene.length(); i++) {
            int debt = cues.endAt(NameCue.DEBT, scene.text(), i);
            if (debt > 0) {
                add(found, debtor(scene, i));
                i = debt - 1;
                continue;
            }
            int work = isLong(cues.endAt(NameCue.WORK_BEHIND, scene.text(), i), i);
            if (work > 0) {
                add(found, workplace(scene, i));
                i = work - 1;
                continue;
            }
            int member = isLong(cues.endAt(NameCue.MEMBER, scene.text(), i), i);
            if (member > 0 && isStaff(scene, i)) {
                add(found, workplace(scene, i));
            }
        }
        return found;
    }

    private static boolean isStaff(Scene scene, int i) {
        return scene.at(i) == '的'
                || scene.text().startsWith("员工", i)
                || scene.text().startsWith("职工", i);
    }

    private static int isLong(int end, int start) {
        return end - start >= 2 ? end : -1;
    }

    private static void add(List<NameCandidate> found, @Nullable NameCandidate candidate) {
        if (candidate != null && (found.isEmpty() || !found.getLast().overlaps(candidate))) {
            found.add(candidate);
        }
    }

    private @Nullable NameCandidate debtor(Scene scene, int predicate) {
        int end = subjectEnd(scene.text(), predicate);
        int start = scene.bounds().nameStart(end, SHORTEST);
        boolean stated = start < scene.text().indexOf('\n') && ClauseBounds.beginsClause(scene.text(), start)
                || cues.startAt(NameCue.ACCUSED, scene.text(), start) >= 0
                || ClauseBounds.beginsClause(scene.text(), start) && scene.addressOver(start) != null
                || scene.addressOver(start - 1) != null
                || scene.at(start - 1) == '被';
        return stated ? candidate(scene, start, end, "rule:debtor", 0.45) : null;
    }

    private @Nullable NameCandidate workplace(Scene scene, int end) {
        int start = scene.bounds().nameStart(end, SHORTEST);
        boolean stated = cues.startAt(NameCue.WORK_BEFORE, scene.text(), start) >= 0;
        return stated ? candidate(scene, start, end, "rule:workplace", 0.4) : null;
    }

    /** Where the subject of a predicate ends: before the adverbs, times and titles in between. */
    private int subjectEnd(String text, int predicate) {
        int end = predicate;
        while (end > 0) {
            int filler = text.charAt(end - 1) == ' ' ? end - 1 : cues.startAt(NameCue.FILLER, text, end);
            if (filler < 0) {
                return end;
            }
            end = filler;
        }
        return end;
    }

    private @Nullable NameCandidate candidate(Scene scene, int from, int end, String by, double weight) {
        Address address = scene.addressOver(from);
        boolean placed = address != null && (address.full() || address.parts() > 1) && address.named() < end - 1;
        int start = placed && address != null ? address.named() : from;
        String name = scene.text().substring(start, Math.max(start, end));
        boolean named = name.length() >= SHORTEST
                && name.length() <= LONGEST
                && !lexicon.isGeneric(name)
                && !Kinsfolk.isKin(name)
                && !DOING.isIn(name)
                && lexicon.isStrange(name)
                && !scene.isPlace(start, end)
                && !ClauseBounds.looksLikeSentence(name)
                && name.chars().noneMatch(Character::isDigit)
                && name.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '(' || c == ')');
        return named ? new NameCandidate(Kind.ORGANISATION, PartyRole.OTHER, start, end, by, weight) : null;
    }
}

package org.xinsheng.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.PhraseTable.Match;
import org.xinsheng.extraction.pattern.Words;

/** Finds people behind the word for what they are: 老板桓守成, 工头是河南的薛怀亮, 同一个老板,姓沙, 老板叫"四川老陈". */
final class RolePersonFinder {

    private static final Words LINK =
            Words.of("(?:也|的)?(?:真名|大名|名字|微信名|网名|外号|小名)?(?:好像)?(?:叫做|叫个|叫|是|名叫|喊|:|：)? ?(?:叫|是)? ?[\"“「『]?|[, ](?=姓)");

    private static final int LONGEST_LINK = 12;
    private static final int LONGEST_QUOTE = 8;
    private static final int LONGEST_FOREIGN = 6;

    private final NameLexicon lexicon;
    private final CueWords cues;
    private final PersonNames names;

    RolePersonFinder(NameLexicon lexicon, PersonNames names) {
        this.lexicon = lexicon;
        this.cues = lexicon.cues();
        this.names = names;
    }

    void find(Scene scene, List<NameCandidate> found) {
        for (int i = 0; i < scene.length(); i++) {
            Match<PartyRole> role = lexicon.personRoleAt(scene.text(), i);
            if (role == null) {
                continue;
            }
            NameCandidate person = behind(scene, role);
            if (person != null) {
                found.add(person);
            }
            i = (person == null ? role.end() : person.end()) - 1;
        }
    }

    private @Nullable NameCandidate behind(Scene scene, Match<PartyRole> role) {
        String text = scene.text();
        int start = Math.max(role.end(), LINK.endFrom(text, role.end(), role.end() + LONGEST_LINK));
        int end = isQuote(text, start - 1) ? quotedEnd(text, start) : names.endBehindRole(text, start);
        double weight = start == role.end() ? 0.6 : 0.65;
        int home = end < 0 && start > role.end() ? behindHome(scene, start) : -1;
        if (home > 0 && names.endBehindRole(text, home) > 0) {
            return person(role, home, names.endBehindRole(text, home), weight);
        }
        if (end < 0 && start > role.end() && text.substring(role.end(), start).contains("叫")) {
            end = freeNameEnd(text, start);
            weight = 0.5;
        }
        if (end < 0 && start == role.end() && ClauseBounds.beginsClause(text, role.start())) {
            end = foreignNameEnd(text, start);
            weight = 0.55;
        }
        return end < 0 ? null : person(role, start, end, weight);
    }

    private static NameCandidate person(Match<PartyRole> role, int start, int end, double weight) {
        return new NameCandidate(Kind.PERSON, role.value(), start, end, PersonFinder.BY, weight);
    }

    /** Behind the home town that stands before a name: 是青海的, 是宿松人. */
    private static int behindHome(Scene scene, int start) {
        Address home = scene.addressOver(start);
        if (home == null || home.start() != start) {
            return -1;
        }
        int at = Math.max(home.named(), home.end());
        while ("的人那边来籍叫".indexOf(scene.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isQuote(String text, int at) {
        return at >= 0 && "\"“「『".indexOf(text.charAt(at)) >= 0;
    }

    /** What a quotation holds is the name, whatever it is: 老板叫"四川老陈". */
    private static int quotedEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_QUOTE && "\"”」』".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end > start && end - start < LONGEST_QUOTE ? end : -1;
    }

    /** What is called something is called so, as long as no word of the language is left over: 老板叫才让. */
    private int freeNameEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 4 && Character.isIdeographic(text.charAt(end))) {
            end++;
        }
        boolean named = end - start >= 2
                && ClauseBounds.endsClause(text, end)
                && !lexicon.isWord(text.substring(start, end))
                && !ClauseBounds.looksLikeSentence(text.substring(start, end - 1));
        return named ? end : -1;
    }

    /** Names with no surname known here, up to what their bearer does: 老板沙马木呷说, 老板钣金老徐带着. */
    private int foreignNameEnd(String text, int start) {
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_FOREIGN
                && PersonNames.isNameCharacter(text.charAt(end))
                && !acts(text, end)) {
            end++;
        }
        String name = text.substring(start, end);
        boolean ended = ClauseBounds.endsClause(text, end) || acts(text, end) && end - start >= 3;
        boolean strange = lexicon.isStrange(name) && !lexicon.isGeneric(name) && !ClauseBounds.looksLikeSentence(name);
        return end - start >= 2 && ended && strange ? end : -1;
    }

    private boolean acts(String text, int at) {
        return cues.endAt(NameCue.ACTS, text, at) > 0;
    }
}

package org.xinsheng.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.pattern.Words;

/**
 * Finds people by what is said of them: who owes (老张欠), for whom somebody works (给缪洪兵养紫菜, 跟着老疤干), whose crew it is
 * (老赵头那里), who got the work (分包给崔立).
 */
final class DebtPersonFinder {

    private static final Words DEBTOR_BEFORE = Words.of("(?:给|跟着|跟|帮|替|在|找|是|被|向|:|：|^|[\\s,。;!?、])");
    private static final Words WORK_FOR = Words.of("跟着|跟|给|帮着|帮|替|随");
    /** What makes a familiar name the head of a crew: 老邵那边, 老邵手下, 老邵的工. */
    private static final Words CREW_BEHIND =
            Words.of(" ?(?:那边|那里|那儿|那伙|那班|那(?=[干做上打])|这边|手下|手里干|手底下|底下|家[干做]|班组|班上|的工(?![作资程])|的班组|的工地|的活|带的|带班|包的)");

    private static final Words CORRECTED = Words.of("(?:老板|工头|名字|包工头).{0,12}(?:不叫|错)");
    private static final String WORK = "干做养装打修建开搬种采看守盖砌刷喂割扫扎拉摘焊";
    private static final int MOST_FILLERS = 4;

    private final CueWords cues;
    private final PersonNames names;

    DebtPersonFinder(NameLexicon lexicon, PersonNames names) {
        this.cues = lexicon.cues();
        this.names = names;
    }

    void find(Scene scene, List<NameCandidate> found) {
        boolean corrected = CORRECTED.isIn(scene.text());
        for (int i = 0; i < scene.length(); i++) {
            NameCandidate person = personAt(scene, i, corrected);
            if (person != null) {
                found.add(person);
                i = person.end() - 1;
            }
        }
    }

    private @Nullable NameCandidate personAt(Scene scene, int i, boolean corrected) {
        String text = scene.text();
        int end = names.end(text, i);
        boolean byname = end < 0;
        if (byname) {
            end = names.bynameEnd(text, i);
        }
        if (end < 0 || names.isRatherWord(text, i, end) || Kinsfolk.isKin(text.substring(i, end))) {
            return null;
        }
        boolean heads = isHeadOfCrew(text, i, end, byname) || !byname && gotWork(text, i, end);
        boolean stated = heads || worksFor(text, beforePlace(scene, i), i, end) || isDebtor(text, i, end, byname);
        boolean named = !byname && isNamed(text, i, end, corrected);
        PartyRole role = heads ? PartyRole.FOREMAN : PartyRole.OTHER;
        return stated || named ? new NameCandidate(Kind.PERSON, role, i, end, PersonFinder.BY, 0.5) : null;
    }

    private boolean isNamed(String text, int start, int end, boolean corrected) {
        boolean ends = ClauseBounds.endsClause(text, end);
        boolean called = corrected && ends && text.startsWith("叫", start - 1);
        boolean masked = ends && text.charAt(end - 1) == '某';
        boolean justHe = ends && text.startsWith("就是", start - 2) && names.titledEnd(text, start) == end;
        return called || masked || justHe;
    }

    private boolean isDebtor(String text, int start, int end, boolean byname) {
        if (!owes(text, end)) {
            return false;
        }
        return names.titledEnd(text, start) == end
                || DEBTOR_BEFORE.endsAt(text, start) && (!byname || ClauseBounds.beginsClause(text, start));
    }

    /** 给龙口老隋装冷库: the place between belongs to the name. */
    private static int beforePlace(Scene scene, int start) {
        Address place = scene.addressOver(start - 1);
        return place != null && place.named() == start ? place.start() : start;
    }

    private boolean worksFor(String text, int from, int start, int end) {
        return WORK_FOR.endsAt(text, from)
                && (end - start >= 2)
                && (end < text.length() && WORK.indexOf(text.charAt(end)) >= 0);
    }

    private boolean isHeadOfCrew(String text, int start, int end, boolean byname) {
        boolean familiar = names.isFamiliarSurname(text, start, end) || byname && DEBTOR_BEFORE.endsAt(text, start);
        return familiar && CREW_BEHIND.endFrom(text, end, end + 8) >= 0
                || !byname && text.startsWith("班组", end) && end - start >= 2;
    }

    private boolean gotWork(String text, int start, int end) {
        return cues.startAt(NameCue.PASSED_TO, text, start) >= 0 && end - start >= 2
                || text.startsWith("由", start - 1) && cues.endAt(NameCue.CONTRACTS, text, end) > 0;
    }

    /** Whether a predicate of owing follows, adverbs and times between left out. */
    private boolean owes(String text, int at) {
        int from = at;
        for (int i = 0; i < MOST_FILLERS; i++) {
            int blank = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
            if (cues.endAt(NameCue.DEBT, text, blank) > 0) {
                return true;
            }
            int filler = cues.endAt(NameCue.FILLER, text, blank);
            if (filler < 0) {
                return false;
            }
            from = filler;
        }
        return false;
    }
}

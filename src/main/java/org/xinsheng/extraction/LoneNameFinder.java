package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.pattern.Words;

/**
 * Finds people who are named without a word that introduces them: alone between breaks ("六个人两万 席国远 贵阳") or at the
 * begin of a clause that says what they did ("孔胖子只给了三千").
 */
final class LoneNameFinder {

    private static final String BY = "rule:lone";
    private static final double TITLED = 0.75;
    private static final double NAMED = 0.7;
    /** What people say that begins as a name does: 把老板, 谈谈. */
    private static final Words NO_NAME = Words.of("把(?:老板|工头)|谈谈|谈一谈");

    private static final int LONGEST_SAYING = 3;

    private final NameLexicon lexicon;
    private final PersonNames people;

    LoneNameFinder(NameLexicon lexicon, PersonNames people) {
        this.lexicon = lexicon;
        this.people = people;
    }

    List<NameCandidate> find(Scene scene) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 0; i < scene.length(); i++) {
            if (ClauseBounds.beginsClause(scene.text(), i)) {
                NameCandidate name = scene.addressOver(i) == null ? nameAt(scene, i) : null;
                if (name != null) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private @Nullable NameCandidate nameAt(Scene scene, int start) {
        if (NO_NAME.endFrom(scene.text(), start, start + LONGEST_SAYING) > 0) {
            return null;
        }
        int titled = people.surnameAndTitleEnd(scene.text(), start);
        int byname = titled > 0 ? titled : people.bynameEnd(scene.text(), start);
        if (byname > 0) {
            boolean named = isAlone(scene, byname) || acts(scene, byname);
            return named ? person(scene.text(), start, byname, TITLED) : null;
        }
        int end = people.end(scene.text(), start);
        if (end < 0 || end - start > PersonNames.LONGEST || people.isRatherWord(scene.text(), start, end)) {
            return null;
        }
        boolean full = end - start >= 3;
        return isAlone(scene, end) || full && acts(scene, end) ? person(scene.text(), start, end, NAMED) : null;
    }

    private static boolean isAlone(Scene scene, int end) {
        return ClauseBounds.endsClause(scene.text(), end) && scene.at(end) != ':';
    }

    private boolean acts(Scene scene, int end) {
        return lexicon.cues().endAt(NameCue.ACTS, scene.text(), end) > 0
                || lexicon.cues().endAt(NameCue.DEBT, scene.text(), end) > 0;
    }

    private static NameCandidate person(String text, int start, int end, double weight) {
        PartyRole role = PersonNames.roleOf(text.substring(start, end));
        return new NameCandidate(Kind.PERSON, role, start, end, BY, weight);
    }
}

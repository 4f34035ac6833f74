package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.PhraseTable.Match;

/**
 * Finds firms named in quotation marks of which the words beside them say that it is one: 家政公司"好阿姨到家", "天鹅湖"水上乐园,
 * 在"星辰"上班.
 */
final class QuotedNameFinder {

    static final String BY = "rule:quoted";
    private static final double WEIGHT = 0.65;
    private static final int LONGEST = 10;
    private static final int LONGEST_KIND = 5;
    private static final String OPENING = "\"“「『";
    private static final String CLOSING = "\"”」』";

    private final NameLexicon lexicon;
    private final CueWords cues;

    QuotedNameFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = lexicon.cues();
    }

    List<NameCandidate> find(Scene scene) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 0; i < scene.length(); i++) {
            int mark = OPENING.indexOf(scene.at(i));
            int end = mark < 0 ? -1 : scene.text().indexOf(CLOSING.charAt(mark), i + 1);
            if (end > 0) {
                NameCandidate name = quoted(scene, i, end);
                if (name != null) {
                    found.add(name);
                }
                i = end;
            }
        }
        return found;
    }

    private @Nullable NameCandidate quoted(Scene scene, int open, int close) {
        int length = close - open - 1;
        if (length < 2 || length > LONGEST) {
            return null;
        }
        String name = scene.text().substring(open + 1, close);
        boolean words = ClauseBounds.looksLikeSentence(name)
                || lexicon.isGeneric(name)
                || lexicon.isWord(name)
                || !name.chars().allMatch(Character::isLetterOrDigit)
                || name.chars().noneMatch(Character::isLetter);
        PartyRole role = words ? null : role(scene.text(), open, close + 1);
        return role == null ? null : new NameCandidate(Kind.ORGANISATION, role, open + 1, close, BY, WEIGHT);
    }

    /** The part of the one so named, or null if nothing says that somebody is. */
    private @Nullable PartyRole role(String text, int open, int behind) {
        for (int from = Math.max(0, open - LONGEST_KIND); from < open - 1; from++) {
            Match<PartyRole> role = lexicon.partyRoleAt(text, from);
            if (role != null && role.end() == open) {
                return role.value();
            }
            if (endsAt(lexicon.organisationEndingAt(text, from), open)) {
                return PartyRole.EMPLOYER;
            }
        }
        boolean firm = lexicon.organisationEndingAt(text, behind) != null
                || lexicon.partyRoleAt(text, behind) != null
                || cues.startAt(NameCue.ACCUSED, text, open) >= 0
                || cues.startAt(NameCue.WORK_BEFORE, text, open) >= 0
                        && cues.endAt(NameCue.WORK_BEHIND, text, behind) > 0
                || cues.endAt(NameCue.DEBT, text, behind) > 0;
        return firm ? PartyRole.OTHER : null;
    }

    private static boolean endsAt(@Nullable Match<?> match, int at) {
        return match != null && match.end() == at;
    }
}

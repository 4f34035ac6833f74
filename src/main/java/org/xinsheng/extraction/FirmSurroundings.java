package org.xinsheng.extraction;

import org.xinsheng.core.PartyRole;

/** What beside a weak ending says that a firm is named: the end of the clause, 由 and 给 before it, 欠 and 承包 behind it. */
final class FirmSurroundings {

    private static final String SPEAKS = "说讲让叫把承那里我(";

    private final NameLexicon lexicon;
    private final CueWords cues;
    private final RoleWords roles;

    FirmSurroundings(NameLexicon lexicon, RoleWords roles) {
        this.lexicon = lexicon;
        this.cues = lexicon.cues();
        this.roles = roles;
    }

    boolean tell(Scene scene, FirmEnding ending) {
        return ClauseBounds.endsClause(scene.text(), ending.end())
                || isFollowed(scene.text(), ending.end())
                || isIntroduced(scene, ending.start());
    }

    private boolean isFollowed(String text, int at) {
        return lexicon.personRoleAt(text, at) != null
                || cues.endAt(NameCue.DEBT, text, at) > 0
                || cues.endAt(NameCue.FILLER, text, at) > 0
                || cues.endAt(NameCue.ACTS, text, at) > 0
                || cues.endAt(NameCue.WORK_BEHIND, text, at) > 0
                || cues.endAt(NameCue.MEMBER, text, at) > 0
                || cues.endAt(NameCue.CONTRACTS, text, at) > 0
                || SPEAKS.indexOf(text.charAt(at)) >= 0;
    }

    /** 由X, 给X, 劳务公司X: what stands before says that a name comes. */
    private boolean isIntroduced(Scene scene, int ending) {
        int start = scene.bounds().nameStart(ending, 2);
        boolean placed = scene.at(start - 1) == '的' && scene.addressOver(start - 2) != null;
        return start < ending
                && (placed
                        || "由被".indexOf(scene.at(start - 1)) >= 0
                        || cues.startAt(NameCue.PASSED_TO, scene.text(), start) >= 0
                        || cues.startAt(NameCue.ACCUSED, scene.text(), start) >= 0
                        || cues.startAt(NameCue.WORK_BEFORE, scene.text(), start) >= 0
                        || cues.startAt(NameCue.NAMED, scene.text(), start) >= 0
                        || roles.firmRole(scene.text(), start, ending) != PartyRole.OTHER);
    }
}

package org.xinsheng.extraction;

import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.PhraseTable.Match;

/** Names of public bodies: their place belongs to them (M3县教育局). */
final class OfficeNames {

    static final String BY = "rule:office";
    private static final double NAMED = 0.75;
    private static final double BARE = 0.5;
    private static final String DIVISIONS = "市县区镇乡省州旗";

    private final RoleWords roles;

    OfficeNames(RoleWords roles) {
        this.roles = roles;
    }

    NameCandidate name(Scene scene, Match<Boolean> ending) {
        int start = start(scene, ending.start());
        boolean sentence = start < ending.start()
                && ClauseBounds.looksLikeSentence(scene.text().substring(start, ending.start()));
        int begin = sentence ? ending.start() : start;
        double weight = begin == ending.start() ? BARE : NAMED;
        PartyRole role = roles.firmRole(scene.text(), begin, ending.end());
        return new NameCandidate(Kind.ORGANISATION, role, begin, ending.end(), BY, weight);
    }

    /** 去堵|县政府. */
    private static int behindVerb(Scene scene, int start, int ending) {
        for (int at = ending - 1; at >= start; at--) {
            if ("堵围闹".indexOf(scene.at(at)) >= 0) {
                return at + 1;
            }
        }
        return start;
    }

    private static int start(Scene scene, int ending) {
        int usual = scene.bounds().nameStart(ending, 1);
        Address place = scene.addressOver(Math.max(0, ending - 1));
        if (place != null && place.named() == ending) {
            return place.start();
        }
        boolean division = ending > 0 && DIVISIONS.indexOf(scene.at(ending - 1)) >= 0;
        boolean bare = division && scene.bounds().isCut(ending - 1);
        return behindVerb(scene, bare ? ending - 1 : division ? Math.min(usual, ending - 1) : usual, ending);
    }
}

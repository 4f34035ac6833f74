package org.xinsheng.extraction;

import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.PhraseTable.Match;
import org.xinsheng.extraction.pattern.Words;

/**
 * Those who have to do with a worker, but not with his wages: people of offices and courts (劳动局姓王的科长, 派出所的小吴) and
 * the hospital somebody was taken to.
 */
final class Bystanders {

    private static final Words TITLE =
            Words.of("的?(?:科长|股长|处长|局长|所长|警官|民警|警察|法官|检察官|书记员|律师|仲裁员|监察员|调解员|接线员|话务员|客服|工作人员|办事员|科员|网格员)");
    private static final Words HOSPITAL = Words.of("医院|卫生院|诊所");
    private static final Words TAKEN_TO = Words.of("住进了?|住在|送进了?|送去|送往|送到了?|抬到|抬进|转到|转院到|躺在|拉到|救到");
    private static final Words DISTRESS = Words.of("[送喝吞摔掉抬]");
    private static final String LINKS = "的里有一个位那名这姓叫是 ";
    private static final int LONGEST_LINK = 6;
    private static final int LONGEST_OFFICE = 12;

    private final NameLexicon lexicon;

    Bystanders(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Nullable PartySign sign(Scene scene, NameCandidate name) {
        if (name.kind() == Kind.PERSON) {
            return isOfficial(scene, name) ? PartySign.OFFICIAL : null;
        }
        boolean hospital = HOSPITAL.endsAt(scene.text(), name.end());
        boolean taken = TAKEN_TO.endsAt(scene.text(), name.start()) || DISTRESS.isIn(scene.name(name));
        return hospital && taken ? PartySign.CURES : null;
    }

    /** Who owes is none, whatever the title. */
    private boolean isOfficial(Scene scene, NameCandidate person) {
        int title = TITLE.endFrom(scene.text(), person.end());
        boolean owes = lexicon.cues().endAt(NameCue.DEBT, scene.text(), Math.max(title, person.end())) > 0;
        return !owes && (title > 0 || isBehindOffice(scene, person.start()));
    }

    private boolean isBehindOffice(Scene scene, int start) {
        int office = start;
        while (office > 0 && start - office < LONGEST_LINK && LINKS.indexOf(scene.at(office - 1)) >= 0) {
            office--;
        }
        for (int from = Math.max(0, office - LONGEST_OFFICE); from < office; from++) {
            Match<Boolean> ending = lexicon.officeEndingAt(scene.text(), from);
            if (ending != null && ending.end() == office && ending.value()) {
                return true;
            }
        }
        return false;
    }
}

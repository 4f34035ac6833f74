package org.xinsheng.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;

/** Reads the {@link PartySign}s of a party that the rest of the text gives it: who else is named, and where it stands. */
final class PartySurroundings {

    private static final int SHORT_TEXT = 140;
    private static final List<String> YOURS =
            List.of("贵局", "贵公司", "贵单位", "贵司", "贵院", "贵校", "贵处", "你局", "你公司", "你单位", "贵厂", "贵镇", "贵办", "贵委");
    private static final List<String> SELVES =
            List.of("我叫", "我是", "本人", "我姓", "本人姓", "我的名字叫", "姓名:", "投诉人:", "申请人:", "我名叫");

    private static final List<String> POINTING =
            List.of(IntroducedNameFinder.BY, QuotedNameFinder.BY, PlacedNameFinder.BY, LandmarkNameFinder.BY);

    private static final String HOUSES = "店馆楼吧厂场院园校坊社站";

    private static final Set<PartyRole> HIRERS =
            EnumSet.of(PartyRole.EMPLOYER, PartyRole.SUBCONTRACTOR, PartyRole.LABOR_SUBCONTRACTOR);

    private PartySurroundings() {}

    static void mark(Scene scene, List<NamedParty> parties) {
        boolean yours = YOURS.stream().anyMatch(scene.text()::contains);
        long firms = parties.stream().filter(NamedParty::isFirm).count();
        boolean hired = parties.stream().anyMatch(PartySurroundings::isHirer);
        boolean shop = !scene.building() && parties.stream().anyMatch(party -> isShop(scene, party));
        for (NamedParty party : parties) {
            if (party.kind() == Kind.PERSON) {
                markPerson(scene, party, firms > 0);
                if (hired) {
                    party.add(PartySign.BESIDE_HIRER);
                }
                if (shop && party.role() == PartyRole.EMPLOYER) {
                    party.add(PartySign.BESIDE_SHOP);
                }
            } else {
                markFirm(scene, party, firms > 1 || firms == 1 && !party.isFirm(), yours);
            }
            if (party.mentions().stream().anyMatch(m -> m.by().contains("model"))) {
                party.add(PartySign.SEEN_BY_MODEL);
            }
        }
        parties.stream().filter(PartySurroundings::isPointedOut).forEach(party -> party.add(PartySign.POINTED_OUT));
        if (Notices.isOne(scene.text())) {
            parties.forEach(party -> party.add(PartySign.IN_NOTICE));
        }
        if (scene.length() <= SHORT_TEXT && parties.size() > 1) {
            parties.getLast().add(PartySign.NAMED_LAST);
        }
    }

    private static boolean isHirer(NamedParty party) {
        return party.isFirm() && HIRERS.contains(party.role());
    }

    private static boolean isShop(Scene scene, NamedParty party) {
        boolean worked = party.is(PartySign.WORKED_FOR) || party.is(PartySign.HAS_STAFF);
        return party.isFirm()
                && worked
                && HOUSES.indexOf(scene.at(party.name(scene.text()).end() - 1)) >= 0;
    }

    private static boolean isPointedOut(NamedParty party) {
        return party.mentions().stream().anyMatch(m -> POINTING.stream().anyMatch(m.by()::startsWith));
    }

    private static void markPerson(Scene scene, NamedParty person, boolean besideFirm) {
        if (besideFirm) {
            person.add(PartySign.BESIDE_FIRM);
        }
        if (scene.length() > SHORT_TEXT) {
            person.add(PartySign.PERSON_IN_LETTER);
        }
        if (person.mentions().stream().anyMatch(m -> isSpeaker(scene.text(), m.start()))) {
            person.add(PartySign.SPEAKS);
        }
    }

    private static boolean isSpeaker(String text, int start) {
        return SELVES.stream().anyMatch(self -> text.startsWith(self, start - self.length()));
    }

    private static void markFirm(Scene scene, NamedParty firm, boolean others, boolean yours) {
        if (others) {
            firm.add(PartySign.AMONG_FIRMS);
        }
        for (NameCandidate name : firm.mentions()) {
            if (scene.name(name).indexOf('某') >= 0) {
                firm.add(PartySign.MASKED);
            }
            if (isLastLine(scene, name)) {
                firm.add(PartySign.SIGNS_THE_LETTER);
            }
            if (yours && scene.at(name.end()) == ':' && scene.at(name.start() - 1) == '\n') {
                firm.add(PartySign.ADDRESSED_AS_YOU);
            }
            if (isSite(scene.text(), name.end())) {
                firm.add(PartySign.HAS_SITE);
            }
        }
    }

    private static boolean isSite(String text, int end) {
        return text.startsWith("工地", end) || text.startsWith("项目", end) || text.startsWith("工程", end);
    }

    private static boolean isLastLine(Scene scene, NameCandidate name) {
        String text = scene.text();
        int line = text.lastIndexOf('\n', name.start()) + 1;
        return line > 0
                && name.start() - line <= 4
                && text.length() - name.end() <= 12
                && text.indexOf('\n') < line - 1;
    }
}

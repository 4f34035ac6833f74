package org.xinsheng.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.PhraseTable.Match;
import org.xinsheng.extraction.pattern.Words;

/** Reads the {@link PartySign}s of one mention of a name from the words around it. */
final class PartySigns {

    private static final List<String> PUBLIC_HOUSES = List.of(
            "学校", "小学", "中学", "附中", "附小", "大学", "学院", "幼儿园", "医院", "卫生院", "商场", "馆", "中心", "广场", "大厦", "车站", "机场", "银行",
            "小区", "写字楼", "百货");
    private static final Words BESIDE = Words.of("(?:的)?(?:旁边|边上|对面|对过|隔壁|附近|门口|斜对面|后门|前门)");
    /** Work in a house that others are hired for. */
    private static final Words OUTSOURCED = Words.of("[干做当里的]{0,3}(?:保洁|保安|护工|护理|绿化|安检|扫地|打扫|清洁|陪护|食堂|打饭|导购)");

    private static final int SENTENCE = 40;
    private static final int SHORT_TEXT = 140;
    private static final int MOST_FILLERS = 5;

    private final NameLexicon lexicon;
    private final CueWords cues;
    private final Bystanders bystanders;

    PartySigns(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = lexicon.cues();
        this.bystanders = new Bystanders(lexicon);
    }

    Set<PartySign> of(Scene scene, NameCandidate name, List<NameCandidate> all) {
        Set<PartySign> signs = EnumSet.noneOf(PartySign.class);
        before(scene, name, signs);
        behind(scene, name, all, signs);
        kind(scene, name, signs);
        boolean addressed = scene.at(name.end()) == ':' && ClauseBounds.beginsClause(scene.text(), name.start());
        if (addressed && (signs.contains(PartySign.WATCHDOG) || signs.contains(PartySign.PUBLIC_BODY))) {
            signs.add(PartySign.TOLD);
        }
        return signs;
    }

    private void before(Scene scene, NameCandidate name, Set<PartySign> signs) {
        String text = scene.text();
        int start = beforeTitle(scene, name.start());
        if (cues.startAt(NameCue.DENIED, text, start) >= 0) {
            signs.add(PartySign.DENIED);
        }
        if (cues.startAt(NameCue.ACCUSED, text, start) >= 0) {
            signs.add(PartySign.ACCUSED);
        }
        if (cues.startAt(NameCue.DEMAND, text, start) >= 0) {
            signs.add(PartySign.DEMANDED);
        }
        if (cues.startAt(NameCue.PASSED_TO, text, start) >= 0) {
            signs.add(PartySign.GOT_THE_WORK);
        }
        if (cues.startAt(NameCue.NAMED, text, scene.at(start - 1) == ':' ? start - 1 : start) >= 0) {
            signs.add(PartySign.NAMED_AS);
        }
        if (isBlamed(scene, start)) {
            signs.add(PartySign.BLAMED);
        }
        relation(scene, start, name.end(), signs);
    }

    private static boolean isBlamed(Scene scene, int start) {
        String text = scene.text();
        return start >= 2
                && ("说称讲等".indexOf(text.charAt(start - 1)) >= 0 && text.charAt(start - 2) != '听'
                        || text.startsWith("因为", start - 2)
                        || text.startsWith("由于", start - 2)
                        || text.startsWith("说是", start - 2));
    }

    private static boolean isOutsourced(String text, int end) {
        return OUTSOURCED.endFrom(text, end) > 0;
    }

    /** Builders at a school seldom work for the school. */
    private static boolean isPublicHouse(String text, int end) {
        return PUBLIC_HOUSES.stream()
                .anyMatch(house -> end >= house.length() && text.startsWith(house, end - house.length()));
    }

    /** What stands before and behind decides together: 在X上班, 在X立案, 与X签订. */
    private void relation(Scene scene, int start, int end, Set<PartySign> signs) {
        String text = scene.text();
        int after = skipFillers(text, skipBracket(scene, end));
        boolean handles = cues.endAt(NameCue.TOLD_BEHIND, text, end) > 0
                || scene.at(end) != ' ' && cues.endAt(NameCue.TOLD_BEHIND, text, after) > 0;
        boolean works = cues.endAt(NameCue.WORK_BEHIND, text, after) > 0;
        if (cues.startAt(NameCue.SIGNED, text, start) >= 0 && cues.endAt(NameCue.SIGNED_BEHIND, text, after) > 0) {
            signs.add(PartySign.SIGNED_WITH);
        } else if (cues.startAt(NameCue.TOLD, text, start) >= 0 && !works && !signs.contains(PartySign.NAMED_AS)) {
            signs.add(PartySign.TOLD);
        } else if (cues.startAt(NameCue.WORK_BEFORE, text, start) >= 0 && !handles) {
            boolean site = (scene.building() || isOutsourced(text, end))
                    && isPublicHouse(text, end)
                    && scene.at(start - 1) != '给';
            signs.add(site ? PartySign.HAS_WORKS : PartySign.WORKED_FOR);
        }
        if (handles) {
            signs.add(PartySign.HANDLES);
        }
    }

    private void behind(Scene scene, NameCandidate name, List<NameCandidate> all, Set<PartySign> signs) {
        String text = scene.text();
        int end = skipBracket(scene, name.end());
        int after = skipFillers(text, end);
        if (BESIDE.endFrom(text, name.end()) > 0) {
            signs.add(PartySign.LANDMARK);
        }
        if (cues.endAt(NameCue.MEMBER, text, end) > 0) {
            signs.add(PartySign.HAS_STAFF);
        }
        if (cues.endAt(NameCue.DEVELOPS, text, end) > 0 || cues.endAt(NameCue.DEVELOPS, text, after) > 0) {
            signs.add(PartySign.HAS_IT_BUILT);
        } else if (cues.endAt(NameCue.CONTRACTS, text, after) > 0) {
            signs.add(PartySign.CONTRACTS);
        }
        if (signs.contains(PartySign.BLAMED)) {
            return;
        }
        int debt = Math.max(cues.endAt(NameCue.DEBT, text, end), cues.endAt(NameCue.DEBT, text, after));
        if (debt > 0) {
            signs.add(isFirm(all, debt) ? PartySign.HAS_IT_BUILT : PartySign.OWES);
        } else if (owesLater(scene, after, all)) {
            signs.add(PartySign.OWES_LATER);
        }
        boolean begins = ClauseBounds.beginsClause(text, name.start());
        if (begins && ClauseBounds.endsClause(text, end) && isBlank(scene, name.start() - 1) && isBlank(scene, end)) {
            signs.add(PartySign.STANDS_ALONE);
        }
        if (begins && cues.endAt(NameCue.ACTS, text, end) > 0) {
            signs.add(PartySign.ACTS);
        }
    }

    /** Messages part by blanks or commas, letters tell their story in between. */
    private static boolean isBlank(Scene scene, int at) {
        String blanks = scene.length() <= SHORT_TEXT ? " \n\0,。;/|、" : " \n\0";
        return blanks.indexOf(scene.at(at)) >= 0;
    }

    private boolean owesLater(Scene scene, int from, List<NameCandidate> all) {
        int to = Math.min(Math.min(scene.length(), from + SENTENCE), nextNamed(all, from));
        for (int i = from; i < to; i++) {
            if ("。!?;\n".indexOf(scene.at(i)) >= 0) {
                return false;
            }
            if (cues.endAt(NameCue.DEBT, scene.text(), i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the next party is named. */
    private static int nextNamed(List<NameCandidate> all, int from) {
        int next = Integer.MAX_VALUE;
        for (NameCandidate name : all) {
            if (name.kind() != Kind.PROJECT && name.start() >= from && name.start() < next) {
                next = name.start();
            }
        }
        return next;
    }

    /** Who owes a firm is no employer of ours but its client. */
    private static boolean isFirm(List<NameCandidate> all, int at) {
        return all.stream().anyMatch(c -> c.start() == at && c.kind() == Kind.ORGANISATION);
    }

    private void kind(Scene scene, NameCandidate name, Set<PartySign> signs) {
        if (name.kind() == Kind.PERSON) {
            signs.add(PartySign.PERSON);
        }
        PartySign bystander = bystanders.sign(scene, name);
        if (bystander != null) {
            signs.add(bystander);
        }
        for (int i = Math.max(name.start(), name.end() - 12); i < name.end(); i++) {
            Match<Boolean> office = lexicon.officeEndingAt(scene.text(), i);
            if (office != null && office.end() == name.end()) {
                signs.add(office.value() ? PartySign.WATCHDOG : PartySign.PUBLIC_BODY);
                if (isNotOwing(scene, name, signs)) {
                    signs.add(PartySign.LANDMARK);
                }
                return;
            }
        }
    }

    /** 政府 by itself owes only where that is said; and nobody works where he bars the gate: 堵县政府. */
    private static boolean isNotOwing(Scene scene, NameCandidate name, Set<PartySign> signs) {
        boolean barred = "堵围闹冲".indexOf(scene.at(name.start() - 1)) >= 0;
        boolean bare = scene.name(name).equals("政府") && !signs.contains(PartySign.OWES);
        return barred || bare;
    }

    /** The role word or blank before a name belongs to it: 投诉 劳务公司 X. */
    private int beforeTitle(Scene scene, int start) {
        int at = start;
        while (at > 0 && start - at < 3 && " “\"《(".indexOf(scene.at(at - 1)) >= 0) {
            at--;
        }
        for (int from = Math.max(0, at - 5); from < at - 1; from++) {
            if (endsAt(lexicon.personRoleAt(scene.text(), from), at)
                    || endsAt(lexicon.partyRoleAt(scene.text(), from), at)) {
                return from;
            }
        }
        Address place = scene.addressOver(at - 1);
        return place != null && place.named() == at ? place.start() : at;
    }

    private static boolean endsAt(@Nullable Match<?> match, int at) {
        return match != null && match.end() == at;
    }

    /** Behind "（以下简称：X）" and other words in brackets. */
    private static int skipBracket(Scene scene, int at) {
        if (scene.at(at) != '(') {
            return at;
        }
        int close = scene.text().indexOf(')', at);
        return close > 0 && close - at < 40 ? close + 1 : at;
    }

    private int skipFillers(String text, int from) {
        int at = from;
        for (int i = 0; i < MOST_FILLERS && at < text.length(); i++) {
            int filler = text.charAt(at) == ' ' ? at + 1 : cues.endAt(NameCue.FILLER, text, at);
            if (filler < 0 || cues.endAt(NameCue.DEBT, text, at) >= filler) {
                return at;
            }
            at = filler;
        }
        return at;
    }
}

package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.NameLexicon.Ending;
import org.xinsheng.extraction.PhraseTable.Match;
import org.xinsheng.extraction.pattern.Words;

/** Finds names of building projects by their endings. */
final class ProjectFinder {

    private static final String BY = "rule:project";
    private static final int LEAST_GENERIC = 4;
    private static final int LONGEST_GAP = 9;
    private static final Words SECTION = Words.of(
            "(?:(?:\\(|（)?(?:第?[一二三四五六七八九十\\d]{1,3}(?:期|标段|标)|[a-z东南西北]\\d?区|[a-z]?\\d{1,2}(?:地块|标段)|第?[一二三四五六七八九十\\d]{1,3}合同段|[a-z]\\d{0,2}[市县区]段)(?:\\)|）)?|(?:iv|ii|iii|i|v)标段){1,2}");
    private static final Words NOT_A_NAME = Words.of(
            "全长|公$|去|来了|修(?:地铁|铁|公路|高速|路)|(?:设计|测绘|研究|检察|勘测)院?$|支付|承诺|责成|利息|建好|开始|然后|公司|收费|合资|验收|完成|要求|拖欠|至今|安装|任何|以后|^(?:拆|装|焊|扩|修|建|贴|做|干|搞)|(我们?|的|了|在|做|干|欠|工资|钱|包工头|老板|他|她|不|没|人)$|^(?:[\\d一二三四五六七八九十两几]+(?:个|处|栋|座|条|号|年|月)?)$");
    private static final Words INTRODUCED = Words.of("(?:项目|工程|工地|楼盘|小区)(?:名称|名字|名)?(?:叫做|叫|是|为|:|：| ){1,4} ?");
    private static final Words NAME = Words.of("\\p{IsHan}[\\p{IsHan}\\da-z]{1,14}?(?=[\\s,。;!?(（]|$)");
    private static final Words NO_NAME = Words.of("啥|什么|不|没|我|欠|工资|钱|在|哪|老板|公司|私人|挂靠|负责|他|由");
    private static final int MOST = 200;

    private final NameLexicon lexicon;

    ProjectFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameCandidate> find(Scene scene) {
        String text = scene.text();
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            Match<Ending> ending = lexicon.siteEndingAt(text, i);
            NameCandidate candidate = ending == null ? null : candidate(scene, ending);
            if (candidate != null) {
                found.removeIf(candidate::overlaps);
                found.add(candidate);
                i = candidate.end() - 1;
            }
        }
        named(text, scene.addresses(), found);
        return found;
    }

    private @Nullable NameCandidate candidate(Scene scene, Match<Ending> first) {
        String text = scene.text();
        List<Address> addresses = scene.addresses();
        int end = withMoreEndings(text, first.end());
        if (isInAddress(scene, first) || isFirmsEnding(text, first.start(), end)) {
            return null;
        }
        if (scene.at(end) == '部' && isFirmsEnd(text, first.start())) {
            return null;
        }
        boolean whole = ClauseBounds.endsClause(text, end);
        boolean strong = first.value().strong() || end > first.end();
        boolean worked = !strong && isWorkedOn(scene, first.start(), end);
        if (!strong && !whole && !worked) {
            return null;
        }
        int usual = behindFirm(text, scene.bounds().nameStart(first.start(), 1), first.start());
        int bounded = SiteBounds.begin(scene, first.start(), usual);
        int start = withoutVerb(text, withoutAddress(text, bounded, first.start(), addresses), first.start());
        String core = text.substring(start, first.start());
        if (core.isEmpty() && !first.value().strong()) {
            return null;
        }
        if (lexicon.isGeneric(core)) {
            return generic(scene, start, end, strong);
        }
        if (!lexicon.hasStranger(core) && !behindAddress(text, start, addresses)) {
            return null;
        }
        if (core.length() < (strong ? 1 : 2) || NOT_A_NAME.isIn(core)) {
            return null;
        }
        if (!strong
                && !worked
                && (!ClauseBounds.beginsClause(text, start) && !behindAddress(text, start, addresses)
                        || end - start > 9)) {
            return null;
        }
        double weight = strong ? (core.length() > 1 ? 0.65 : 0.4) : 0.5;
        return new NameCandidate(Kind.PROJECT, PartyRole.OTHER, start, end, BY, weight);
    }

    /** A weak ending counts in a sentence too where the name is strange and the work follows: 在柳青苑贴砖. */
    private boolean isWorkedOn(Scene scene, int ending, int end) {
        int start = scene.bounds().nameStart(ending, 1);
        boolean strange = lexicon.isStrange(scene.text().substring(start, ending))
                && scene.bounds().isWhole(start, end)
                && end - start <= 7;
        return strange && isCutOff(scene, end);
    }

    private boolean isCutOff(Scene scene, int end) {
        return lexicon.isTradeAt(scene.text(), end)
                || scene.text().startsWith("那边", end)
                || scene.text().startsWith("的", end)
                || lexicon.boundariesAt(scene.text(), end).stream()
                        .anyMatch(word -> scene.bounds().isCut(word.end()))
                || lexicon.cues().endAt(NameCue.WORK_BEHIND, scene.text(), end) > 0;
    }

    /** Of the kind alone; with its place it is as good as a name: K7市|地铁5号线. */
    private @Nullable NameCandidate generic(Scene scene, int start, int end, boolean strong) {
        Address place = scene.addressOver(Math.max(0, start - 1));
        boolean placed = place != null && place.named() == start;
        if (!strong || end - start < (placed ? 3 : LEAST_GENERIC)) {
            return null;
        }
        int from = SiteBounds.alongPlaces(scene, placed && place != null ? place.last() : start, end);
        int to = withMoreWords(scene, start, end);
        return new NameCandidate(Kind.PROJECT, PartyRole.OTHER, from, to, BY, placed ? 0.6 : 0.5);
    }

    /** 老旧小区|加装电梯项目: a kind goes on to the next ending through words of kinds. */
    private int withMoreWords(Scene scene, int start, int end) {
        for (int i = end + 1; i < Math.min(scene.length(), end + LONGEST_GAP); i++) {
            if (ClauseBounds.isBreak(scene.at(i - 1))) {
                return end;
            }
            Match<Ending> more = lexicon.projectEndingAt(scene.text(), i);
            if (more != null
                    && more.value().strong()
                    && SiteBounds.isOneName(scene.text(), end, i)
                    && lexicon.isGeneric(scene.text().substring(start, i))) {
                return withMoreEndings(scene.text(), more.end());
            }
        }
        return end;
    }

    /** 学府 in 学府路 and 桥 in 金桥街道 end no site's name. */
    private static boolean isInAddress(Scene scene, Match<Ending> ending) {
        Address address = scene.addressOver(ending.start());
        Address tail = SiteBounds.placeBefore(scene, ending.start());
        return address != null
                        && address.start() < ending.start()
                        && Math.max(address.named(), address.end()) > ending.end()
                || tail != null && tail.end() > ending.end();
    }

    /** 茂通路桥 is a firm; 公路三分局 an office. */
    private static boolean isFirmsEnding(String text, int ending, int end) {
        return text.startsWith("路桥", ending - 1)
                || text.startsWith("路桥", ending)
                || "局公分管".indexOf(end < text.length() ? text.charAt(end) : ' ') >= 0 && text.charAt(end - 1) == '路';
    }

    private static boolean isFirmsEnd(String text, int end) {
        return text.charAt(end - 1) == '局' || text.startsWith("公司", end - 2) || text.startsWith("集团", end - 2);
    }

    /** 中铁某局 before 安速高速 builds it, and is no part of its name. */
    private static int behindFirm(String text, int start, int ending) {
        for (int i = ending - 1; i > start; i--) {
            if (text.charAt(i) == '局' || text.startsWith("公司", i - 1) || text.startsWith("集团", i - 1)) {
                return i + 1 < ending ? i + 1 : start;
            }
        }
        return start;
    }

    private int withMoreEndings(String text, int from) {
        int end = from;
        while (true) {
            int section = SECTION.endFrom(text, end, end + 10);
            if (section > end) {
                end = section;
                continue;
            }
            Match<Ending> more = lexicon.projectEndingAt(text, end);
            if (more == null || !more.value().strong()) {
                return end;
            }
            end = more.end();
        }
    }

    /** The place before the project is not part of its name, as long as a name remains. */
    private int withoutAddress(String text, int start, int ending, List<Address> addresses) {
        int begin = start;
        for (Address address : addresses) {
            boolean inFront = SiteBounds.isSurelyPlace(address) && address.start() <= begin && address.named() > begin;
            if (inFront && ending > address.named()) {
                begin = behindTail(text, address, ending);
            } else if (inFront && ending > address.last()) {
                begin = address.last();
            } else if (inFront && ending > address.start()) {
                return ending;
            }
        }
        return begin;
    }

    /** 住|南苑小区. */
    private static int withoutVerb(String text, int start, int ending) {
        return start < ending - 1 && text.charAt(start) == '住' ? start + 1 : start;
    }

    /** A road or village is no part of the name, unless the rest is none: 滨江东路|翻修. */
    private int behindTail(String text, Address address, int ending) {
        int behind = Math.max(address.named(), address.end());
        return behind <= ending - 2 && lexicon.hasStranger(text.substring(behind, ending)) ? behind : address.named();
    }

    private static boolean behindAddress(String text, int start, List<Address> addresses) {
        int link = text.startsWith("的", start - 1) ? start - 1 : start;
        return addresses.stream()
                .anyMatch(a -> a.last() == start || a.named() == start || a.end() == start || a.end() == link);
    }

    private void named(String text, List<Address> addresses, List<NameCandidate> found) {
        for (Words.Place introduced : INTRODUCED.all(text, MOST)) {
            int end = NAME.endFrom(text, introduced.end());
            if (end >= 0) {
                addNamed(text, withoutAddress(text, introduced.end(), end - 1, addresses), end, found);
            }
        }
    }

    private void addNamed(String text, int start, int end, List<NameCandidate> found) {
        found.removeIf(c -> start <= c.start() && c.end() <= end && c.length() < end - start);
        boolean known = found.stream().anyMatch(c -> c.overlaps(start, end));
        if (!known && !NO_NAME.isIn(text.substring(start, end))) {
            found.add(new NameCandidate(Kind.PROJECT, PartyRole.OTHER, start, end, BY, 0.6));
        }
    }
}

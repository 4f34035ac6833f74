package org.xinsheng.extraction;

import java.util.List;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.PhraseTable.Match;
import org.xinsheng.extraction.pattern.Words;

/** Finds estates whose name begins with that of their developer and needs no ending: 万科御龙山, 保利香榭里三期. */
final class BrandedSiteFinder {

    /** Developers whose names are no words; most of them let others build and owe no worker themselves. */
    private static final PhraseTable<String> DEVELOPERS = PhraseTable.ofWords(List.of(
            "万科", "碧桂园", "恒大", "保利", "绿地", "融创", "龙湖", "中海", "金科", "世茂", "华润", "招商", "富力", "佳兆业", "阳光城", "蓝光", "奥园",
            "绿城", "万达", "旭辉", "中梁", "雅居乐", "远洋", "金地", "中南", "荣盛", "正荣", "龙光", "祥生", "首开", "鲁能", "泰禾", "花样年", "合生",
            "越秀", "仁恒", "金茂", "弘阳", "禹洲", "融信", "宝龙", "中骏", "路劲", "海伦堡", "华发", "鑫苑", "银丰", "鲁商", "华侨城", "金辉"));

    private static final Words SECTION = Words.of("[一二三四五六七八九十\\d]{1,2}(?:期|标段|标|区)");
    private static final Words NONE = Words.of("局|[的了在欠给不没我你他老板钱工做干和]|物业|公司|集团|万家|财险|证券|银行|期货|超市|影");
    private static final String SITES = "工地项";
    private static final double WEIGHT = 0.65;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private final NameLexicon lexicon;

    BrandedSiteFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void addTo(List<NameCandidate> found, Scene scene) {
        for (int i = 0; i < scene.length(); i++) {
            Match<String> developer = DEVELOPERS.longestAt(scene.text(), i);
            int end = developer == null || !begins(scene, i) ? -1 : end(scene, developer.end());
            if (end > 0) {
                add(found, i, end);
                i = end - 1;
            }
        }
    }

    private static boolean begins(Scene scene, int at) {
        Address place = scene.addressOver(at - 1);
        return ClauseBounds.beginsClause(scene.text(), at)
                || "在给叫是到的".indexOf(scene.at(at - 1)) >= 0
                || place != null && SiteBounds.isSurelyPlace(place);
    }

    /** Where the name ends that goes on at {@code from}; -1 where it names a firm, or nothing. */
    private int end(Scene scene, int from) {
        int end = from;
        while (end - from <= LONGEST && !stops(scene, from, end)) {
            end++;
        }
        String own = scene.text().substring(from, Math.min(end, scene.length()));
        boolean named = own.length() >= SHORTEST
                && own.length() <= LONGEST
                && !NONE.isIn(own)
                && !lexicon.isGeneric(own)
                && !endsFirm(scene, from, end);
        return named ? Math.max(end, SECTION.endFrom(scene.text(), end)) : -1;
    }

    private boolean stops(Scene scene, int from, int at) {
        return !AddressTail.isHan(scene.at(at))
                || at - from >= SHORTEST
                        && (SITES.indexOf(scene.at(at)) >= 0
                                || SECTION.endFrom(scene.text(), at) > 0
                                || lexicon.isTradeAt(scene.text(), at)
                                || lexicon.cues().endAt(NameCue.DEBT, scene.text(), at) > 0
                                || lexicon.cues().endAt(NameCue.WORK_BEHIND, scene.text(), at) > 0);
    }

    /** 保利幕墙, 万达影城. */
    private boolean endsFirm(Scene scene, int from, int end) {
        for (int at = from; at < end; at++) {
            var ending = lexicon.organisationEndingAt(scene.text(), at);
            if (ending != null && ending.end() >= end) {
                return true;
            }
        }
        return false;
    }

    /** A name that an ending tells as well is kept as it was found. */
    private static void add(List<NameCandidate> found, int start, int end) {
        boolean known = found.stream().anyMatch(c -> c.start() <= start && end <= c.end());
        if (!known) {
            found.removeIf(c -> c.overlaps(start, end));
            found.add(new NameCandidate(Kind.PROJECT, PartyRole.OTHER, start, end, ProjectFinder.BY, WEIGHT));
        }
    }
}

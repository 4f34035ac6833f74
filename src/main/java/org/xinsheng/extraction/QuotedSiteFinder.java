package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;

/** Finds sites whose name stands in quotes before a word of building: "云水谣"小区, 《柳溪片区治理》项目. */
final class QuotedSiteFinder {

    private static final String BY = "rule:quoted";
    private static final double WEIGHT = 0.75;
    private static final int LONGEST = 20;
    private static final String OPENING = "\"“《「『";
    private static final String CLOSING = "\"”》」』";

    private static final PhraseTable<String> SITES = PhraseTable.ofWords(List.of(
            "小区", "度假村", "项目", "工程", "工地", "楼盘", "产业园", "商住", "安置房", "广场", "公寓", "别墅", "精装", "样板", "二期", "一期", "三期",
            "标段", "地块", "综合体", "施工"));

    private final NameLexicon lexicon;

    QuotedSiteFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameCandidate> find(Scene scene) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 0; i < scene.length(); i++) {
            int quote = OPENING.indexOf(scene.at(i));
            int close = quote < 0 ? -1 : scene.text().indexOf(CLOSING.charAt(quote), i + 1);
            NameCandidate name = close > 0 ? quoted(scene, i + 1, close) : null;
            if (name != null) {
                found.add(name);
                i = close;
            }
        }
        return found;
    }

    private @Nullable NameCandidate quoted(Scene scene, int start, int close) {
        if (close - start < 2 || close - start > LONGEST) {
            return null;
        }
        String name = scene.text().substring(start, close);
        boolean site = SITES.longestAt(scene.text(), close + 1) != null;
        boolean plain = name.chars().noneMatch(c -> ClauseBounds.isBreak((char) c))
                && !ClauseBounds.looksLikeSentence(name)
                && !lexicon.isWord(name);
        return site && plain ? new NameCandidate(Kind.PROJECT, PartyRole.OTHER, start, close, BY, WEIGHT) : null;
    }
}

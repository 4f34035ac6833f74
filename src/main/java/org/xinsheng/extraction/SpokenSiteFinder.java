package org.xinsheng.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;

/**
 * Finds sites that no ending gives away by what is said of them: where building work was done ("在锦绣江南做木工"), what the
 * site is called ("那个叫云水谣的盘"), what became of it ("云水谣停工了").
 */
final class SpokenSiteFinder {

    static final String BY = "rule:site";
    private static final double WEIGHT = 0.55;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    /** Behind the name: a site, for sure. */
    private static final PhraseTable<String> SITE = PhraseTable.ofWords(List.of(
            "工地", "那边", "这边", "那块", "那个工地", "那个楼盘", "那个盘", "的工地", "的楼盘", "的盘", "的项目", "的工程", "这个盘", "这个工地", "这个楼盘",
            "这个项目", "那个项目", "楼盘", "项目", "小区", "一户", "样板", "的活", "项目部", "停工", "烂尾", "封顶", "交房", "竣工", "复工", "完工", "交付",
            "售楼部", "开盘", "地盘"));

    /** Before the name. */
    private static final PhraseTable<String> CALLED = PhraseTable.ofWords(List.of(
            "工地叫", "工地是", "项目叫", "项目是", "楼盘叫", "小区叫", "盘叫", "地方叫", "好像叫", "一个叫", "那个叫", "有个叫", "个叫", "叫啥子", "叫什么",
            "名字叫", "工地名", "项目名", "工地:", "项目:", "工程:", "楼盘:", "地盘:", "地盘叫", "地点:", "项目名称:", "工程名称:"));

    /** What a clause about work begins with. */
    private static final String VERBS = "挖养采拔摘种做干搬装贴砌洗扫拆焊送跑开修打扎铺刷剪割收卖买从至铲队";

    /** Firms and villages: what ends so is no estate. */
    private static final String WORKPLACES = "司厂场店矿社行馆院所局村镇组";

    private static final int LONGEST_CALLED = 5;

    private final NameLexicon lexicon;
    private final CueWords cues;

    SpokenSiteFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = lexicon.cues();
    }

    List<NameCandidate> find(Scene scene) {
        return scene.namesAt(start -> nameAt(scene, start));
    }

    private @Nullable NameCandidate nameAt(Scene scene, int start) {
        if (!AddressTail.isHan(scene.at(start))) {
            return null;
        }
        boolean called = isCalled(scene.text(), start);
        boolean placed = isBehindPlace(scene, start);
        boolean workplace = called || placed || isWorkplace(scene, start);
        if (!workplace && !ClauseBounds.beginsClause(scene.text(), start)) {
            return null;
        }
        int end = end(scene, start);
        boolean said = isSite(scene, end)
                || workplace && isWork(scene, end)
                || (called || placed && scene.building() && scene.at(end) == ' ')
                        && ClauseBounds.endsClause(scene.text(), end);
        return said ? candidate(scene, start, end, called) : null;
    }

    private static boolean isCalled(String text, int start) {
        for (int at = Math.max(0, start - LONGEST_CALLED); at < start; at++) {
            var word = CALLED.longestAt(text, at);
            if (word != null && word.end() == start) {
                return true;
            }
        }
        return false;
    }

    private boolean isWorkplace(Scene scene, int start) {
        char before = scene.at(start - 1);
        return before == '在'
                || before == '给'
                || before == '喺'
                || cues.startAt(NameCue.TAKEN_ON, scene.text(), start) >= 0;
    }

    /** Glued to a place or joined to it by 的, 那个. */
    private static boolean isBehindPlace(Scene scene, int start) {
        int at = start;
        for (String link : List.of("那个", "的", "有个")) {
            if (scene.text().startsWith(link, start - link.length())) {
                at = start - link.length();
                break;
            }
        }
        Address place = scene.addressOver(at - 1);
        return place != null && SiteBounds.isSurelyPlace(place) && (place.named() == at || place.end() == at);
    }

    private int end(Scene scene, int start) {
        int end = start;
        while (end < scene.length() && end - start <= LONGEST && !stops(scene, start, end)) {
            end++;
        }
        return end;
    }

    private boolean stops(Scene scene, int start, int at) {
        char c = scene.at(at);
        if (!AddressTail.isHan(c)) {
            return true;
        }
        return at - start >= SHORTEST
                && (SITE.longestAt(scene.text(), at) != null
                        || lexicon.isTradeAt(scene.text(), at)
                        || lexicon.boundariesAt(scene.text(), at).stream()
                                .anyMatch(word -> scene.bounds().isCut(word.end())));
    }

    private static boolean isSite(Scene scene, int end) {
        return SITE.longestAt(scene.text(), end) != null;
    }

    private boolean isWork(Scene scene, int end) {
        int at = scene.at(end) == '那' || scene.at(end) == '这' ? end + 2 : end;
        boolean trade = lexicon.isTradeAt(scene.text(), at);
        for (String verb : List.of("做", "干", "搞", "打", "贴", "刷", "装", "扎", "支", "上", "当")) {
            trade |= scene.text().startsWith(verb, at)
                    && (lexicon.isTradeAt(scene.text(), at + 1) || "干打".contains(verb));
        }
        return trade;
    }

    private @Nullable NameCandidate candidate(Scene scene, int start, int end, boolean called) {
        if (end - start < SHORTEST || end - start > LONGEST || scene.isPlace(start, end)) {
            return null;
        }
        String name = scene.text().substring(start, end);
        boolean named = (lexicon.isStrange(name) || called && lexicon.hasStranger(name))
                && !lexicon.isGeneric(name)
                && !ClauseBounds.looksLikeSentence(name)
                && !isPersonal(name)
                && WORKPLACES.indexOf(name.charAt(name.length() - 1)) < 0
                && !name.startsWith("工地")
                && !name.contains("公司")
                && VERBS.indexOf(name.charAt(0)) < 0
                && scene.bounds().isWhole(start, end);
        double weight = called ? WEIGHT + 0.2 : WEIGHT;
        return named ? new NameCandidate(Kind.PROJECT, PartyRole.OTHER, start, end, BY, weight) : null;
    }

    private boolean isPersonal(String name) {
        boolean surname = name.length() <= 3 && lexicon.surnameAt(name, 0) != null;
        boolean titled = name.endsWith("总") || name.endsWith("老板") || name.endsWith("某");
        return titled || surname && name.length() == 2 || "老小阿姓".indexOf(name.charAt(0)) >= 0 && name.length() <= 3;
    }
}

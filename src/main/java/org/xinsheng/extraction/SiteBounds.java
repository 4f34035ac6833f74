package org.xinsheng.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.Division.Level;
import org.xinsheng.extraction.pattern.Words;

/**
 * Where the name of a site begins whose ending is known. Names of firms begin behind the last everyday word; names of
 * public works hold such words (学府路幼儿园改扩建, 大桥镇至磨盘山段公路), so that what follows a place without a break is one name
 * with all its words as long as nobody speaks or acts in between.
 */
final class SiteBounds {

    private static final int LONGEST = 18;
    private static final int SHORTEST = 3;
    private static final String SITE = "工地";
    private static final Words ESTATE = Words.of(
            "(?:花园|花苑|家园|小区|[华名]府|[名雅]苑|名邸|国际|公馆|府邸|[壹一]号|雅居|华庭|名庭|公寓|大厦|广场|新城|名城)(?:[一二三四五六七八九十\\d]+期)?(?:工地)?$");

    /** What no name holds, however long: people, speaking, and who builds. */
    private static final PhraseTable<String> NEVER = PhraseTable.ofWords(List.of(
            "我", "你", "他", "她", "们", "的", "了", "在", "给", "欠", "拖", "被", "把", "让", "是", "不", "没", "有", "去", "来", "跟",
            "向", "从", "请", "找", "叫", "说", "问", "因", "该", "某", "而", "又", "也", "还", "就", "内", "嘅", "喺", "年", "为", "对",
            "于", "由", "搞", "干", "做", "打工", "上班", "工作", "承建", "承包", "承接", "分包", "发包", "转包", "中标", "开发商", "公司", "集团", "局",
            "政府", "法院", "委会", "招标", "负责", "施工队", "班组", "民工", "务工", "项目部", "参加", "参与", "从事", "进行", "有限", "等", "个", "一家",
            "村民", "居民", "现场", "季度", "款", "工资", "投诉", "到了", "已"));

    private SiteBounds() {}

    /**
     * @param ending where the ending starts that gives the name away
     * @param usual where the name would begin if it were a firm's
     */
    static int begin(Scene scene, int ending, int usual) {
        int from = alongRoute(scene, usual, ending);
        Address inside = placeBefore(scene, ending);
        if (inside != null && inside.start() > from && "至到".indexOf(scene.at(inside.start() - 1)) < 0) {
            return inside.named();
        }
        Address place = placeBefore(scene, Math.min(from, ending));
        return place != null && isOneName(scene.text(), place.named(), ending) ? place.named() : from;
    }

    /** The name without the district before it and 工地 behind it, where what is left is a name by itself. */
    static NameCandidate proper(Scene scene, NameCandidate name, NameLexicon lexicon) {
        NameCandidate proper = name;
        Address place = scene.addressOver(name.start());
        if (place != null && place.start() == name.start() && place.named() < name.end()) {
            proper = withoutPlace(scene, name, place, lexicon);
        }
        int site = proper.end() - SITE.length();
        if (scene.text().startsWith(SITE, site)) {
            proper = ifName(scene, proper, proper.start(), site, lexicon);
        }
        return proper;
    }

    /** 海阳|碧桂花园, 福山区金山路|锦绣家园; but 昆山花园, 滨江花园二期, 杭州湾一号. */
    private static NameCandidate withoutPlace(Scene scene, NameCandidate name, Address place, NameLexicon lexicon) {
        boolean estate = ESTATE.isIn(scene.name(name));
        int road =
                estate && place.end() <= name.end() - SHORTEST ? Math.max(place.named(), place.end()) : place.named();
        Words.Place kind = ESTATE.find(scene.text().substring(road, name.end()));
        boolean told = isSurelyPlace(place.level()) && kind != null && kind.start() >= 2;
        return place.full() || told ? ifName(scene, name, road, name.end(), lexicon) : name;
    }

    private static boolean isSurelyPlace(Level level) {
        return level == Level.CITY || level == Level.COUNTY;
    }

    private static NameCandidate ifName(Scene scene, NameCandidate name, int start, int end, NameLexicon lexicon) {
        boolean named = end - start >= SHORTEST
                && "路街道".indexOf(scene.at(end - 1)) < 0
                && !lexicon.isGeneric(scene.text().substring(start, end));
        return named ? name.within(start, end) : name;
    }

    /** The address nearest before {@code at} that is surely one, without a break in between. */
    static @Nullable Address placeBefore(Scene scene, int at) {
        for (int i = at - 1; i >= 0 && at - i <= LONGEST && !ClauseBounds.isBreak(scene.at(i)); i--) {
            Address address = scene.addressOver(i);
            if (address != null && isSurelyPlace(address) && address.named() <= at) {
                return address;
            }
        }
        return null;
    }

    /** A lone short name of a town may as well be the begin of the project's. */
    static boolean isSurelyPlace(Address address) {
        return address.parts() > 1 || address.full() || address.level().compareTo(Level.CITY) <= 0;
    }

    static boolean isOneName(String text, int from, int to) {
        if (to - from > LONGEST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (ClauseBounds.isBreak(text.charAt(i))
                    || "()".indexOf(text.charAt(i)) >= 0
                    || NEVER.longestAt(text, i) != null) {
                return false;
            }
        }
        return true;
    }

    /** Behind 至 or 到 the road begins at the other end: 柳河乡|至白石镇公路. */
    private static int alongRoute(Scene scene, int from, int ending) {
        int link = from;
        while (link < ending && "至到".indexOf(scene.at(link)) < 0) {
            link++;
        }
        int at = link < ending ? link : "至到".indexOf(scene.at(from - 1)) >= 0 ? from - 1 : -1;
        if (at < 2 || !isRoad(scene.text(), ending)) {
            return from;
        }
        Address start = scene.addressOver(at - 1);
        return start != null ? start.start() : scene.bounds().nameStart(at, 2);
    }

    /** 甲县到|乙县的高速公路: a road's name of two places and its kind. */
    static int alongPlaces(Scene scene, int from, int ending) {
        int at = scene.at(from - 1) == '的' ? from - 1 : from;
        Address goal = scene.addressOver(at - 1);
        int link = scene.addressOver(from) != null ? from - 1 : goal == null ? -1 : goal.start() - 1;
        boolean route = link > 1 && "至到".indexOf(scene.at(link)) >= 0 && isRoad(scene.text(), Math.max(0, ending - 6));
        Address origin = route ? scene.addressOver(link - 1) : null;
        return origin == null ? from : origin.start();
    }

    private static boolean isRoad(String text, int ending) {
        int end = Math.min(text.length(), ending + 6);
        return ROADS.stream().anyMatch(road -> {
            int at = text.indexOf(road, ending);
            return at >= 0 && at < end;
        });
    }

    private static final List<String> ROADS = List.of("路", "高速", "线", "管", "渠", "隧", "桥", "航道", "段", "硬化");
}

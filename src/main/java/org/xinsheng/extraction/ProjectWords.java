package org.xinsheng.extraction;

import java.util.List;
import java.util.Set;
import org.xinsheng.extraction.NameCandidate.Kind;

/** Finds what the words of a site's name themselves say of it: {@link ProjectSign}. */
final class ProjectWords {

    private static final List<String> HOUSES = List.of(
            "学校", "小学", "中学", "附中", "附小", "大学", "学院", "幼儿园", "医院", "卫生院", "商场", "酒店", "宾馆", "山庄", "馆", "中心", "市场", "电厂",
            "电站", "二小", "一小", "农场", "景区", "公园");

    /** Houses and places that are there already: who works in them need not build them. */
    private static final List<String> VENUES = List.of(
            "广场", "大厦", "中心", "商业街", "步行街", "产业园", "工业园", "科技园", "创业园", "物流园", "客运站", "车站", "机场", "公寓", "仓库", "云仓",
            "写字楼", "市场", "酒店", "商场", "加油站", "服务区", "工业城", "古镇", "小镇", "度假区", "影视城", "乐园", "采石场", "滑雪场", "冷库", "阁", "农场",
            "景区");

    private static final PhraseTable<String> INSTITUTIONS = PhraseTable.ofWords(
            List.of("管理中心", "服务中心", "事务中心", "政务中心", "推广中心", "检测中心", "指挥中心", "数据中心", "管理站", "救助中心", "培训中心", "研究中心"));

    private static final PhraseTable<String> SERVICES = PhraseTable.ofWords(List.of(
            "保洁", "保姆", "保安", "服务员", "店员", "收银", "客服", "销售", "导购", "厨师", "后厨", "家政", "程序员", "美工", "主播", "教师", "老师",
            "外卖", "快递", "骑手", "布展", "运维", "置业顾问", "物业公司", "打包", "仓管", "前台", "车间", "流水线", "厂里", "店里", "门店", "扫厕所", "擦玻璃",
            "代课", "理货", "促销", "服装", "酒店", "餐厅", "饭店", "火锅", "超市", "分拣", "挡车", "计件", "保育", "护工", "直播"));

    private static final PhraseTable<String> BUILDING = PhraseTable.ofWords(List.of(
            "改造", "工程", "项目", "工地", "标段", "合同段", "修建", "扩建", "建设", "施工", "装修", "治理", "硬化", "重建", "在建", "新建", "安置", "隧道",
            "铁路", "高速", "公路", "管网", "大修", "翻修", "翻新", "加固", "号线", "风电", "光伏", "桥"));

    private final NameLexicon lexicon;

    ProjectWords(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a name is that of a house or place that others build and repair. */
    static boolean isHouse(String name) {
        return HOUSES.stream().anyMatch(name::endsWith);
    }

    void add(Scene scene, NameCandidate name, Set<ProjectSign> signs) {
        String words = withoutPlace(scene, name);
        ofTheFinder(name, signs);
        ofTheKind(words, signs);
        if (words.endsWith("期") || words.endsWith("标段") || words.endsWith("标") || words.endsWith("合同段")) {
            signs.add(ProjectSign.SECTION);
        }
        if (!signs.contains(ProjectSign.WORKS) && lexicon.isGeneric(words)) {
            signs.add(ProjectSign.GENERIC);
        }
        if (!signs.contains(ProjectSign.BUILT) && isOfServices(scene)) {
            signs.add(ProjectSign.SERVICE);
        }
        if (!scene.bounds().isWhole(name.start(), Math.max(name.start(), name.end() - 2))) {
            signs.add(ProjectSign.BROKEN);
        }
    }

    private static void ofTheFinder(NameCandidate name, Set<ProjectSign> signs) {
        if (name.by().contains("+")) {
            signs.add(ProjectSign.CONFIRMED);
        }
        if (name.weight() >= 0.6 && name.kind() == Kind.PROJECT) {
            signs.add(ProjectSign.ENDS_LIKE_A_SITE);
        }
        if (name.kind() == Kind.ORGANISATION) {
            signs.add(ProjectSign.HOUSE);
        }
        if (name.by().startsWith(WorksFinder.BY)) {
            signs.add(ProjectSign.WORKS);
        }
        if (name.by().startsWith(SpokenSiteFinder.BY)) {
            signs.add(ProjectSign.SPOKEN);
        }
    }

    private static void ofTheKind(String words, Set<ProjectSign> signs) {
        if (isIn(BUILDING, words)) {
            signs.add(ProjectSign.BUILT);
            return;
        }
        if (VENUES.stream().anyMatch(words::contains) && !words.endsWith("期")) {
            signs.add(ProjectSign.VENUE);
        }
        if (isIn(INSTITUTIONS, words)) {
            signs.add(ProjectSign.INSTITUTION);
        }
        if (words.endsWith("大道") || words.endsWith("路") && !signs.contains(ProjectSign.WORKS)) {
            signs.add(ProjectSign.ROAD);
        }
    }

    private static String withoutPlace(Scene scene, NameCandidate name) {
        Address place = scene.addressOver(name.start());
        boolean placed = place != null && SiteBounds.isSurelyPlace(place) && place.named() < name.end();
        return scene.text().substring(placed && place != null ? place.named() : name.start(), name.end());
    }

    /** Whether shops, guards and cleaners are spoken of at least as often as building. */
    private boolean isOfServices(Scene scene) {
        int services = 0;
        int trades = 0;
        for (int i = 0; i < scene.length(); i++) {
            services += SERVICES.longestAt(scene.text(), i) == null ? 0 : 1;
            trades += lexicon.isTradeAt(scene.text(), i) ? 1 : 0;
        }
        return services > 0 && services >= trades;
    }

    private static boolean isIn(PhraseTable<String> words, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (words.longestAt(text, i) != null) {
                return true;
            }
        }
        return false;
    }
}

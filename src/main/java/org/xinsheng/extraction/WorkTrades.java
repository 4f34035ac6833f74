package org.xinsheng.extraction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinsheng.core.WorkTrade;
import org.xinsheng.extraction.pattern.Words;

/** The words by which crews name their trade. */
public final class WorkTrades {

    /** What more a text names belongs to others. */
    private static final int MOST = 6;

    private static final Map<WorkTrade, String> SPELT = spelt();
    private static final Words ANY = Words.of(String.join("|", SPELT.values()));
    private static final Map<WorkTrade, Words> EACH =
            SPELT.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Words.of(entry.getValue())));

    private WorkTrades() {}

    private static Map<WorkTrade, String> spelt() {
        return new EnumMap<>(Map.ofEntries(
                Map.entry(WorkTrade.CARPENTER, "木工(?!厂)|木匠|支模|支木|拆模|立模|模板(?!厂)"),
                Map.entry(WorkTrade.STEEL_FIXER, "钢筋(?!厂)|[扎绑]钢?筋"),
                Map.entry(WorkTrade.MASON, "瓦工|泥工|泥水|泥瓦|瓦匠|砌[墙砖筑体]|抹灰|粉刷|粉墙|贴[地墙瓷]?砖|贴瓷|铺[地墙瓷]?砖|[地墙]砖"),
                Map.entry(WorkTrade.CONCRETER, "混凝土|砼|浇筑|浇灌|打混|打灰"),
                Map.entry(WorkTrade.SCAFFOLDER, "架子[工班]|外架|脚手架|搭架|爬架"),
                Map.entry(WorkTrade.PAINTER, "油漆|腻子|涂料|乳胶漆|真石漆|大白|刷[漆墙]|刮白|批[墙灰]"),
                Map.entry(WorkTrade.PLUMBER_ELECTRICIAN, "水电(?!站|局|[一二三四五六七八九十\\d])|电工|布线|穿线|弱电|水管工"),
                Map.entry(WorkTrade.INSULATOR, "保温|防水"),
                Map.entry(WorkTrade.WELDER, "[电气]焊|焊工|烧焊|钢结构"),
                Map.entry(WorkTrade.FITTER, "门窗|幕墙|断桥铝|装玻璃|栏杆"),
                Map.entry(WorkTrade.FIRE_PROTECTION, "消防(?!队|局|大队)|通风|[装按]空调|空调安装"),
                Map.entry(WorkTrade.CRANE_DRIVER, "塔吊|塔机|吊车|信号工"),
                Map.entry(WorkTrade.EARTHWORKS, "挖机|挖掘机|铲车|装载机|土方|渣土|打桩|桩基"),
                Map.entry(WorkTrade.ROAD_BUILDER, "沥青|摊铺|路基|铺路|修路"),
                Map.entry(WorkTrade.GARDENER, "绿化|栽树|种树"),
                Map.entry(WorkTrade.DECORATOR, "吊顶|装修工|装饰工|石膏板")));
    }

    /**
     * The trades that a text names, in the order of {@link WorkTrade}.
     *
     * @param names of firms, sites and places in the text: what they are called says nothing about the crew
     */
    public static Set<WorkTrade> in(String text, List<String> names) {
        String rest = without(text, names);
        Set<WorkTrade> found = EnumSet.noneOf(WorkTrade.class);
        for (Words.Place place : ANY.all(rest, MOST)) {
            EACH.forEach((trade, words) -> {
                if (words.startsAt(rest, place.start())) {
                    found.add(trade);
                }
            });
        }
        return Collections.unmodifiableSet(found);
    }

    private static String without(String text, List<String> names) {
        String rest = text;
        for (String name : names) {
            rest = name.isEmpty() ? rest : rest.replace(name, "，");
        }
        return rest;
    }
}

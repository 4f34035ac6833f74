package org.xinsheng.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.Division.Level;
import org.xinsheng.extraction.PhraseTable.Match;

/** What stands behind the divisions of an address and is in no gazetteer: zone, village, road, corner, number. */
final class AddressTail {

    private static final int LONGEST_NAME = 6;
    private static final int MOST_PARTS = 4;

    /** A zone named after its city alone: 烟台开发区. */
    private static final PhraseTable<String> ZONES = PhraseTable.ofWords(List.of(
            "经济技术开发区",
            "高新技术产业开发区",
            "高新技术开发区",
            "经济开发区",
            "综合保税区",
            "开发区",
            "高新区",
            "经开区",
            "保税区",
            "工业园区",
            "工业园",
            "新区",
            "产业园",
            "产业园区",
            "示范区",
            "度假区",
            "管理区"));

    private static final PhraseTable<String> ENDINGS = PhraseTable.ofWords(List.of(
            "街道办事处", "街道办", "街道", "新区", "开发区", "经开区", "高新区", "工业园区", "工业园", "工业区", "产业园区", "产业园", "科技园", "物流园", "示范区",
            "管理区", "镇", "乡", "苏木", "村", "社区", "屯", "大道", "大街", "路", "街", "巷", "农场", "林场", "组", "小区"));
    private static final PhraseTable<String> ROADS = PhraseTable.ofWords(List.of("大道", "大街", "路", "街", "巷"));
    private static final PhraseTable<String> CORNERS =
            PhraseTable.ofWords(List.of("交叉口", "交汇处", "交界处", "交界口", "路口", "交口", "十字", "路段"));

    /** Words, no names: 农村 behind A县. */
    private static final PhraseTable<String> WORDS = PhraseTable.ofWords(List.of(
            "农村", "乡村", "新农村", "城乡", "下乡", "家乡", "老乡", "同乡", "回乡", "马路", "公路", "道路", "铁路", "线路", "一路", "修路", "铺路", "水路",
            "走路", "半路", "电路", "管路", "小镇", "集镇", "城镇", "村镇", "乡镇", "街道", "本村", "我村", "全村", "该村", "各村", "同村", "邻村", "进村",
            "本镇", "我镇", "全镇", "自然村", "城中村", "思路", "出路", "退路", "后路", "门路", "拦路", "堵路", "上路", "跑路", "带路", "引路", "顺路",
            "沿路", "支路", "本社区", "天路", "高速", "大街", "小组", "班组", "工作组", "专案组", "项目组", "一组", "机组", "农场", "林场", "国有农场", "重组",
            "路", "街", "村", "镇", "乡", "组", "巷", "屯", "老小区", "本小区", "高档小区"));

    /** What turns the ending into another word: 村民, 路灯, 街舞. */
    private static final String AFTER_VILLAGE = "民里支委干级官长道口团织件成装";

    private static final String AFTER_ROAD = "桥基灯面人上费过政程子虎道标况网沿";

    /** 人民路上一家店 names the road, 回家路上 none. */
    private static final PhraseTable<String> ON_ROAD = PhraseTable.ofWords(List.of("上一家", "上一个", "上某", "上那家", "上开"));

    private static final String NOT_IN_NAMES = "的在是给我们有没不欠了与及叫被因请这那司项目个搞从把找让说就都也还已拖差做干您你他她它为来钱元吗吧呢把跟对向至等今去年";

    /** Last characters of the names of villages and spots: 九龙湖, 柏溪, 水打田. */
    private static final String TOPONYM = "湾湖山河江溪口桥镇村庄屯店营堡沟坪坝塘岗岭坡洼港洲岛滩浦泾浜圩垸寨峪川泉井角门城堰渡埠集铺冲垭坳塬田墩垟岙坞汊嘴咀洞崖峰陂围涌沙洋泽洛渠垇畈桩墟";

    private static final PhraseTable<String> NEARBY =
            PhraseTable.ofWords(List.of("那边", "那里", "那块", "附近", "这边", "这里", "边上", "旁边", "镇上", "街上"));
    private static final PhraseTable<String> BUILDINGS =
            PhraseTable.ofWords(List.of("安置房", "公租房", "廉租房", "棚改", "小学", "中学", "卫生院", "养殖场", "砖厂"));

    private AddressTail() {}

    /** A zone of a city that goes without saying: 开发区华鑫电子. */
    static @Nullable Address zoneAt(String text, int start) {
        Match<String> zone = ZONES.longestAt(text, start);
        if (zone == null) {
            return null;
        }
        Division unknown = Division.nameless(Level.COUNTY);
        return new Address(start, start, zone.end(), zone.end(), List.of(unknown), 1, Level.COUNTY, true);
    }

    static Address extend(String text, Address found) {
        if (found.level() == Level.PROVINCE) {
            return found;
        }
        Match<String> zone = ZONES.longestAt(text, found.named());
        Address address = zone == null ? found : found.withZone(zone.end());
        int end = smallerParts(text, address.named());
        if (end == address.named() && address.level() != Level.TOWN && zone == null && isSure(found)) {
            end = spot(text, end);
        }
        return address.extendedTo(end);
    }

    private static boolean isSure(Address address) {
        return address.parts() > 1 || address.full() || address.level() == Level.COUNTY;
    }

    private static int smallerParts(String text, int from) {
        int end = from;
        for (int i = 0; i < MOST_PARTS; i++) {
            int next = corner(text, end, from);
            next = next > end ? next : smallerPart(text, end);
            if (next == end) {
                return end;
            }
            end = number(text, next);
        }
        return end;
    }

    /** End of the village, road or zone that begins at {@code start}, or {@code start}. */
    private static int smallerPart(String text, int start) {
        for (int at = start; at < text.length() && at - start <= LONGEST_NAME; at++) {
            Match<String> ending = at == start ? null : ENDINGS.longestAt(text, at);
            if (ending != null && isNamed(text, start, ending)) {
                return ending.end();
            }
            if (!isHan(text.charAt(at)) && !isMask(text.charAt(at)) || NOT_IN_NAMES.indexOf(text.charAt(at)) >= 0) {
                return start;
            }
        }
        return start;
    }

    private static boolean isNamed(String text, int start, Match<String> ending) {
        String word = text.substring(start, ending.end());
        char next = ending.end() < text.length() ? text.charAt(ending.end()) : ' ';
        if (word.contains("政府")
                || WORDS.contains(word)
                || ending.value().length() == 1 && WORDS.contains(word.substring(Math.max(0, word.length() - 2)))) {
            return false;
        }
        return switch (ending.value()) {
            case "乡", "镇" -> next != '村';
            case "村", "组", "屯" -> AFTER_VILLAGE.indexOf(next) < 0;
            case "路", "街", "巷" -> AFTER_ROAD.indexOf(next) < 0 || ON_ROAD.longestAt(text, ending.end()) != null;
            case "小区" -> isSpotInEstate(text, ending.end());
            default -> true;
        };
    }

    /** An estate is a project, but an address where a building in it or the road beside it is meant. */
    private static boolean isSpotInEstate(String text, int end) {
        return CORNERS.longestAt(text, end) != null || end < text.length() && Character.isDigit(text.charAt(end));
    }

    /** "与花园口立交交叉口", "路段" behind a road or estate. */
    private static int corner(String text, int start, int from) {
        if (start == from) {
            return start;
        }
        for (int at = start; at < text.length() && at - start <= LONGEST_NAME + 2; at++) {
            Match<String> corner = CORNERS.longestAt(text, at);
            if (corner != null) {
                return corner.end();
            }
            boolean link = at == start && "与和跟".indexOf(text.charAt(at)) >= 0;
            if (!link && (!isHan(text.charAt(at)) || NOT_IN_NAMES.indexOf(text.charAt(at)) >= 0)) {
                return start;
            }
        }
        return start;
    }

    /** 五组, 88号, 5栋. */
    private static int number(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 4 && isDigit(text.charAt(end))) {
            end++;
        }
        boolean counted = end > start && end < text.length() && "组社队号栋弄".indexOf(text.charAt(end)) >= 0;
        boolean house = counted && text.startsWith("楼", end + 1);
        return counted ? end + (house ? 2 : 1) : start;
    }

    /** End of a name of two or three characters that sounds like a village and is cut off clearly, or {@code start}. */
    private static int spot(String text, int start) {
        if (text.startsWith("看", start) || text.startsWith("守", start)) {
            return start; // 在福山看大门
        }
        for (int end = start + 1; end <= text.length() && end - start <= 3; end++) {
            char last = text.charAt(end - 1);
            if (!isHan(last) || NOT_IN_NAMES.indexOf(last) >= 0) {
                return start;
            }
            boolean cutOff = ClauseBounds.endsClause(text, end) || BUILDINGS.longestAt(text, end) != null;
            boolean place = NEARBY.longestAt(text, end) != null || cutOff && TOPONYM.indexOf(last) >= 0;
            if (end - start >= 2 && place && !WORDS.contains(text.substring(start, end))) {
                return end;
            }
        }
        return start;
    }

    /** Whether a name ends as those of villages and spots do: 黄城, 三山岛. */
    static boolean soundsLikePlace(String name) {
        return TOPONYM.indexOf(name.charAt(name.length() - 1)) >= 0
                || ENDINGS.longestAt(name, name.length() - 1) != null;
    }

    static boolean isRoadAt(String text, int at) {
        return ROADS.longestAt(text, at) != null;
    }

    private static boolean isDigit(char c) {
        return Character.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0;
    }

    private static boolean isMask(char c) {
        return "x×*○●□".indexOf(c) >= 0;
    }

    static boolean isHan(char c) {
        return c >= '一' && c <= '鿿';
    }
}

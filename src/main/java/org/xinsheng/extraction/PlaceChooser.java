package org.xinsheng.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.RegionCode;
import org.xinsheng.extraction.Division.Level;
import org.xinsheng.extraction.NameCandidate.Kind;

/** Decides which of the addresses is the place of work: not the home town, not a part of a firm's name. */
final class PlaceChooser {

    /** The place of work, with the weight it got. */
    record Place(Address address, @Nullable RegionCode region, double weight) {}

    private static final double LEAST = 0.4;
    private static final Pattern WORK_BEFORE = Pattern.compile("(?:在|位于|地点|地址|工地|来到?|项目|来了|到了?|就是|那个)(?:是|在|:|：)? ?$");
    private static final Pattern HOME_BEFORE =
            Pattern.compile("(?:老家|家在|家住|户籍|籍贯|户口|来自|祖籍|出生|我住|住|从|暂住|现住|回|逃到|跑到|搬到|他在|老板人在|老板在)(?:在|是|于|:|：)? ?$");
    private static final Pattern ORIGIN_BEFORE =
            Pattern.compile("(?:我|我们|俺|俺们|咱|老板|他|她|他们|工头)(?:都|全|也|几个|们){0,4}(?:是)? ?$");
    private static final Pattern ORIGIN_BEHIND =
            Pattern.compile("^(?:人(?!民|力|才|社|行)|籍|老乡|过来|过去|来的|农民工?|村民|口音|话|的(?=[\\s,。;!]|$)|的(?:农民|老乡|工友|民工|村民|农村))");
    private static final Pattern DROPPED_BEHIND = Pattern.compile("^ ?(?:不是|不对|说错|打错)");
    private static final Pattern HEALTH_BEHIND =
            Pattern.compile("^.{0,8}(?:医院|卫生院)(?!.{0,6}(?:项目|工地|工程|新院|建|装|保洁|做|干))");
    private static final String COMMON_WORDS =
            "和平|东方|光明|建设|新城|向阳|长安|西湖|城区|郊区|南山|新华|中原|团结|胜利|解放|友谊|红旗|前进|东风|青山|太平|兴安|平安|永安|新民|新建|大同|安定|通道|平和|宝山|白云|朝阳|长城|新市|开平|长青|宁静|公安|大方|同心|普安|大理|建始|合作|文化|兴文|昌乐|富民|台江|永和|开放|西安|天元|天台|大城|高台|新安|新河|永新|永胜|金山|吉利|昌平|平原|如意|文明|信义|大荔|和顺|广安|安康|双城|市中|河口|江山|东阳|南宫|阳光|金湖|新沂|古城|东明|中心|东区|西区|城关|安宁|望江|定安|平安|保安|湖里|梅花|金川|金州|石门|龙门|长江|黄河|三江|大桥|桥头|中山|中华|城东|城西|城南|城北|东升|兴隆|顺义|丰台|滨江|滨海|滨湖|滨城|江岸|江北|江南|江汉|湖滨|河东|河西|海港|港口|临江|翠屏|凤凰|锦江|锦屏|莲湖|莲花|芙蓉|雨花|天心|天河|花都|金水|龙华|龙泉|龙城|香坊|碧江|蓝山|青云谱|玉泉|海州|海城";

    private final PhraseTable<String> commonWords = PhraseTable.ofWords(List.of(COMMON_WORDS.split("\\|")));

    @Nullable Place choose(String text, List<Address> addresses, List<NameCandidate> names) {
        Address best = null;
        double highest = LEAST;
        for (Address address : addresses) {
            double weight = weigh(text, address, names);
            if (weight > highest) {
                best = address;
                highest = weight;
            }
        }
        return best == null ? null : new Place(best, region(best, addresses), Math.min(0.95, highest));
    }

    private double weigh(String text, Address address, List<NameCandidate> names) {
        String before = text.substring(Math.max(0, address.start() - 8), address.start());
        String behind = text.substring(address.end(), Math.min(text.length(), address.end() + 12));
        boolean alone = ClauseBounds.beginsClause(text, address.start());
        boolean atWork = WORK_BEFORE.matcher(before).find();
        if (before.endsWith("[") && behind.startsWith("]")) {
            return 0; // the name of a picture: [玫瑰]
        }
        double weight = base(text, address, alone, atWork, behind);
        weight += 0.06 * address.level().ordinal() + 0.12 * (address.parts() - 1);
        weight += atWork ? 0.15 : 0;
        weight += alone ? 0.1 : 0;
        weight += address.end() > address.named() ? 0.05 : 0;
        weight -= HOME_BEFORE.matcher(before).find() ? 0.45 : 0;
        weight -= ORIGIN_BEHIND.matcher(behind).find() ? 0.5 : 0;
        weight -= ORIGIN_BEFORE.matcher(before).find()
                        && ORIGIN_BEHIND.matcher(behind).find()
                ? 0.2
                : 0;
        weight -= DROPPED_BEHIND.matcher(behind).find() ? 0.5 : 0;
        weight -= HEALTH_BEHIND.matcher(behind).find() ? 0.2 : 0;
        weight -= namePenalty(address, names);
        return weight - 0.02 * Math.min(5, address.start() / 100.0);
    }

    /** How far the name alone can be trusted to be a place. */
    private double base(String text, Address address, boolean alone, boolean atWork, String behind) {
        if (address.parts() > 1 || address.full()) {
            return address.level() == Level.TOWN && address.parts() == 1 ? 0.3 : 0.45;
        }
        boolean ends = ClauseBounds.endsClause(text, address.end()) || behind.startsWith("那") || behind.startsWith("这");
        boolean common = commonWords.contains(text.substring(address.start(), address.named()));
        if (address.level() == Level.TOWN || common) {
            return alone && ends && address.readings().size() == 1 ? 0.35 : atWork && ends ? 0.3 : 0;
        }
        if (address.level() == Level.COUNTY) {
            return alone && ends || atWork ? 0.4 : alone ? 0.25 : 0.1;
        }
        return alone || atWork || ends ? 0.45 : 0.3;
    }

    /** 上海 in 上海某某幕墙公司 says where the firm is registered. */
    private static double namePenalty(Address address, List<NameCandidate> names) {
        for (NameCandidate name : names) {
            if (name.kind() == Kind.PERSON && name.overlaps(address.start(), address.named())) {
                return 0.6;
            }
            if (name.kind() == Kind.ORGANISATION && name.start() <= address.start() && name.end() >= address.named()) {
                return address.parts() > 1 || address.full() ? 0.15 : address.level() == Level.PROVINCE ? 0.6 : 0.3;
            }
        }
        return 0;
    }

    private static @Nullable RegionCode region(Address best, List<Address> all) {
        RegionCode own = best.region();
        if (own != null) {
            return own.isProvince() ? null : own;
        }
        for (Address other : all) {
            RegionCode context = other == best ? null : other.region();
            RegionCode resolved = context == null ? null : best.regionIn(context.isCounty() ? context.city() : context);
            if (resolved != null) {
                return resolved;
            }
        }
        return null;
    }
}

package org.xinsheng.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ConstructionType;
import org.xinsheng.core.Industry;
import org.xinsheng.core.Matter;
import org.xinsheng.core.ProjectNature;

/** The line of work, what is being built, and hints at who pays for it (R15, R18, R19, R21, R22). */
final class WorkReader implements FieldReader {

    private static final List<LabelRule<Industry>> INDUSTRIES = List.of(
            LabelRule.of(
                    "construction",
                    Industry.CONSTRUCTION,
                    "工地|工程(?!师)|施工|木工|瓦工|泥工|泥水|钢筋|架子工|外架|贴砖|抹灰|粉刷|刮大白|刮腻|腻子|乳胶漆|真石漆|防水|水电(?:安装|工)|塔吊|挖机|混凝土|模板|支模|外墙|幕墙|吊顶|装修|装潢|消防(?:安装|管)|弱电|电梯安装|二次结构|砌|顶管|打桩|桩基|隧道|路基|沥青|摊铺|钢结构|总包|标段|标准厂房|包工头|棚改|安置房|建筑|市政|桥梁|地坪|绿化|拆除|断桥铝|资料员|班组|路桥|改造"),
            LabelRule.of(
                    "manufacturing",
                    Industry.MANUFACTURING,
                    "(?<!工地|食堂)厂(?!家)|车间|流水线|注塑|制衣|缝纫|鞋业|计件|拉坯|啤机|生产线|机械制造|纺织|服饰|家私|塑胶|五金|制品|锂电|鞋塑|灯饰|瓷业|泵业|皮业"),
            LabelRule.of(
                    "lodging and catering",
                    Industry.LODGING_CATERING,
                    "酒店|饭店|火锅|烧烤|后厨|洗碗|服务员|奶茶|厨师|配菜|传菜|餐厅|餐饮|包子铺|酒楼|宾馆|客栈|小吃|早餐|面馆|咖啡|chef|resto"),
            LabelRule.of(
                    "wholesale and retail", Industry.WHOLESALE_RETAIL, "超市|商场(?!扫)|店员|导购|收银|商贸|门店|便利店|批发|专卖店|百货|带货|贸易"),
            LabelRule.of(
                    "resident services",
                    Industry.RESIDENT_SERVICES,
                    "保洁|保安|物业|家政|美容|美发|理发|洗浴|足浴|保姆|护工|陪护|月嫂|擦玻璃|扫厕所|扫马路|环卫|安保|开荒|搬家|干洗|维修部|ktv|健身|代驾"),
            LabelRule.of(
                    "other",
                    Industry.OTHER,
                    "快递|外卖|运输|物流|司机|渣土|装卸|分拣|老师|教师|代课|家教|培训|学校|幼儿园|主播|传媒|剪辑|群演|养殖|养猪|饲养|种菜|大棚|采茶|摘|割胶|苗圃|渔船|船员|海参|矿|医院|农场|果园|拾花"));

    private static final List<LabelRule<ConstructionType>> TYPES = List.of(
            LabelRule.of("railway", ConstructionType.RAILWAY, "铁路|高铁|城际|动车|铁道"),
            LabelRule.of("water", ConstructionType.WATER, "水库|水利|河道|灌区|防洪|堤防|大堤|泵站|水渠|引水|饮水工程|供水项目|除险加固|水电站|治理工程"),
            LabelRule.of(
                    "transport",
                    ConstructionType.TRANSPORT,
                    "高速(?!铁)|公路|国道|省道|县道|乡道|村道|大桥|特大桥|桥梁|隧道|路基|沥青|机场|码头|港口|航道|修路|客运站|服务区"),
            LabelRule.of("other construction", ConstructionType.OTHER, "农田|光伏|风电|电站|输电|变电|通信|基站|管道燃气|矿山|厂区设备"),
            LabelRule.of(
                    "building and municipal",
                    ConstructionType.BUILDING_MUNICIPAL,
                    "小区|花园|楼|房|苑|府|广场|市政|管网|雨污|污水|地铁|轨道交通|棚改|安置|装修|外墙|贴砖|抹灰|腻子|木工|钢筋|幕墙|学校|医院|厂房|绿道|绿化|道路"));

    private static final List<LabelRule<ProjectNature>> NATURES = List.of(
            LabelRule.of("ppp", ProjectNature.PPP, "ppp|政府和社会资本合作|政府与社会资本合作"),
            LabelRule.of(
                    "government investment",
                    ProjectNature.GOV_INVEST,
                    "政府(?:投资|项目|工程|出钱|的工程)|市政(?:项目|工程)|财政(?:拨|投|资金)|棚改|棚户区|安置房|公租房|廉租房|保障房|高标准农田|扶贫|乡村振兴|惠民工程|民生工程|国家(?:重点|项目|工程)|重点工程|雨污分流|老旧小区|危房改造|(?:县|市|区|镇)(?:政府|教育局|人民医院|医院|一中|中学)(?:的)?(?:项目|工程|建设|工地|新院)"),
            LabelRule.of(
                    "state-owned",
                    ProjectNature.SOE,
                    "中铁|中建|中交|中冶|中核|中电建|中国(?:建筑|铁建|交建|水电|水利|电建|能建|化学|核工业)|葛洲坝|国企|央企|国有企业|国资|城投|建投|交投|(?:水电|水利水电)[一二三四五六七八九十\\d]{1,3}局|省建|城建集团|建工集团|路桥集团"));

    @Override
    public List<Finding<?>> read(NormalizedText text, LocalDate receivedOn, Findings soFar) {
        if (!soFar.value(Field.MATTER).map(m -> m != Matter.NOT_LABOUR).orElse(false)) {
            return List.of();
        }
        List<Finding<?>> found = new ArrayList<>();
        Finding<Industry> industry = industry(text);
        if (industry == null) {
            return found;
        }
        found.add(industry);
        if (industry.value() == Industry.CONSTRUCTION) {
            Finding<ConstructionType> type = LabelRule.first(TYPES, text, Field.CONSTRUCTION_TYPE, 0.7);
            if (type != null) {
                found.add(type);
            }
            addNatures(text, found);
        }
        return found;
    }

    /** The industry most of whose words are there; of equals the first. */
    private static @Nullable Finding<Industry> industry(NormalizedText text) {
        LabelRule<Industry> best = null;
        int most = 0;
        for (LabelRule<Industry> rule : INDUSTRIES) {
            int count = count(rule, text.text());
            if (count > most) {
                best = rule;
                most = count;
            }
        }
        return best == null ? null : best.find(text, Field.INDUSTRY, 0.75);
    }

    private static int count(LabelRule<?> rule, String text) {
        return rule.words().all(text, 6).size();
    }

    private static void addNatures(NormalizedText text, List<Finding<?>> found) {
        Field<ProjectNature> single = new Field<>(Field.PROJECT_NATURE_HINT.key(), (facts, value) -> {});
        List<Finding<ProjectNature>> holding = NATURES.stream()
                .map(r -> r.find(text, single, 0.7))
                .filter(Objects::nonNull)
                .toList();
        if (holding.isEmpty()) {
            return;
        }
        Set<ProjectNature> natures = EnumSet.noneOf(ProjectNature.class);
        holding.forEach(finding -> natures.add(finding.value()));
        List<Span> spans = holding.stream().flatMap(f -> f.spans().stream()).toList();
        found.add(new Finding<>(
                Field.PROJECT_NATURE_HINT, natures, spans, holding.getFirst().by(), 0.7));
    }
}

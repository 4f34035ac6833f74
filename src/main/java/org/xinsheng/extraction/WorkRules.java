package org.xinsheng.extraction;

import java.util.List;
import org.xinsheng.core.ConstructionType;
import org.xinsheng.core.Industry;
import org.xinsheng.core.ProjectNature;

/** Words of trades, works and those who pay for them. */
final class WorkRules {

    /** Trades and work places; the line of work with most of them is taken, of equals the first. */
    static final List<LabelRule<Industry>> INDUSTRIES = List.of(
            LabelRule.of(
                    "construction",
                    Industry.CONSTRUCTION,
                    "工地|工程(?!师|塑料|机械厂)|施工|木工(?!厂)|瓦工|泥瓦|泥工|泥水|钢筋|架子工|架子班|外架|脚手架|贴砖|贴瓷砖|铺砖|抹灰|粉刷|批墙|刮大白|刮腻|腻子|乳胶漆|真石漆|墙纸|防水|水电(?:安装|工|队|班)|布线|塔吊|升降机|挖机|吊车|铲车|压路机|旋挖|钻孔|挖孔桩|混凝土|砼|模板|支模|拆模|外墙|幕墙|吊顶|装修|装潢|装饰|门窗安装|消防(?:安装|管|弱电)|弱电|电梯安装|二次结构|砌(?:墙|筑|体)?|顶管|打桩|桩基|基坑|隧道|盾构|路基|沥青|摊铺|路面|修路|修桥|修渠|修水渠|钢结构|总包|分包|标段|标准厂房|包工头|棚改|安置房|建筑|盖房|建房|市政|桥梁|架梁|地坪|绿化|景观|拆除|断桥铝|资料员|施工员|班组|路桥|改造|光伏|风电|管网|监理|造价|工棚|主体"),
            LabelRule.of(
                    "manufacturing",
                    Industry.MANUFACTURING,
                    "(?<!工地|食堂|标准|安装|建)厂(?!家|房|区)|车间|流水线|装配线|注塑|制衣|缝纫|针车|织机|印染|鞋业|计件|拉坯|啤机|冲床|生产线|机械制造|纺织|服饰|家私|家具厂|塑胶|五金|制品|锂电|鞋塑|灯饰|瓷业|泵业|皮业|箱包|电子厂|玻璃厂|砖厂|水泥厂|食品厂|船厂|喷漆|打磨|质检|模具|加工厂|工厂|factory"),
            LabelRule.of(
                    "lodging and catering",
                    Industry.LODGING_CATERING,
                    "酒店|饭店|火锅|烧烤|后厨|厨房|洗碗|服务员|奶茶|茶餐厅|冰室|厨师|厨工|配菜|传菜|餐厅|餐饮|快餐|食堂|包子铺|酒楼|宾馆|旅馆|民宿|客栈|小吃|早餐|面馆|咖啡|烘焙|甜品|chef|restaurant|hotel|resto"),
            LabelRule.of(
                    "wholesale and retail",
                    Industry.WHOLESALE_RETAIL,
                    "超市|商场(?!扫)|店员|导购|收银|商贸|门店|便利店|批发|专卖店|百货|带货|贸易|药店|4s店|手机店|服装店|卖货|理货|促销员|supermarket|shop"),
            LabelRule.of(
                    "resident services",
                    Industry.RESIDENT_SERVICES,
                    "保洁|保安|物业|家政|美容|美发|理发|洗浴|足浴|养生会所|技师|保姆|护工|陪护|月嫂|月子中心|养老院|养护院|敬老院护|擦玻璃|扫厕所|扫马路|扫地|环卫|安保|开荒|搬家|干洗|洗车|维修部|ktv|健身|代驾|殡仪|救生员|影楼|摄影"),
            LabelRule.of(
                    "other",
                    Industry.OTHER,
                    "快递|外卖|骑手|运输|物流|司机|驾驶员|渣土|装卸|分拣|公交|老师|教师|teacher|代课|家教|教练|培训|学校|幼儿园|主播|直播|传媒|剪辑|群演|演员|养殖|养猪|养蜂|饲养|种菜|菜苗|大棚|采茶|摘|割胶|苗圃|伐木|林场|渔船|船员|海鲜|海参|矿|医院|护士|农场|果园|插秧|烤烟|拾花|软件|程序员|外包"));

    /** Works outside of a city's own department come first: their words are the rarer ones. */
    static final List<LabelRule<ConstructionType>> TYPES = List.of(
            LabelRule.of("railway", ConstructionType.RAILWAY, "铁路(?!局小区)|高铁(?!站前|新城)|城际|动车|铁道|(?:蒙华|沪昆|京[广沪九])铁"),
            LabelRule.of(
                    "water",
                    ConstructionType.WATER,
                    "水库|水利|河道|灌区|防洪|堤防|大堤|泵站|水闸|溢洪道|水渠|渠道|引水|调水|饮水工程|人饮|供水项目|供水工程|除险加固|水电站|中小河流|治理工程"),
            LabelRule.of(
                    "transport",
                    ConstructionType.TRANSPORT,
                    "高速(?!铁)|公路|国道|省道|县道|乡道|村道|大桥|特大桥|桥梁|隧道(?!.{0,4}地铁)|路基|沥青|机场|码头|港口|航道|修路|通乡路|边防路|客运站|服务区(?!中心)|绕城"),
            LabelRule.of(
                    "other construction",
                    ConstructionType.OTHER,
                    "农田|光伏|风电|风机|电站|输电|变电|电网|通信|基站|管道燃气|天然气管|矿山|矿井|厂区设备|储能"),
            LabelRule.of(
                    "building and municipal",
                    ConstructionType.BUILDING_MUNICIPAL,
                    "小区|花园|楼|房|苑|府|公馆|城市|广场|市政|管网|管廊|雨污|污水|地铁|轨道交通|盾构|棚改|安置|装修|外墙|贴砖|贴瓷砖|抹灰|腻子|木工|瓦工|钢筋|二次结构|吊顶|防水|砌墙|砌筑|装饰|幕墙|学校|小学|中学|幼儿园|医院|卫生院|体育馆|厂房|绿道|绿化|道路|街道改造|商场|酒店"));

    private static final String WORKS = "(?:的)?(?:项目|工程|建设|工地|新院|新校区|扩建|改造|新建|在建|附属楼|教学楼|综合楼|宿舍楼|办公楼)";

    /** Hints, never findings: who pays for a project is settled by its papers. */
    static final List<LabelRule<ProjectNature>> NATURES = List.of(
            LabelRule.of("ppp", ProjectNature.PPP, "(?<![a-z])ppp(?![a-z])|政府(?:和|与)社会资本合作"),
            LabelRule.of(
                    "government investment",
                    ProjectNature.GOV_INVEST,
                    "政府(?:投资|项目|工程|出钱|的工程|建设|采购)|市政(?:项目|工程|道路|管网)|财政(?:拨|投|资金)|棚改|棚户区|安置房|安置区|安置点|安置小区|回迁房|还建房|公租房|廉租房|保障房|保障性住房|高标准农田|扶贫|乡村振兴|美丽乡村|易地搬迁|惠民工程|民生工程|民心工程|国家(?:重点|项目|工程)|(?:省|市|县|区)?重点(?:工程|项目)|雨污分流|老旧小区|危房改造|农村公路|村村通|人饮工程|除险加固|(?:县|市|区|镇|乡|村)(?:政府|教育局|法院|公安局|司法局|档案馆|人民医院|中医院|医院|卫生院|敬老院|福利院|一中|二中|中学|小学|学校|幼儿园|党校|文化馆|图书馆|博物馆|体育馆|体育中心)"
                            + WORKS
                            + "|(?:人民医院|卫生院|敬老院|福利院|中学|小学|一中|体育馆|图书馆|博物馆|派出所|党校)" + WORKS),
            LabelRule.of(
                    "state-owned",
                    ProjectNature.SOE,
                    "中铁(?!皮)|(?<!集)中建|中交|中冶|中核|中电建|中国(?:建筑|铁建|铁路|交建|水电|水利|电建|能建|化学|核工业)|葛洲坝|国企|央企|国有企业|国资|城投|建投|交投|水投|(?:水电|水利水电)[一二三四五六七八九十\\d]{1,3}局|省建|市建工|城建集团|建工集团|路桥集团"));

    private WorkRules() {}
}

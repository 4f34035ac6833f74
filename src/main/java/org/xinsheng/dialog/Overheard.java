package org.xinsheng.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Industry;
import org.xinsheng.core.ReportFacts;

/**
 * What a worker plainly told although reading found nothing: a name behind 叫, a shop by its trade, that nobody else is
 * concerned. Better taken down as it was said, and read back, than asked for again.
 */
final class Overheard {

    private static final String TRADE =
            "豆腐坊|作坊|[面饭酒茶宾]馆|大?酒店|大?饭店|酒楼|饭庄|餐厅|食堂|火锅店?|烧烤店?|快餐店?|早餐店|奶茶店?|[农渔]家[乐院]|农庄|山庄|民宿|超市|商场|商店|理发店|发廊|美容院|足浴店?|"
                    + "网吧|网咖|洗车行|修理厂|汽修厂?|车行|驾校|幼儿园|培训班|养\\p{IsHan}场|合作社|果园|石榴园|茶园|林场|农场|渔场|盐场|冷库|仓储|物流园?|快递站?|搬家|"
                    + "家政|保洁|物业|保安|装饰|装修队|工程队|施工队|装卸队|公司|厂|诊所|养老院|护理院|影楼|照相馆|印刷厂?|广告";

    /** A shop or a firm, said as where one worked: 在…的老李豆腐坊, 是龙福烧烤. */
    private static final Pattern SHOP =
            Pattern.compile("(?:^|[，。,；;\\s]|[在给是叫到的]|[省市区县镇乡村])(?<name>(?:(?![在给是叫到的省市区县镇乡])\\p{IsHan}){2,6}?(?:"
                    + TRADE + "))(?![里门对旁的]?(?:面|口|边|长)|\\p{IsHan}{0,2}(?:对面|旁边|门口|附近|工地))");

    /** 店名叫…, 一个叫…的, 叫… by itself. */
    private static final Pattern CALLED = Pattern.compile(
            "(?:(?:名字?|字号|招牌|公司|单位|[店厂馆场坊园家]|老板娘?|包?工头|带班的?|班长|队长|负责人|一个|一家|全称|大名)(?:名字?)?(?:也|就|好像|应该)?(?:叫做?|名叫)|(?<=(?:[店厂馆咖吧坊场园]|公司|老板|超市|工头|一家|一个)[^我]{0,10}[，。,；;\\s])就?叫做?)"
                    + "(?<name>\\p{IsHan}{2,12}?)(?=的|[，。,；;！!？?\\s（(]|[0-9]|欠|差|拖|没|不|$)");

    private static final Pattern COMMON = Pattern.compile(
            "^(?:[这那哪]?[一几两三个家些]|我们?|俺们?|咱|他们?|她|你们?|某|附近|本地|旁边|隔壁|新(?=厂|店|公司)|老(?=板|乡|家|总)|小(?=区|店|厂|公司|工|作坊|饭)|大(?=家|概|老|约|型|公司|厂|酒店|饭店)|外面|什么|啥|都|也|还|就|又|没|不|有|人|要|做|干|开|卖|跑|在|去|上|到|从|跟|和|被|让|得)|"
                    + "(?:什么|不知|老板|工地|没有?|名字|怎么|工资|欠|找|打工|上班|一个|一家|这个|那个|建筑|大型)|^(?:劳务|装修|搬家|家政|保洁|建筑|食品|服装|物流|机械|化工|电子|五金|外贸|总|分|子|个人|私人|民营|国企)(?:公司|厂|店)$");

    /** 广场做保洁 tells what somebody does. */
    private static final Pattern DOING = Pattern.compile("..[做当干].");

    private static final Pattern OTHERS =
            Pattern.compile("我们|俺们|咱们|[0-9一二两三四五六七八九十几多]+[个位名口]?人|[他她]|工友|老乡|我(?:和|跟|俩|哥|弟)|一起");

    private Overheard() {}

    /**
     * The facts with what was plainly told.
     *
     * @param isNobody which words name nobody, such as those that tell only a kind: 肉鸡厂
     */
    static ReportFacts complete(ReportFacts facts, String said, boolean ofOne, Predicate<String> isNobody) {
        ReportFacts.Builder more = facts.toBuilder();
        if (facts.employer() == null && facts.otherParties().isEmpty()) {
            if (isShopAsSite(facts)) {
                more.employer(facts.project()).project(null);
            } else {
                name(said, facts, isNobody).ifPresent(more::employer);
            }
        }
        if (facts.headcount() == null && ofOne && !OTHERS.matcher(said).find()) {
            more.headcount(Headcount.exactly(1));
        }
        return more.build();
    }

    /** 宏裕仓储 is where one works, and no building site. */
    private static boolean isShopAsSite(ReportFacts facts) {
        return facts.project() != null
                && facts.industry() != Industry.CONSTRUCTION
                && facts.project().matches("\\p{IsHan}{2,}(?:" + TRADE + ")");
    }

    private static Optional<String> name(String said, ReportFacts facts, Predicate<String> isNobody) {
        return List.of(CALLED, SHOP).stream()
                .flatMap(pattern -> pattern.matcher(said).results().map(found -> found.group("name")))
                .filter(name -> isProper(name, facts) && !isNobody.test(name))
                .findFirst();
    }

    private static boolean isProper(String name, ReportFacts facts) {
        return !COMMON.matcher(name).find()
                && !DOING.matcher(name).find()
                && (facts.project() == null || !facts.project().contains(name));
    }
}

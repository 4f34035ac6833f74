package org.xinsheng.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The demands in a text, each told by its own words. 血汗钱 alone says nothing: home buyers and investors use it too.
 */
final class MatterRules {

    private static final String WAGES =
            "(?:工资|公资|工姿|公姿|工钱|薪(?![火柴])|薪水|工薪|劳务费|劳务报酬|劳动报酬|人工费|人工钱|工费|务工费|课时费|派费|手工费|代课费|讲课费|绩效(?!考核)|提成|加班费|底薪|生活费|奖金|报酬|劳务款|民工款|民工钱|工人的?钱|粮出|计件钱|汗水钱|辛苦钱|salary|wages?)";
    private static final String UNPAID =
            "(?:拖欠|克扣|欠|拖着|拖了|拖我|不发|没发|未发|没有发|不给|没给|未给|没有给|没结|不结|未结|没有结|拒发|拒付|拒不支付|不支付|未支付|没支付|不付|没付|未付|未予?发放|没开|没拿|拿不到|没有拿|未拿|没到手|没到账|要不回|要不到|讨要|追讨|讨回|讨还|要回|压着|压了|押着|押了|扣着|扣了|扣发|少发|差我|差着|还差|没着落|发不出|扣下|扣我|全扣|无着落|没兑现|没有兑现|冇|no pay|not pay|didn't pay|owe)";

    private static final Pattern WAGES_UNPAID =
            Pattern.compile(UNPAID + "[^。!?！？;,，]{0,14}?" + WAGES + "|" + WAGES + "[^。!?！？,，]{0,22}?(?:" + UNPAID
                    + "|至今没|至今未|都没有?(?!关系|提|涨|达)(?:$|[\\s,，。])|还没(?!到月底)|也没(?:$|[\\s,，。])|未到|没到|不到位|拖(?!延症|地)|一分(?:钱)?(?:也|都)?(?:没|未)|迟迟(?:没|不|未)|谁给|(?:何时|啥时候|什么时候|能不能)(?:才)?(?:能)?(?:按时)?(?:发|给|结|兑现|拿到)|催)"
                    + "|欠薪|讨薪|欠俸|欠饷|要薪|催工资|发放(?:原聘|我们|拖欠|职工|员工|教师|工人).{0,8}工资");
    private static final Pattern WAGES_AT_ALL = Pattern.compile(WAGES);

    private static final String NUMBER = "(?:\\d|[一二三四五六七八九十两几百千万壹贰叁肆伍陆柒捌玖])";
    private static final Pattern WORK = Pattern.compile(
            "干活|做活|的工(?=[\\s,，。;；!！]|$)|[老小]\\p{IsHan}(?:那边|手下|手底下)|干了|干的|做了|做的|做工|做事|上班|上了\\d|打工|务工|工地|工头|老板|包工|工人|民工|小工|大工|师傅|临时工|日结|计件|记工|木工|瓦工|泥工|钢筋|腻子|大白|防水|厂|店|搬|安装|装修|施工|保洁|保安|司机|服务员|厨|摘|采|种|养|卸|扫|工程|班组|劳务|护工|陪护|剪|跑单|接单|主播|代驾|课时|讲课|公司|一天"
                    + NUMBER + "|一个月" + NUMBER + "|每(?:天|月|晚|吨|条)[^。]{0,3}" + NUMBER
                    + "|\\d+(?:元|块)?(?:/|一|每)(?:天|小时|条|月|个工|晚|趟)");
    private static final Pattern FIGURE = Pattern.compile("\\d{2,}|" + NUMBER + "+(?:万|千|百|块|元|个月|天|月)");
    private static final Pattern MONEY_UNPAID = Pattern.compile(
            "(?:欠|差(?!不多)|还剩|剩(?!下的?活)|扣)(?:了|下|着|的|左|到|我|俺|咱|我们|俺们|大家|工人|他|她|我妈|我爸|每人|一人|每个人|总共|共|还有|该|大概|快|近|小){0,3}"
                    + NUMBER
                    + "|" + NUMBER
                    + "(?:元|块)?(?:钱)?(?:一直|至今|到现在|现在|还|也|都|全){0,2}(?:没|不|未)(?:有)?(?:给|付|发|结)(?!面子)"
                    + "|一分(?:钱)?(?:没|都没|也没|未)|一毛(?:没|都没|也没)|(?:不|没|未|没有|不肯)给(?!面子|力|我们?(?:开|买|签|交))|(?:就|只|才)(?:给|发|结|拿)了?"
                    + NUMBER
                    + "|没(?:有)?结|不结|没见到|拿不到(?:钱|工)|要不到|剩(?:下|的|余)[^。]{0,6}(?:不|没)|应该还有\\d|也不给|不还|钱提不出来|给了一半|钱谁给|走佬|抵工|冇(?:粮|发|畀|比)|拖(?:我|了|着|欠)|押着|拉黑|跑了|跑路");
    private static final Pattern NOT_WORKERS_MONEY = Pattern.compile(
            "购房|房款|首付|开发商(?!欠工)|业主(?!方|是|没|说|单位)|交房|退款|退费|定金|投资|理财|集资|本金|利息|贷款|借款|借我|借了|借给|货款|彩礼|租金|房租(?!催)|拆迁|补偿款|征地|土地款|会员|充值|学费|保证金|网购|诈骗|骗子|保险公司|车位|物业费|供暖|电费|水费|退押金|中奖|额度");

    private static final Pattern BUSINESS_MONEY = Pattern.compile(
            "(?:欠|拖欠|差|结清|要回|讨要|追讨|未付|没付|不付|未结|没结|少算|不给|没给|逾期|尚欠|余款|支付|拨付|写的?是|打的欠条是)[^。!?]{0,14}?(?:工程款|材料款|材料钱|材料费|货款|台班费|机械费|租赁费|租金|运费|设备款|砼款|砂石款|尾款|进度款|结算款|工程量|质保金|承包款|合同款|决算|转让费|管理费|装修款|装修费|[^。,，]{0,4}费用|工程尾款)"
                    + "|(?:工程款|材料款|材料钱|材料费|货款|台班费|机械费|租赁费|租金|运费|砂石款|尾款|进度款|结算款|余款|合同款|质保金)[^。!?]{0,16}?(?:未|没|不|拖欠|至今|尚欠|逾期|迟迟|欠|何时|要不|拨付|追回|少|大概|\\d)"
                    + "|(?:供应商|供货商|我公司供|供砼|卖沙|卖砂|我卖|我供|做.{0,4}租赁|出租|租赁我|租我).{0,30}?(?:款|费|钱|欠)");
    private static final Pattern BUSINESS_EXCUSE = Pattern.compile(
            "(?:说|以|因|由于|理由|借口|为由|甲方|业主|总包|上面|开发商|发包方|政府)[^。,，;\\s]{0,12}?(?:工程款|进度款|货款|材料款|尾款|余款)[^。,，;\\s]{0,10}?(?:没|未|不|为由)|(?:工程款|进度款|货款).{0,8}(?:为由|没到位?|没下来|未到|没拨|没结)");
    private static final Pattern OWN_BUSINESS = Pattern.compile(
            "我自己有.{0,6}(?:机|车|设备|公司)|我(?:是|们是)?(?:做|搞|开).{0,8}(?:租赁|供应|批发|门市|公司|材料)|我是(?:包工头|承包|供货|老板)|我公司|我司|我厂|本公司|供应商|我卖|我供|租赁我|租我|我(?:们)?承包|本人承[包接]|我(?:们)?承接|垫资|招标|中标|我的?(?:一台|两台|几台)?(?:挖机|吊车|铲车|车子?)(?!司机)");
    private static final Pattern WAGES_SETTLED =
            Pattern.compile("(?:工资|工钱)[^。]{0,10}(?:都|已|已经|我|自己|全部)?[^。]{0,6}(?:垫付清|付清|垫清|结清|发清|付过|都付|已付|发完|给清|垫付了)");

    private static final Pattern INJURY = Pattern.compile(
            "工伤|受伤|骨折|摔(?:下|伤|断|成|了)|压(?:断|伤|到|坏)|砸(?:伤|断|到)|断指|截肢|伤残|残疾|掉下来|职业病|尘肺|矽肺|工亡|伤亡|轧断|切断|烫伤|烧伤|触电|住院|医疗费|受了伤|伤到|绞断|夹断|误工费");
    private static final Pattern INSURANCE =
            Pattern.compile("社保|社会保险|养老保险|医保|五险|公积金|失业(?:金|保险)|生育(?:津贴|保险)|养老金|工伤保险|参保|(?:买|交|缴|购).{0,4}(?:保险|社保)");
    private static final Pattern OTHER_LABOUR = Pattern.compile(
            "劳动合同|双倍工资|辞退|开除|解雇|解聘|裁员|经济补偿|赔偿金|遣散费|违法解除|加班|劳动仲裁|仲裁|劳动关系|试用期|年假|产假|婚假|哺乳期|最低工资|同工不同(?:酬|薪)|涨工资|工资(?:太低|标准|待遇|改革|上调|调整|低)|绩效工资|待遇|离职证明|档案|劳务派遣|劳动法|用工|招工|下岗|内退|转正|编制|工龄|高温(?:补贴|津贴)|退休|劳动局|劳动者");

    private static final Pattern DISMISSAL = Pattern.compile("辞退|解聘|开除|解雇|裁员|违法解除|经济补偿|赔偿金");
    private static final Pattern WORK_PLACE = Pattern.compile("工|干活|老板|公司|上班|架子|厂|冲床");
    private static final Pattern INSURANCE_DEMANDED = Pattern.compile(
            "(?:没|未|不|欠|补|拒|断)(?:有|给|为|我们?|员工|职工|工人|买|交|缴|续|了){0,5}(?:社保|社会保险|养老保险|医保|五险|公积金|保险(?!公司))|(?:社保|社会保险|养老保险|五险(?:一金)?|公积金|保险(?!公司))[^。,，]{0,8}?(?:没|未|不(?!知)|欠|补缴|断)");
    private static final Pattern ADVERTISING = Pattern.compile("招工|招聘|返费|加微信|退订|包吃住.{0,12}(?:急招|坐班)|急招");

    private MatterRules() {}

    static @Nullable Matcher wages(String text) {
        Matcher matcher = WAGES_UNPAID.matcher(text);
        return matcher.find() ? matcher : null;
    }

    /** How often unpaid wages are spoken of, up to five. */
    static int wagesMentions(String text) {
        Matcher matcher = WAGES_UNPAID.matcher(text);
        int count = 0;
        while (count < 5 && matcher.find()) {
            count++;
        }
        return count;
    }

    static @Nullable Matcher wagesAtAll(String text) {
        Matcher matcher = WAGES_AT_ALL.matcher(text);
        return matcher.find() ? matcher : null;
    }

    /** Money for work that is not called wages: "干了9天一天都没结". */
    static @Nullable Matcher moneyForWork(String text) {
        Matcher matcher = MONEY_UNPAID.matcher(text);
        boolean found = matcher.find() && matcher.end() > matcher.start();
        boolean work = found && WORK.matcher(text).find();
        return work && !NOT_WORKERS_MONEY.matcher(text).find() ? matcher : null;
    }

    /** Whether work and a figure are spoken of at all. */
    static boolean workForMoney(String text) {
        return WORK.matcher(text).find() && FIGURE.matcher(text).find()
                || text.length() < 30 && WORK.matcher(text).find();
    }

    static boolean wagesSettled(String text) {
        return WAGES_SETTLED.matcher(text).find();
    }

    static @Nullable Matcher businessMoney(String text) {
        Matcher matcher = BUSINESS_MONEY.matcher(text);
        return matcher.find() ? matcher : null;
    }

    static boolean onlyExcuse(String text) {
        return BUSINESS_EXCUSE.matcher(text).find()
                && !OWN_BUSINESS.matcher(text).find();
    }

    static boolean ownBusiness(String text) {
        return OWN_BUSINESS.matcher(text).find();
    }

    static @Nullable Matcher injury(String text) {
        Matcher matcher = INJURY.matcher(text);
        return matcher.find() ? matcher : null;
    }

    static @Nullable Matcher insurance(String text) {
        Matcher matcher = INSURANCE.matcher(text);
        return matcher.find() ? matcher : null;
    }

    static boolean injuryWithoutWork(String text) {
        return !WORK_PLACE.matcher(text).find();
    }

    static boolean insuranceDemanded(String text) {
        return INSURANCE_DEMANDED.matcher(text).find();
    }

    static boolean dismissal(String text) {
        return DISMISSAL.matcher(text).find();
    }

    static boolean advertising(String text) {
        return ADVERTISING.matcher(text).find();
    }

    static @Nullable Matcher otherLabour(String text) {
        Matcher matcher = OTHER_LABOUR.matcher(text);
        return matcher.find() ? matcher : null;
    }

    static boolean notWorkersMoney(String text) {
        return NOT_WORKERS_MONEY.matcher(text).find();
    }
}

package org.xinsheng.dialog;

import java.util.regex.Pattern;

/** Words with which workers tell one case from another, or say that it is the same. */
final class CaseWords {

    private static final String KIND = "老板|包工头|工头|带班|公司|单位|厂|店|馆|酒楼|工地|项目|活|地方|家|处|件";

    /** Where what follows may be a case of its own. */
    static final Pattern NEXT = Pattern.compile(
            "第[一二三四1-4](?:[个家件处]|是)|[一1][个家处边](?=是|叫|在|[^月人半多年])|另[一外]?(?:一)?[个家处边件]|"
                    + "还有(?![0-9一二三四五六七八九十两]{1,3}(?:个?月|[个位]?人|[个位]工友|块|千|万|百))|另外|再[一有]?[个家件]|再就是|再说|除了这|此外|同时|"
                    + "(?:之前|以前|前面|后面|现在|去年|前年)(?![的时])|(?:今年|后来|这回|这次)(?:又|还|在|去|到|是)|(?<![0-9.])[1-4一二三四][、.．)）:：](?![0-9])|[①②③④]|对了");

    /** Said to be another one. */
    static final Pattern ANOTHER = Pattern.compile(
            "(?:还有|另外|再有|再说|再报|又)(?:的?[一两1]?(?:个|家|处|件)|第[二三四]个?)(?:" + KIND
                    + ")?|另(?:外)?一?(?:个|家|处|边|件)|第[二三四2-4](?:个|家|件|处)(?!月|人)|(?:还有|换了|别的|另外)(?:个|家)?(?:" + KIND
                    + ")|再(?:说|报)(?:一|个)|(?:上|前|原来|以前|之前)(?:那|的那?)?一?(?:个|家)(?:公司|单位|厂|店|馆|酒楼|工地|老板|地方)|(?:也|还|另外)有(?:一)?(?:个|件)?事(?!故|情都)|这[回次]是|之前还有|又(?:有|是)(?:一|个)|也(?:欠|拖|差)");

    private static final Pattern COLLEAGUES =
            Pattern.compile("(?:工友|老乡|同事|室友|舍友|班长|带班的?|同村|伙计|兄弟|朋友|他们?|她|别人|我[哥弟姐妹爸妈])[^，。,；;]{0,10}[0-9]{9}");
    private static final Pattern TOGETHER = Pattern.compile("一[个回件码]事|同一|一起的|一块|一样的?|是一[个家]|一个老板");

    private static final Pattern COMES = Pattern.compile(
            "(?:对了|哦|嗯|那个|老师|你好|您好|我)*[，, ]*(?:还有|另外|再有|再说|再报|又)(?:还?有)?[一1两]?(?:个|家|处|件)(?:事|事情|老板|地方|公司|厂|店|工地|单位)?(?:的?也?(?:欠|没给|不给|要说|要报|忘了?说)[^，。,]{0,4})?[。.!！~]*");

    /** Several who owe, counted ahead: what follows is one after the other. */
    static final Pattern COUNTED = Pattern.compile(
            "(?:两|二|2|三|3|四|4)(?:个|家|位)(?:老板|包?工头|公司|厂子?|店|单位|东家)?(?=[^，。,；;]{0,6}(?:欠|差|没给|没发|不给|不发|拖|都))");

    /** Somebody or something that is part of the same case. */
    static final Pattern SAME = Pattern.compile(
            "也是(?:他|她|这个|同一)|还是(?:他|她|这个|同一)|同一(?:个|家)|都是(?:他|她|一个老板)|合伙|股东|算在(?:里面|一起)|包括在|(?<!不是)一个老板的?$");

    /** The parts of a chain, which owe one another. */
    static final Pattern CHAIN =
            Pattern.compile("总包|分包|转包|转给|包给|包的活|手里(?:接|包)|挂靠|甲方|开发商|业主|中间人|介绍人|管事|会计|负责人|上面|上家|上头");

    /** Another case that is over. */
    static final Pattern SETTLED = Pattern.compile(
            "(?:后来|最后|已经|都|早就|早|倒是|那次|上次|那回|那边)[^，。,；;]{0,6}(?:给了|给清|给齐|结清|结了|付清|付了|发了|还清|要到|拿到了|解决)|从来不(?:拖|欠)|没(?:拖|欠)过");

    private static final Pattern EARLIER = Pattern.compile("之前|以前|前年|去年|那年|上一?(?:个|家)|别的|别处|另外|老东家|从前|头几年");

    static final Pattern STILL = Pattern.compile("还(?:差|欠|剩|有)[^，。,]{0,8}(?:[0-9一二三四五六七八九十两]|没)|又(?:拖|欠|不|没)");

    /** What is said of all cases together. */
    static final Pattern ALL =
            Pattern.compile("^\\s*(?:这|那)?(?:都|全都?|两[个家处边件](?:都|全|一共)?|[三3][个家](?:都|全|一共)?|加起来|合起来|合计)");

    /** A sum over several cases. */
    static final Pattern SUM = Pattern.compile("加起来|合起来|合计|合一起|两[个家处边件](?:一共|总共|共)|[三3][个家](?:一共|总共|共)");

    private static final Pattern DEBTOR = Pattern.compile(
            "\\p{IsHan}{2}(?:店|[面饭酒茶宾]馆|厂|公司|酒楼|饭庄|农庄|超市|食堂|幼儿园|学校|合作社|冷库|市场|快递站?|工程队|施工队|建筑队|服务部|中心|养\\p{IsHan}场)(?!里|门口|对面|旁边)"
                    + "|(?:老板娘?|包?工头|带班的?|班组?长|队长)(?:叫|是|姓|的)?(?!没|不|欠|跑|说|也|又|还|就|都|拖|们|他|她|我|给)\\p{IsHan}{1,3}");

    static final Pattern OWES = Pattern.compile("欠|差我|差俺|没给|没发|不给|不发|没拿到|没结|拖");

    /** Those above whoever owes the wages. */
    static final Pattern ABOVE = Pattern.compile("总包|总承包|甲方|开发商|业主|建设单位|介绍人|中间人");

    /** A single worker is a single worker in all of the cases. */
    static final Pattern ALONE = Pattern.compile("^\\s*(?:就|只有|都是|全是)?我(?:自己)?(?:[一1]个)?人?(?:的|自己)?\\s*$");

    private CaseWords() {}

    /** Somebody who owes, though the name may not be read: a shop, a firm, a boss by name. */
    static boolean speaksOfDebtor(String text) {
        return DEBTOR.matcher(text).find();
    }

    /** Says no more than that another case follows: 还有一个事. */
    static boolean announces(String text) {
        return COMES.matcher(text.strip()).matches();
    }

    /** 跟我工友编号260000123是一个事: somebody else's number, which the worker does not ask about. */
    static boolean isAsColleagues(String text) {
        return COLLEAGUES.matcher(text).find() && TOGETHER.matcher(text).find();
    }

    /** Tells only of another case that is over: 以前在果园干活也拖过 后来给了. */
    static boolean isOverElsewhere(String text) {
        return EARLIER.matcher(text).find()
                && SETTLED.matcher(text).find()
                && !STILL.matcher(text).find();
    }

    /** Said of all cases together: 都是我一个人的. */
    static boolean isOfAll(String text) {
        return ALL.matcher(text).find() || SUM.matcher(text).find();
    }
}

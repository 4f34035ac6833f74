package org.xinsheng.dialog;

import java.util.regex.Pattern;

/** A text that only says that something was wrong, and leaves what is right to the next one: 数错了, 写错了，删掉. */
final class Announced {

    private static final int LONGEST = 24;
    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}\\s]");
    private static final Pattern CHEAP = Pattern.compile("[错岔误废]|不对|不算|不作数|写[多少]|[说报算]漏");

    private static final String LEAD =
            "(?:哎呀?|啊|哦|呃|诶|唉|不好意思|对不起|抱歉|等等|等下|我们?|俺们?|刚才|刚刚|刚|前面|上面|之前|上一?[条个句]|那[条个句]?|这[条个句]?"
                    + "|第一[条个句]|条|短信|消息|信息|说|发|报|写|的|又|都|好像|可能|把|给|有|还|两处)*";
    private static final String WHAT =
            "(?:人数|人头|人|金额|钱数|钱|数目|数字?|数额|工资|欠款|地址|地方|位置|地点|区县?|路名?|街名|月份|时间|日期|老板|公司名?|店名|厂名|名字|名|工地名?|项目名?)?"
                    + "(?:上面|前面|那里|那)?(?:也|都|好像|可能|又|给|我|说|写|的)*";
    private static final String WRONG =
            "(?:(?:[说讲写打记算报弄搞数按填输发看听][得的]?)?(?:错|岔|混|反)|[说写报算](?:漏|多|少)(?=[了咯])|不对头?|有误|有错|不算数?|作废|不作数)"
                    + "[了咯啦哩嘞哒喽哈啊呀的咧]*";
    private static final String NEXT = "(?:删掉|删了|删除|取消|重来|作废|不算数?|别看|我?(?:再|重新|从新|重|要)?(?:改|说|发|报|写|来|打|讲)(?:一?[下遍次条])?"
            + "|以(?:下面|这个|后面)的?为准|麻烦|请|帮|您|你|[了咯啊吧哈呀哦])*";

    private static final Pattern WHOLE = Pattern.compile(LEAD + WHAT + "(?:" + WRONG + ")+" + NEXT);

    private Announced() {}

    static boolean in(String text) {
        return text.length() <= LONGEST
                && CHEAP.matcher(text).find()
                && WHOLE.matcher(SIGNS.matcher(Plain.of(text)).replaceAll("")).matches();
    }
}

package org.xinsheng.dialog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.extraction.Extractor;

/** Names in short answers, without the words that people put around them: 就宏展, 是老鲍, 姓郝的老板, 公司宏大, 强达的. */
final class SaidNames {

    static final Pattern NO_NAME = Pattern.compile(
            "[，。,；;！!？?\\n]|[0-9]|[a-z]+ [a-z]+|今天|明天|昨天|下雨|天气|上班|下班|吃饭|不|没|吗|呢|吧|怎么|什么|啥|咋|谁|多少|我|你|他|她|说|哦|啊|嗯|了|这|那|谢|个月|一样");

    private static final int LONGEST = 16;
    private static final int LONGEST_REPROACHED = 40;
    private static final Pattern LEAD =
            Pattern.compile("^(公司|厂子?|店|老板|工头|包工头|带班的?|单位|欠(款|钱|薪|我们?钱?)的?)?(名字)?(叫做?|就是|是个?|喊)");
    private static final Pattern POINTED =
            Pattern.compile("^(?:应该是?|好像是?|就是?|是|那个|(?:公司|单位|厂子?|店|老板|工头|包工头)[:： ]?)(?=..)");
    /** What people say before the answer: 问到了 宏业渔网, 外包的 叫洁百家. */
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:我|俺)?(?:刚|又)?(?:问|查|看|想|找|打听|记)(?:到|起来|了|清楚|着)+|对了|哦+|噢+|嗯+|有了|找到|等下|(?:外包|承包|转包|分包)的?)[ ，,。:：]+(?=..)");
    /** 跟你说了周大勇, 上面说了 枫林: the answer stands behind. */
    private static final Pattern TOLD_BEFORE = Pattern.compile(
            "^(?:(?:不是|我|俺)*(?:都|早就|已经|上面|前面|刚才|刚刚|开头|一开始|之前|不是)+|我?(?:早就|都)?(?:跟|和|给|对)(?:你|您)们?(?:都|早就|已经)?)(?:说|讲|提)(?:过)?了(?:嘛|吗|啊|呀|的)?[ ，,。:：]*(?:就?是|叫)?(?=\\p{IsHan}{2})");
    /** Behind the market or the firm whose man he is: 蔬菜市场的金穗菜行, 冬枣社的老薛. */
    private static final Pattern OF = Pattern.compile("^..+(?:的|里面|里头|里)(?=..)");

    private static final Pattern TAIL = Pattern.compile("(?:的(?:老板|包?工头|公司|厂子?|店)?|[呗呀哈嘛哩])$");
    private static final Pattern CALLED = Pattern.compile("^(?:店|厂子?|馆子?|饭店|酒店|公司)?(?:名字|名)?叫");
    private static final Pattern AT = Pattern.compile("^(?:就|是)?(?:在|位于|叫)(?=..)");

    private final Extractor extractor;

    SaidNames(Extractor extractor) {
        this.extractor = extractor;
    }

    static boolean isShort(String words) {
        return words.length() >= 2
                && words.length() <= LONGEST
                && !NO_NAME.matcher(words).find();
    }

    /** Whether they say that something is called so: 叫海兴楼. */
    static boolean isCalled(String words) {
        return CALLED.matcher(words).find();
    }

    /** Whether they say that somebody is there: 在万达对面. */
    static boolean isAt(String words) {
        return AT.matcher(words).find();
    }

    static String spot(String words) {
        return AT.matcher(words).replaceFirst("");
    }

    /** Whether the words answer nothing that asks for somebody: 三楼, 真是政府的？. */
    boolean isNobody(String words) {
        return extractor.isSurelyNobody(words);
    }

    /** The answer without what people say before it. */
    static String bare(String words) {
        return BEFORE.matcher(words.strip()).replaceFirst("").strip();
    }

    /** A name with blanks in place of the reproach that it was given before; other words as they are. */
    static String withoutReproach(String words) {
        Matcher reproach = TOLD_BEFORE.matcher(words);
        return words.length() <= LONGEST_REPROACHED
                        && reproach.find()
                        && isShort(words.substring(reproach.end()).strip())
                ? " ".repeat(reproach.end()) + words.substring(reproach.end())
                : words;
    }

    /** Who owes, in words that may answer that; null if nobody. */
    @Nullable String somebody(String words) {
        String name = LEAD.matcher(words).replaceFirst("").strip();
        String bare = TAIL.matcher(name.isEmpty() ? words : name).replaceFirst("");
        String pointed = POINTED.matcher(bare).replaceFirst("");
        return Stream.of(OF.matcher(pointed).replaceFirst(""), pointed, bare)
                .filter(said -> !extractor.isSurelyNobody(words) && extractor.mayNameSomebody(said))
                .findFirst()
                .orElse(null);
    }

    /** Who owes where the place stands before the name: 茌平鲁兴铝; null if nobody. */
    @Nullable String behindPlace(String words, ReportFacts facts) {
        String place = facts.location();
        boolean before = place != null && words.startsWith(place) && words.length() >= place.length() + 2;
        return before && place != null
                ? somebody(words.substring(place.length()).strip())
                : null;
    }

    boolean maySpot(String words) {
        return extractor.mayNameSpot(spot(words));
    }
}

package org.xinsheng.dialog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as it was meant, letter by letter: arrows, slips and dialect of putting something right; as long as before. */
final class Plain {

    private static final Pattern NUMBER_OF_OURS = Pattern.compile(
            "(?<![0-9])[0-9]{2}[ -]?[0-9]{6}[ -]?[0-9](?![0-9])|编号\\s*[0-9]{3,}|(?<![0-9])[0-9]{3,4}(?=的?(?:那个?|这个?)?(?:号(?!人)|手机|电话)|(?:打头|开头|结尾))");
    private static final Pattern GOES_ON = Pattern.compile("[，, ](?=(?:都|也|要|就)?(?:不算|不在内|不作数|没算|没说|没报))");

    private Plain() {}

    static String of(String text) {
        String plain = text.replace("-->", " 改成")
                .replace("->", "改成")
                .replace("—>", "改成")
                .replace("=>", "改成")
                .replace("→", "是")
                .replace("唔系", "不是")
                .replace("不系", "不是")
                .replace("不四", "不是")
                .replace("布是", "不是")
                .replace("不事", "不是")
                .replace("应该四", "应该是")
                .replace("该成", "改成")
                .replace("改城", "改成")
                .replace("因该", "应该")
                .replace("应改是", "应该是")
                .replace("其是", "其实")
                .replace("个银", "个人")
                .replaceAll("(?<=[说写打记算报弄搞讲])措", "错")
                .replaceAll("(?<=有[0-9一二两三四五六七八九十]{1,3}个?人?)不是(?=我们|俺们|咱们)", "不算")
                .replace("搓了", "错了");
        if (text.contains("不四") || text.contains("唔系")) {
            plain = plain.replaceAll("[四系](?=[0-9])", "是");
        }
        plain = GOES_ON.matcher(plain).replaceAll("·");
        Matcher number = NUMBER_OF_OURS.matcher(plain);
        return number.replaceAll(match -> " ".repeat(match.group().length()));
    }
}

package org.xinsheng.dialog;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a worker takes back: "不是12个人，是21个". The denied words are blanked, so that only the new value is read; blanks
 * keep the length, so offsets stay true.
 */
final class Denials {

    /** 不是 and up to a delimiter or the next 是; a denial without a number or name behind it denies nothing. */
    private static final Pattern DENIED = Pattern.compile("(?:并|可|也)?不是\\s{0,2}([^，。,;；！!\\s是]{1,20})");

    private static final Pattern FIGURE = Pattern.compile("[0-9〇零一二两三四五六七八九十百千万]");

    private Denials() {}

    static String blank(String text) {
        return DENIED.matcher(text).replaceAll(Denials::blankOne);
    }

    /** What is denied, empty if nothing is. */
    static String denied(String text) {
        Matcher matcher = DENIED.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String blankOne(MatchResult match) {
        boolean figure = FIGURE.matcher(match.group(1)).find();
        return figure ? " ".repeat(match.group().length()) : Matcher.quoteReplacement(match.group());
    }
}

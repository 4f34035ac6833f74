package org.xinsheng.dialog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.DialogScript.Aside;

/** What a short text tells besides what it only asks: 四个月的，能帮我要到吗 tells four months. */
final class BesideQuestions {

    /** Longer texts are read by themselves, not as a bare answer. */
    private static final int SHORT = 60;

    private static final Pattern MARKS = Pattern.compile("[，。,；;！!？?~～…\\s]");

    private BesideQuestions() {}

    /** The text with blanks in place of every clause that asks something, as long as the text. */
    static String in(String text, DialogScript script) {
        if (text.length() > SHORT) {
            return text;
        }
        StringBuilder told = new StringBuilder(text);
        for (Aside aside : script.asides()) {
            Matcher asked = aside.pattern().matcher(text);
            if (asked.find()) {
                blank(told, text, asked.start(), asked.end());
            }
        }
        return told.toString();
    }

    /** The text with blanks in place of what is asked about the service: 是政府的吗 names nobody who owes. */
    static String ofTheCase(String text, DialogScript script) {
        if (text.length() > SHORT) {
            return text;
        }
        StringBuilder told = new StringBuilder(text);
        script.asides().stream()
                .filter(Aside::isAboutUs)
                .map(aside -> aside.pattern().matcher(text))
                .filter(Matcher::find)
                .forEach(asked -> erase(told, asked.start(), asked.end()));
        return told.toString();
    }

    private static void blank(StringBuilder told, String text, int from, int to) {
        int start = from;
        while (start > 0 && !isMark(text, start - 1)) {
            start--;
        }
        while (start > 0 && isMark(text, start - 1)) {
            start--;
        }
        int end = to;
        while (end < text.length() && !isMark(text, end - 1)) {
            end++;
        }
        erase(told, start, end);
    }

    private static void erase(StringBuilder told, int start, int end) {
        for (int i = start; i < end; i++) {
            if (told.charAt(i) != '\n') {
                told.setCharAt(i, ' ');
            }
        }
    }

    private static boolean isMark(String text, int at) {
        return MARKS.matcher(text.substring(at, at + 1)).matches();
    }
}

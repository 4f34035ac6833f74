package org.xinsheng.extraction;

import java.util.Arrays;

/**
 * A text without its white space and invisible characters, full-width forms and the traditional characters that matter
 * here folded, so that "我 不 想 活" and "樓頂" can't slip through; with the way back to the original offsets.
 */
final class CondensedText {

    private static final String TRADITIONAL = "樓頂殺藥橋門錢們點氣開遺書絕農燒鎖圍討說沒還給債紅飛動臺車斷結邊為會這個對後從塊讓幾遊聯執爛見條臨終歲無過來錄頭陽間幹";
    private static final String SIMPLIFIED = "楼顶杀药桥门钱们点气开遗书绝农烧锁围讨说没还给债红飞动台车断结边为会这个对后从块让几游联执烂见条临终岁无过来录头阳间干";

    private final String text;
    private final int[] origins;

    private CondensedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static CondensedText of(String original) {
        StringBuilder kept = new StringBuilder(original.length());
        int[] origins = new int[original.length()];
        for (int i = 0; i < original.length(); i++) {
            char c = fold(original.charAt(i));
            if (isVisible(c)) {
                origins[kept.length()] = i;
                kept.append(c);
            }
        }
        return new CondensedText(kept.toString(), Arrays.copyOf(origins, kept.length()));
    }

    private static boolean isVisible(char c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.CONTROL;
    }

    private static char fold(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        int traditional = c < '一' ? -1 : TRADITIONAL.indexOf(c);
        return traditional < 0 ? c : SIMPLIFIED.charAt(traditional);
    }

    String text() {
        return text;
    }

    int originalStart(int start) {
        return origins[start];
    }

    int originalEnd(int end) {
        return origins[end - 1] + 1;
    }
}

package org.xinsheng.extraction;

import java.util.Arrays;
import org.xinsheng.extraction.pattern.Words;

/**
 * A text without its white space and invisible characters, in readable form and with the traditional and disguised
 * characters that matter here folded, so that "我 不 想 活", "樓頂" and "亖" can't slip through; with the way back to
 * the original offsets.
 */
final class CondensedText {

    /** What stands for a word that only looks dangerous. */
    private static final char BLANK = '\u25A1';

    /** Beyond {@link ReadableForm}: each followed by the character to read instead. */
    private static final String FOLDED = "殺杀鯊鲨剎刹輕轻尋寻喫吃藥药葯药燒烧繩绳樑梁遺遗囑嘱絕绝訣诀屍尸墳坟顧顾閨闺淚泪臺台臨临終终"
            + "軌轨護护欄栏煙烟囪囱懸悬縱纵躍跃閉闭壓压斷断牆墙墻墙窗窗勁劲進进鎖锁圍围擋挡攔拦橫横靜静罷罢訪访鬧闹極极惡恶"
            + "報报復复會会準准備备東东覺觉聽听愛爱寶宝兒儿養养別别傷伤義义氣气陰阴間间願愿憶忆離离難难過过還还塊块遊游"
            + "亖死歿殁歸归憑凭帶带換换賠赔灑洒瓶瓶飛飞銷销毀毁滅灭亡亡兇凶砍砍綁绑彈弹傢家夥伙狀状態态煩烦擾扰戀恋";

    private static final char LEFT_OUT = 0;
    private static final char[] CHARACTERS = foldedCharacters();

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
            char c = CHARACTERS[original.charAt(i)];
            if (c != LEFT_OUT) {
                origins[kept.length()] = i;
                kept.append(c);
            }
        }
        return new CondensedText(kept.toString(), Arrays.copyOf(origins, kept.length()));
    }

    /** The same text with these words blanked out. */
    CondensedText without(Words words) {
        Words.Place place = words.find(text);
        if (place == null) {
            return this;
        }
        StringBuilder blanked = new StringBuilder(text);
        while (place != null) {
            for (int i = place.start(); i < place.end(); i++) {
                blanked.setCharAt(i, BLANK);
            }
            place = place.end() > place.start() ? words.find(text, place.end()) : null;
        }
        return new CondensedText(blanked.toString(), origins);
    }

    private static char[] foldedCharacters() {
        char[] folded = new char[Character.MAX_VALUE + 1];
        for (int c = ' ' + 1; c < folded.length; c++) {
            folded[c] = isVisible((char) c) ? readable((char) c) : LEFT_OUT;
        }
        for (int i = 0; i < FOLDED.length(); i += 2) {
            folded[FOLDED.charAt(i)] = FOLDED.charAt(i + 1);
        }
        return folded;
    }

    private static boolean isVisible(char c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.CONTROL;
    }

    /** One character for one; what {@link ReadableForm} spells out stays as it is. */
    private static char readable(char c) {
        int plain = Character.isSurrogate(c) ? c : ReadableForm.of(c);
        if (plain == ReadableForm.INVISIBLE || plain == ' ') {
            return LEFT_OUT;
        }
        return plain == ReadableForm.EXPANDS || plain > Character.MAX_VALUE ? c : (char) plain;
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

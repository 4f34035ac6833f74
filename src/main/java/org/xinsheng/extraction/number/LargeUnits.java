package org.xinsheng.extraction.number;

import org.jspecify.annotations.Nullable;

/** 万 and 亿 behind their coefficient, with the opening or the rest that follows them. */
final class LargeUnits {

    private static final String AFTER_ONE = "直点分起定边切般旦下些共律齐路样毛";

    private static final long TEN_THOUSAND = 10_000;
    private static final long HUNDRED_MILLION = 100_000_000;
    /** What may follow a unit that stands apart: 9200 万小勇 is a sum and a name, 3 万块 one sum. */
    private static final String BEHIND = "块元多余以左上出人工欠没到至";

    private LargeUnits() {}

    /** Steps over all that follows the coefficient; null, and nothing read, if no unit is there. */
    static @Nullable Part read(Cursor text, Part head) {
        int skip = isApart(text, head) ? 1 : 0;
        long unit = Digits.largeUnit(text.look(skip));
        if (unit == 0 || !isUnit(text, head, skip)) {
            return null;
        }
        text.skip(skip + 1);
        return head.implied() && Openings.isLooseSpan(text, 0)
                ? Openings.looseSpan(text, unit)
                : scaled(text, head, unit, skip == 1);
    }

    private static boolean isApart(Cursor text, Part head) {
        return !head.implied() && (text.look(0) == ' ' || text.look(0) == '个' && text.look(1) == '亿');
    }

    private static boolean isUnit(Cursor text, Part head, int ahead) {
        boolean name = ahead == 1 && isWord(text.look(ahead + 1));
        boolean implied = head.implied() && !Openings.impliesOne(text, ahead + 1);
        return !name && !implied && !text.isLatinWord(ahead);
    }

    private static boolean isWord(char c) {
        return c >= '一' && c <= '鿿' && BEHIND.indexOf(c) < 0 && Digits.chinese(c) < 0;
    }

    private static Part scaled(Cursor text, Part head, long named, boolean apart) {
        boolean billions = named == TEN_THOUSAND && text.look(0) == '亿';
        text.skip(billions ? 1 : 0);
        long unit = billions ? named * HUNDRED_MILLION : named;
        Part scaled = head.times(unit);
        Part opened = opened(text, scaled, unit, apart);
        if (opened != null) {
            return opened;
        }
        Part whole = scaled.plus(rest(text, scaled, unit, apart));
        return head.implied() ? whole.open(0, unit * Part.ONE, Vagueness.MORE) : whole;
    }

    private static @Nullable Part opened(Cursor text, Part part, long unit, boolean apart) {
        text.skip(apart && text.look(0) == ' ' && text.look(1) == '多' ? 1 : 0);
        return Openings.open(text, part, unit);
    }

    private static @Nullable Part rest(Cursor text, Part head, long unit, boolean apart) {
        int before = text.at();
        skipPause(text, apart);
        boolean zero = Digits.isZero(text.look(0));
        text.skip(zero ? 1 : 0);
        Part rest = head.decimal() ? null : tail(text, unit);
        if (rest == null || rest.max() >= unit * Part.ONE) {
            text.backTo(before);
            return null;
        }
        if (!rest.lone() || zero) {
            return rest;
        }
        if (isCounted(text, apart) || isAdverb(text)) {
            text.backTo(before);
            return null;
        }
        return rest.times(unit / 10);
    }

    /** 一万嗯三千. */
    private static void skipPause(Cursor text, boolean apart) {
        boolean pause = text.sees(0, "嗯呃额") || apart && text.look(0) == ' ';
        boolean number = Digits.chinese(text.look(1)) > 0 || Digits.isArabic(text.look(1));
        text.skip(pause && number ? 1 : 0);
    }

    private static @Nullable Part tail(Cursor text, long unit) {
        Part tail = Sections.readTail(text, unit);
        Part large = tail != null && unit == HUNDRED_MILLION ? read(text, tail) : null;
        return large == null ? tail : large;
    }

    /** 18万一直没给, 三万一分没见: the 一 belongs to the word behind the sum. */
    static boolean isAdverb(Cursor text) {
        return text.look(-1) == '一' && text.sees(0, AFTER_ONE);
    }

    private static boolean isCounted(Cursor text, boolean apart) {
        return Openings.isCounted(text) || apart && text.look(0) == ' ' && Openings.isCounted(text, 1);
    }
}

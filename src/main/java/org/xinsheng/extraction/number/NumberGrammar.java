package org.xinsheng.extraction.number;

import org.jspecify.annotations.Nullable;

/**
 * The grammar of colloquial Chinese numbers, by recursive descent:
 *
 * <pre>
 * number   = simple [ ("到" | "至" | "-" | "~") simple ]           6000到7000, 3到5万
 * simple   = section [ large [ rest ] ]                            31万3千6, 68万3200, 1.2w
 * section  = { coefficient small } [ coefficient ]                 三千二百零五, 4k, 一千五
 * rest     = "零" section | section | digit                        三万五 is 35,000: a last digit is worth a tenth
 * any unit may be followed by an opening: 多 余 来 几 把              十来万, 三十几万, 千把块
 * </pre>
 *
 * <p>Single blanks between the parts and what one says while thinking (一万嗯三千) are stepped over. Every character is
 * looked at a bounded number of times; nothing is ever tried twice over a long stretch.
 */
final class NumberGrammar {

    private static final long HUNDRED_MILLION = 100_000_000;

    private final Cursor text;

    private NumberGrammar(Cursor text) {
        this.text = text;
    }

    /** The number that begins at {@code at}, or null. */
    static @Nullable Quantity parse(String text, int at) {
        return new NumberGrammar(new Cursor(text, at)).number();
    }

    private @Nullable Quantity number() {
        int start = text.at();
        Part first = simple();
        if (first == null) {
            return null;
        }
        int end = text.at();
        Part second = afterRangeSign();
        Part joined = second == null ? null : first.upTo(second);
        if (joined == null) {
            text.backTo(end);
            joined = first;
        }
        return joined.toQuantity(start, text.at());
    }

    private @Nullable Part afterRangeSign() {
        int skip = text.look(0) == ' ' ? 1 : 0;
        if (!text.sees(skip, "到至-~—–")) {
            return null;
        }
        text.skip(skip + 1);
        if (text.sees(0, "-—")) {
            text.skip(1);
        }
        if (text.look(0) == ' ') {
            text.skip(1);
        }
        return simple();
    }

    private @Nullable Part simple() {
        Part spelt = digitByDigit();
        Part head = spelt != null ? spelt : section(false, 10_000);
        if (head == null) {
            return large(Part.impliedOne());
        }
        Part whole = large(head);
        return whole == null ? head : whole;
    }

    /** 1 2 0 0 0: four single digits at least, each apart, before a word for money. */
    private @Nullable Part digitByDigit() {
        int digits = 0;
        long value = 0;
        while (digits < 9 && Digits.isArabic(text.look(2 * digits)) && text.look(2 * digits + 1) == ' ') {
            value = value * 10 + (text.look(2 * digits) - '0');
            digits++;
        }
        int end = 2 * digits;
        if (digits > 2 && Digits.isArabic(text.look(end)) && !Digits.isArabic(text.look(end + 1))) {
            value = value * 10 + (text.look(end) - '0');
            digits++;
            end++;
        }
        boolean money = text.sees(end, "块元圆") || (end > 0 && text.look(end) == ' ' && text.sees(end + 1, "块元圆"));
        boolean large = digits > 1 && text.look(end - 1) == ' ' && text.sees(end, "万w");
        if ((digits < 4 || !money) && !large) {
            return null;
        }
        text.skip(end);
        return Part.arabic(value * Part.ONE, digits);
    }

    /** What follows a coefficient of 万 or 亿: the unit, an opening or the rest. Null, and nothing read, if no unit is there. */
    private @Nullable Part large(Part head) {
        int skip = !head.implied() && (text.look(0) == ' ' || text.look(0) == '个' && text.look(1) == '亿') ? 1 : 0;
        long unit = Digits.largeUnit(text.look(skip));
        boolean name = skip == 1 && isWordBehind(skip + 1);
        boolean implied = head.implied() && !Openings.impliesOne(text, skip + 1);
        if (unit == 0 || name || text.isLatinWord(skip) || implied) {
            return null;
        }
        text.skip(skip + 1);
        if (head.implied() && Openings.isLooseSpan(text, 0)) {
            return looseSpan(unit);
        }
        if (unit == 10_000 && text.look(0) == '亿') {
            text.skip(1);
            unit *= HUNDRED_MILLION;
        }
        Part scaled = head.times(unit);
        Part opened = openingOf(scaled, unit, skip == 1);
        Part open = opened != null ? opened : scaled.plus(rest(scaled, unit, skip == 1));
        return head.implied() && opened == null ? open.open(0, unit * Part.ONE, Vagueness.MORE) : open;
    }

    private @Nullable Part openingOf(Part part, long unit, boolean spaced) {
        if (spaced && text.look(0) == ' ' && text.look(1) == '多') {
            text.skip(1);
        }
        return Openings.open(text, part, unit);
    }

    /** 万儿八千 is 8,000 to 10,000. */
    private Part looseSpan(long unit) {
        long low = 8 * Digits.smallUnit(text.look(2));
        text.skip(3);
        return Part.span(low * Part.ONE, unit * Part.ONE, Vagueness.SPAN).times(1);
    }

    /** 9200 万小勇 is a sum and a name, 3 万块 one sum. */
    private boolean isWordBehind(int ahead) {
        char c = text.look(ahead);
        return c >= '一' && c <= '鿿' && "块元多余以左上出人工欠没到至".indexOf(c) < 0 && Digits.chinese(c) < 0;
    }

    private @Nullable Part rest(Part head, long unit, boolean spaced) {
        int before = text.at();
        boolean pause = text.sees(0, "嗯呃额") || spaced && text.look(0) == ' ';
        if (pause && (Digits.chinese(text.look(1)) > 0 || Digits.isArabic(text.look(1)))) {
            text.skip(1);
        }
        boolean zero = Digits.isZero(text.look(0));
        if (zero) {
            text.skip(1);
        }
        Part rest = head.decimal() ? null : section(true, unit);
        if (rest != null && unit == HUNDRED_MILLION) {
            Part wan = large(rest);
            rest = wan == null ? rest : wan;
        }
        if (rest == null || rest.max() >= unit * Part.ONE) {
            text.backTo(before);
            return null;
        }
        if (!rest.lone() || zero) {
            return rest;
        }
        if (Openings.isCounted(text) || spaced && text.look(0) == ' ' && Openings.isCounted(text, 1)) {
            text.backTo(before);
            return null;
        }
        return rest.times(unit / 10);
    }

    /** A number below 10,000 with its small units; bare digits may be larger. */
    private @Nullable Part section(boolean tail, long limit) {
        Part sum = null;
        long unit = limit;
        boolean zero = false;
        while (true) {
            int before = text.at();
            if (sum != null && Digits.isZero(text.look(0))) {
                zero = true;
                text.skip(1);
            }
            Part coefficient = Coefficients.read(text, sum != null || tail);
            if (coefficient == null) {
                text.backTo(before);
                return sum;
            }
            long small = unitAfter(unit);
            if (small == 0) {
                return sum == null ? opened(coefficient) : withLastDigit(sum, coefficient, unit, zero, before);
            }
            Part scaled = scaled(coefficient, small);
            sum = sum == null ? scaled : sum.plus(scaled);
            unit = small;
            Part opened = Openings.open(text, sum, unit);
            if (opened != null || sum.vagueness() == Vagueness.SPAN && coefficient.implied()) {
                return opened != null ? opened : sum;
            }
        }
    }

    /** 千儿八百; 上百 leaves its one out and is open at the top. */
    private Part scaled(Part coefficient, long unit) {
        if (coefficient.implied() && unit > 10) {
            if (Openings.isLooseSpan(text, 0)) {
                return looseSpan(unit);
            }
            if (text.sees(-2, "上过逾达")) {
                return Part.span(unit * Part.ONE, 2 * unit * Part.ONE, Vagueness.MORE);
            }
        }
        return coefficient.times(unit);
    }

    /** Steps over 千, 百 or 十 if it is below the unit before. */
    private long unitAfter(long limit) {
        int skip = text.look(0) == ' ' ? 1 : 0;
        long small = Digits.smallUnit(text.look(skip));
        if (small == 0 || small >= limit || text.isLatinWord(skip)) {
            return 0;
        }
        text.skip(skip + 1);
        return small;
    }

    private Part withLastDigit(Part sum, Part last, long unit, boolean zero, int before) {
        if (zero && last.max() < unit * Part.ONE) {
            return sum.plus(last);
        }
        if (!last.lone() || (Openings.isCounted(text) && unit > 10) || sum.decimal()) {
            text.backTo(before);
            return sum;
        }
        return sum.plus(last.times(unit / 10));
    }

    /** Bare figures may be left open too: 20多, 3000多. */
    private Part opened(Part coefficient) {
        if (coefficient.vagueness() != Vagueness.NONE || coefficient.implied() || coefficient.decimal()) {
            return coefficient;
        }
        Part opened = Openings.open(text, coefficient, coefficient.roundness());
        return opened == null ? coefficient : opened;
    }
}

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
 * <p>Every character is looked at a bounded number of times; nothing is ever tried twice over a long stretch.
 */
final class NumberGrammar {

    /** Longest run of digits that is read as one; what is longer is an account or a card. */
    private static final int LONGEST_RUN = 9;

    private static final String COUNTED = "个名位人月天年次套条栋楼期号班口日岁趟回家台辆斤吨方平层村组队小%多";
    private static final String UNIT_OR_COUNTED = "万千百亿w块元圆蚊个号人名天年月位岁斤里公平方条趟次米吨工";

    private final String text;
    private int at;

    private NumberGrammar(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The number that begins at {@code at}, or null. */
    static @Nullable Quantity parse(String text, int at) {
        return new NumberGrammar(text, at).number();
    }

    private char look(int ahead) {
        int index = at + ahead;
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private @Nullable Quantity number() {
        int start = at;
        Part first = simple();
        if (first == null) {
            return null;
        }
        int end = at;
        Part second = afterRangeSign();
        Part joined = second == null ? null : first.upTo(second);
        if (joined == null) {
            at = end;
            joined = first;
        }
        return joined.toQuantity(start, at);
    }

    private @Nullable Part afterRangeSign() {
        int skip = look(0) == ' ' ? 1 : 0;
        if ("到至-~—–".indexOf(look(skip)) < 0 || look(skip) == '\0') {
            return null;
        }
        at += skip + 1;
        if (look(0) == '-' || look(0) == '—') {
            at++;
        }
        if (look(0) == ' ') {
            at++;
        }
        return simple();
    }

    private @Nullable Part simple() {
        Part head = section(false, 10_000);
        if (head == null) {
            return large(Part.impliedOne());
        }
        Part whole = large(head);
        return whole == null ? head : whole;
    }

    /** What follows a coefficient of 万 or 亿: the unit, an opening or the rest. Null, and nothing read, if no unit is there. */
    private @Nullable Part large(Part head) {
        int skip = look(0) == ' ' && !head.implied() ? 1 : 0;
        long unit = Digits.largeUnit(look(skip));
        boolean name = skip == 1 && isWordBehind(skip + 1);
        if (unit == 0 || name || isLatinWord(skip) || (head.implied() && !opensWithoutCoefficient(skip + 1))) {
            return null;
        }
        at += skip + 1;
        if (unit == 10_000 && look(0) == '亿') {
            at++;
            unit *= 100_000_000;
        }
        Part scaled = head.times(unit);
        Part opened = opening(scaled, unit);
        return opened != null ? opened : scaled.plus(rest(scaled, unit));
    }

    /** 9200 万小勇 is a sum and a name, 3 万块 one sum. */
    private boolean isWordBehind(int ahead) {
        char c = look(ahead);
        return c >= '一' && c <= '鿿' && "块元多余以左上出人工欠没到至".indexOf(c) < 0 && Digits.chinese(c) < 0;
    }

    private @Nullable Part rest(Part head, long unit) {
        int before = at;
        boolean zero = Digits.isZero(look(0));
        if (zero) {
            at++;
        }
        Part rest = head.decimal() ? null : section(true, unit);
        if (rest != null && unit == 100_000_000) {
            Part wan = large(rest);
            rest = wan == null ? rest : wan;
        }
        if (rest == null || rest.max() >= unit * Part.ONE) {
            at = before;
            return null;
        }
        if (!rest.lone() || zero) {
            return rest;
        }
        if (COUNTED.indexOf(look(0)) >= 0 && look(0) != '\0') {
            at = before;
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
            int before = at;
            if (sum != null && Digits.isZero(look(0))) {
                zero = true;
                at++;
            }
            Part coefficient = coefficient(sum != null || tail);
            if (coefficient == null) {
                at = before;
                return sum;
            }
            long small = unitAfter(unit);
            if (small == 0) {
                return sum == null ? opened(coefficient) : withLastDigit(sum, coefficient, unit, zero, before);
            }
            Part scaled = coefficient.times(small);
            sum = sum == null ? scaled : sum.plus(scaled);
            unit = small;
            Part opened = opening(sum, unit);
            if (opened != null) {
                return opened;
            }
        }
    }

    /** Steps over 千, 百 or 十 if it is below the unit before. */
    private long unitAfter(long limit) {
        int skip = look(0) == ' ' ? 1 : 0;
        long small = Digits.smallUnit(look(skip));
        if (small == 0 || small >= limit || isLatinWord(skip)) {
            return 0;
        }
        at += skip + 1;
        return small;
    }

    private Part withLastDigit(Part sum, Part last, long unit, boolean zero, int before) {
        if (zero && last.max() < unit * Part.ONE) {
            return sum.plus(last);
        }
        boolean counts = COUNTED.indexOf(look(0)) >= 0 && look(0) != '\0';
        if (!last.lone() || (counts && unit > 10) || sum.decimal()) {
            at = before;
            return sum;
        }
        return sum.plus(last.times(unit / 10));
    }

    /** Bare figures may be left open too: 20多, 3000多. */
    private Part opened(Part coefficient) {
        if (coefficient.vagueness() != Vagueness.NONE || coefficient.implied() || coefficient.decimal()) {
            return coefficient;
        }
        Part opened = opening(coefficient, coefficient.roundness());
        return opened == null ? coefficient : opened;
    }

    private @Nullable Part opening(Part part, long unit) {
        char c = look(0);
        if (part.vagueness() != Vagueness.NONE) {
            return null;
        }
        long step = unit * Part.ONE;
        if (c == '+' && unit >= 100) {
            at++;
            return part.open(0, step, Vagueness.MORE);
        }
        if (c == '多' && look(1) != '少' || c == '余' && "款额下的留".indexOf(look(1)) < 0) {
            at++;
            return part.open(0, step, Vagueness.MORE);
        }
        if (c == '好' && look(1) == '几' && unit >= 10) {
            at += 2;
            return part.open(3 * step / 10, 9 * step / 10, Vagueness.SPAN);
        }
        if (!isUnitOrCounted(1)) {
            return null;
        }
        if (c == '几' && unit >= 10) {
            at++;
            return part.open(step / 10, 9 * step / 10, Vagueness.SPAN);
        }
        if (c == '来' && unit >= 10) {
            at++;
            return part.open(0, step / 2, Vagueness.SPAN);
        }
        if (c == '把' && unit >= 100 || c == '零' && unit >= 100 && "块元蚊".indexOf(look(1)) >= 0) {
            at++;
            return part.open(0, c == '把' ? 3 * step / 10 : step, Vagueness.SPAN);
        }
        return null;
    }

    private boolean isUnitOrCounted(int ahead) {
        int skip = look(ahead) == ' ' ? 1 : 0;
        char c = look(ahead + skip);
        return c != '\0' && UNIT_OR_COUNTED.indexOf(c) >= 0;
    }

    /** 万把块, 千来块, 百多个: the one before the unit is left out. */
    private boolean opensWithoutCoefficient(int ahead) {
        char c = look(ahead);
        return (c == '多' || c == '余' || c == '把' || c == '来' || c == '零' || c == '几')
                && (isUnitOrCounted(ahead + 1) || c == '多');
    }

    private @Nullable Part coefficient(boolean tail) {
        char c = look(0);
        if (Digits.isArabic(c)) {
            return arabic();
        }
        if (c == '几' || c == '数') {
            return several();
        }
        if (c == '廿' || c == '卅') {
            return twentyOrThirty(c == '廿' ? 20 : 30);
        }
        if (Digits.chinese(c) >= 0) {
            return chinese(tail);
        }
        boolean ten = c == '十' || c == '拾';
        boolean head = ten || (Digits.smallUnit(c) > 0 && c != 'k' && opensWithoutCoefficient(1));
        return head && !tail ? Part.impliedOne() : null;
    }

    private Part twentyOrThirty(int tens) {
        int digit = Math.max(0, Digits.chinese(look(1)));
        at += digit > 0 ? 2 : 1;
        return Part.of((tens + digit) * Part.ONE);
    }

    private @Nullable Part several() {
        boolean ofUnit = Digits.smallUnit(look(1)) > 0 || Digits.largeUnit(look(1)) > 0;
        if (!ofUnit && (look(0) == '数' || COUNTED.indexOf(look(1)) < 0)) {
            return null;
        }
        at++;
        return Part.span(2 * Part.ONE, 99 * Part.ONE / 10, Vagueness.SEVERAL);
    }

    private @Nullable Part chinese(boolean tail) {
        int length = 0;
        while (length <= LONGEST_RUN && Digits.chinese(look(length)) >= 0) {
            length++;
        }
        if (Digits.isZero(look(0)) && length == 1 || length > LONGEST_RUN) {
            return null;
        }
        int first = Digits.chinese(look(0));
        int second = length > 1 ? Digits.chinese(look(1)) : -1;
        boolean afterTen = at > 0 && Digits.smallUnit(text.charAt(at - 1)) == 10;
        boolean ascending = length == 2 && (second == first + 1 || (first == 3 && second == 5)) && first > 0;
        if (ascending && !(tail && !afterTen && COUNTED.indexOf(look(2)) >= 0 && look(2) != '\0')) {
            at += 2;
            return Part.span(first * Part.ONE, second * Part.ONE, Vagueness.SPAN)
                    .asLone(true);
        }
        int taken = tail || length == 1 ? 1 : length;
        if (!tail && length > 1 && (Digits.smallUnit(look(length)) > 0 || Digits.largeUnit(look(length)) > 0)) {
            taken = 1;
        }
        long value = 0;
        for (int i = 0; i < taken; i++) {
            value = value * 10 + Digits.chinese(look(i));
        }
        at += taken;
        return Part.of(value * Part.ONE).asLone(taken == 1);
    }

    private @Nullable Part arabic() {
        int start = at;
        long value = 0;
        int count = 0;
        while (Digits.isArabic(look(0)) || isThousandsComma(count)) {
            if (look(0) != ',') {
                value = value * 10 + (look(0) - '0');
                count++;
            }
            at++;
            if (count > LONGEST_RUN) {
                at = start;
                return null;
            }
        }
        if (look(0) != '.' || !Digits.isArabic(look(1))) {
            return Part.arabic(value * Part.ONE, count);
        }
        Part decimal = Part.decimal(value * Part.ONE + decimals(), count);
        if (look(0) == '.' && Digits.isArabic(look(1))) {
            at = start;
            return null;
        }
        return decimal;
    }

    /** Four decimals count: 12.3456万 is 123,456. */
    private long decimals() {
        at++;
        long ticks = 0;
        for (long worth = Part.ONE / 10; Digits.isArabic(look(0)); at++) {
            ticks += worth * (look(0) - '0');
            worth /= 10;
        }
        return ticks;
    }

    private boolean isThousandsComma(int count) {
        return look(0) == ','
                && count > 0
                && Digits.isArabic(look(1))
                && Digits.isArabic(look(2))
                && Digits.isArabic(look(3))
                && !Digits.isArabic(look(4));
    }

    /** Whether the letter at this place begins a word, as in 4kg or 3wifi. */
    private boolean isLatinWord(int ahead) {
        char c = look(ahead);
        char next = look(ahead + 1);
        return (c == 'k' || c == 'w') && next >= 'a' && next <= 'z' && next != 'r' && next != 'y';
    }
}

package org.xinsheng.extraction.number;

import org.jspecify.annotations.Nullable;

/** What leaves a number open right behind a unit: 3万多, 十来万, 三十几个, 万把块, 一万大几. */
final class Openings {

    private static final String COUNTED = "个名位人月天年次套条栋楼期号班口日岁趟回家台辆斤吨方平层村组队小%多";
    private static final String UNIT_OR_COUNTED = "万千百亿w块元圆蚊个号人名天年月位岁斤里公平方条趟次米吨工";

    private Openings() {}

    /** Whether what stands here is counted by a number, so that the number ends before it. */
    static boolean isCounted(Cursor text) {
        return text.sees(0, COUNTED);
    }

    static boolean isCounted(Cursor text, int ahead) {
        return text.sees(ahead, COUNTED);
    }

    /** Steps over the opening and opens the part; null, and nothing read, if there is none. */
    static @Nullable Part open(Cursor text, Part part, long unit) {
        char c = text.look(0);
        if (part.vagueness() != Vagueness.NONE) {
            return null;
        }
        long step = unit * Part.ONE;
        boolean more = c == '多' && text.look(1) != '少' && text.look(1) != '次'
                || c == '余' && !text.sees(1, "款额下的留")
                || c == '+' && unit >= 100;
        if (more) {
            text.skip(1);
            return part.open(0, step, Vagueness.MORE);
        }
        if ((c == '好' || c == '大') && text.look(1) == '几' && unit >= 10) {
            text.skip(2);
            return part.open((c == '好' ? 3 : 5) * step / 10, 99 * step / 100, Vagueness.SPAN);
        }
        return isUnitOrCounted(text, 1) ? openBeforeUnit(text, part, unit) : null;
    }

    private static @Nullable Part openBeforeUnit(Cursor text, Part part, long unit) {
        long step = unit * Part.ONE;
        char c = text.look(0);
        if (unit >= 10 && (c == '几' || c == '来')) {
            text.skip(1);
            return c == '几'
                    ? part.open(step / 10, 9 * step / 10, Vagueness.SPAN)
                    : part.open(0, step / 2, Vagueness.SPAN);
        }
        if (unit >= 100 && (c == '把' || c == '零' && text.sees(1, "块元蚊"))) {
            text.skip(1);
            return part.open(0, c == '把' ? 3 * step / 10 : step, Vagueness.SPAN);
        }
        return null;
    }

    private static boolean isUnitOrCounted(Cursor text, int ahead) {
        return text.sees(text.look(ahead) == ' ' ? ahead + 1 : ahead, UNIT_OR_COUNTED);
    }

    /** 万把块, 千来块, 百多个, 上万块, 近百人: the one before the unit is left out. */
    static boolean impliesOne(Cursor text, int ahead) {
        boolean opened = text.sees(ahead, "多余把来零几") && (isUnitOrCounted(text, ahead + 1) || text.look(ahead) == '多');
        boolean led = text.sees(ahead - 2, "上近约快达过逾") && isUnitOrCounted(text, ahead);
        return opened || led || isLooseSpan(text, ahead) || isHundredAndTen(text, ahead);
    }

    /** 万儿八千, 千儿八百. */
    static boolean isLooseSpan(Cursor text, int ahead) {
        return text.look(ahead) == '儿' && text.look(ahead + 1) == '八' && text.sees(ahead + 2, "千百十");
    }

    /** Steps over 儿八千 behind the unit: 万儿八千 is 8,000 to 10,000. */
    static Part looseSpan(Cursor text, long unit) {
        long low = 8 * Digits.smallUnit(text.look(2));
        text.skip(3);
        return Part.span(low * Part.ONE, unit * Part.ONE, Vagueness.SPAN).times(1);
    }

    /** 百十来块, 百十个人. */
    private static boolean isHundredAndTen(Cursor text, int ahead) {
        return text.look(ahead - 1) == '百'
                && text.look(ahead) == '十'
                && (isUnitOrCounted(text, ahead + 1) || text.sees(ahead + 1, "来多几"));
    }
}

package org.xinsheng.extraction.number;

/** Reads the day behind a month: 3月8号, 6.15, 正月十二, 2月18进场. */
final class DayReader {

    private static final String BARE_BEHIND = " ,，。已就到至我去的进出退离走开上入完停结干来跨那这—-";

    private DayReader() {}

    /** Steps over the day; 0, and nothing read, if there is none. */
    static int read(String text, Cursor at, boolean lunar) {
        int skip = at.sees(0, ".-/") ? 1 : 0;
        return Digits.isArabic(at.look(skip)) ? arabic(at, skip) : spelt(text, at, lunar);
    }

    private static int arabic(Cursor at, int skip) {
        int count = Numerals.digitsAt(at, skip);
        int value = count <= 2 ? Numerals.number(at, skip, count) : 0;
        boolean named = at.sees(skip + count, "号日") && !at.sees(skip + count + 1, "楼人");
        boolean bare = skip == 0 && at.sees(count, BARE_BEHIND);
        boolean dotted = skip == 1 && !at.sees(skip + count, "到至~月.");
        if (value < 1 || value > 31 || at.look(skip + count) == '月' || !(named || bare || dotted)) {
            return 0;
        }
        at.skip(skip + count + (named ? 1 : 0));
        return value;
    }

    private static int spelt(String text, Cursor at, boolean lunar) {
        int start = at.at();
        if (lunar && at.look(0) == '初') {
            at.skip(1);
        }
        Quantity number = Digits.opens(at.look(0)) ? NumberGrammar.parse(text, at.at()) : null;
        if (number == null || number.isVague() || number.whole() < 1 || number.whole() > 31) {
            at.backTo(start);
            return 0;
        }
        at.backTo(number.end());
        if (at.sees(0, "号日")) {
            at.skip(1);
        } else if (!lunar && !isBareDay(number, at) || at.sees(0, "个月年天人名")) {
            at.backTo(start);
            return 0;
        }
        return (int) number.whole();
    }

    /** 二月十二，: a day goes without its name where nothing is counted. */
    private static boolean isBareDay(Quantity number, Cursor at) {
        return number.whole() > 10 && at.sees(0, ",，。到至去进出走离开");
    }
}

package org.xinsheng.extraction.number;

/** Reads the word behind a number. */
final class UnitReader {

    /** @param end behind the word, the end of the number where there is none */
    record Unit(Measure measure, String word, int end) {}

    private UnitReader() {}

    static Unit read(String text, Quantity number) {
        int at = number.end();
        Unit calendar = CalendarUnits.read(text, number, at);
        if (calendar != null) {
            return calendar;
        }
        int crew = isLooseCrowd(number) ? UnitWords.crewAt(text, at) : 0;
        return crew > 0 ? unit(Measure.PEOPLE, text, at, crew) : byWords(text, number, at);
    }

    /** 一百多(工友), 二十余(农民工): a round number goes without a word for one of them. */
    private static boolean isLooseCrowd(Quantity number) {
        return number.isVague()
                && number.topUnit() >= 10
                && number.topUnit() <= 100
                && number.max() < 1_000 * Quantity.ONE;
    }

    private static Unit byWords(String text, Quantity number, int at) {
        Unit unit = wordAt(text, number, at);
        if (unit.measure() == Measure.NONE && at < text.length() && text.charAt(at) == ' ') {
            Unit apart = wordAt(text, number, at + 1);
            return isSaidApart(apart.measure(), number) ? apart : unit;
        }
        return unit;
    }

    /** What a blank may part from its number: 3000 块, 12 个人. */
    private static boolean isSaidApart(Measure measure, Quantity number) {
        return switch (measure) {
            case YUAN, MONTHS -> true;
            case PEOPLE -> number.max() < 10_000 * Quantity.ONE;
            case DAY -> number.max() < 1_000 * Quantity.ONE;
            default -> false;
        };
    }

    private static Unit wordAt(String text, Quantity number, int at) {
        UnitWords.Word word = UnitWords.at(text, at);
        if (word != null) {
            return unit(word.measure(), text, at, word.text().length());
        }
        boolean code = at < text.length() && (isLetter(text.charAt(at)) || isMask(text, at));
        return new Unit(code ? Measure.OTHER : Measure.NONE, "", number.end());
    }

    private static Unit unit(Measure measure, String text, int at, int length) {
        return new Unit(measure, text.substring(at, at + length), at + length);
    }

    /** 138****1234 is masked, 25天*320 and 6k*3 are products. */
    private static boolean isMask(String text, int at) {
        boolean product = at + 1 < text.length() && Digits.isArabic(text.charAt(at + 1));
        return text.charAt(at) == '*' && !product;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}

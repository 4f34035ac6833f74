package org.xinsheng.extraction.number;

/** People are not counted digit by digit: 王五三人 is three people, the five belongs to the name. */
final class LastDigit {

    private LastDigit() {}

    static Quantity of(String text, Counted people) {
        Quantity quantity = people.quantity();
        int length = quantity.end() - quantity.start();
        boolean spelt = quantity.digits() == 0 && quantity.isBare() && !quantity.isVague() && length == 2;
        if (!spelt || quantity.start() == 0) {
            return quantity;
        }
        int last = Digits.chinese(text.charAt(quantity.end() - 1));
        return last < 2 ? quantity : quantity.with(last * Quantity.ONE, last * Quantity.ONE, Vagueness.NONE);
    }
}

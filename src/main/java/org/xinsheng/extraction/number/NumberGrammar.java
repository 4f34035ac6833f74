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

    private NumberGrammar() {}

    /** The number that begins at {@code at}, or null. */
    static @Nullable Quantity parse(String text, int at) {
        return number(new Cursor(text, at));
    }

    private static @Nullable Quantity number(Cursor text) {
        int start = text.at();
        Part first = simple(text);
        if (first == null) {
            return null;
        }
        int end = text.at();
        Part second = afterRangeSign(text);
        Part joined = second == null ? null : first.upTo(second);
        if (joined == null) {
            text.backTo(end);
            joined = first;
        }
        return joined.toQuantity(start, text.at());
    }

    private static @Nullable Part afterRangeSign(Cursor text) {
        int skip = text.look(0) == ' ' ? 1 : 0;
        if (!text.sees(skip, "到至-~—–")) {
            return null;
        }
        text.skip(skip + 1);
        text.skip(text.sees(0, "-—") ? 1 : 0);
        text.skip(text.look(0) == ' ' ? 1 : 0);
        return simple(text);
    }

    private static @Nullable Part simple(Cursor text) {
        Part dictated = DictatedDigits.read(text);
        Part head = dictated != null ? dictated : Sections.read(text);
        if (head == null) {
            return LargeUnits.read(text, Part.impliedOne());
        }
        Part whole = LargeUnits.read(text, head);
        return whole == null ? head : whole;
    }
}

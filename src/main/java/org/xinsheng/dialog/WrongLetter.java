package org.xinsheng.dialog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One character of a name that was said or written wrong, and the right one in its place. */
final class WrongLetter {

    private static final Pattern POINTED = Pattern.compile("(?:^|的)(\\p{IsHan})字?$");
    private static final Pattern LAST = Pattern.compile("最后[一那]?个?字?|末尾");
    private static final Pattern QUOTES = Pattern.compile("[“”‘’\"'「」『』]");

    private final Values values;
    private @Nullable String known;

    WrongLetter(Values values) {
        this.values = values;
    }

    void is(String letter) {
        known = letter;
    }

    static boolean isLast(String subject) {
        return LAST.matcher(subject).find();
    }

    /** "骅不是华": the one character that something is said of. */
    Optional<String> pointed(Piece piece) {
        Matcher pointed = POINTED.matcher(QUOTES.matcher(piece.subject()).replaceAll(""));
        boolean one = (piece.subject().length() == 1 && !piece.subject().matches("[姓在]"))
                || piece.subject().contains("的");
        return known != null && one && pointed.find() ? Optional.of(pointed.group(1)) : Optional.empty();
    }

    void put(String letter, Piece piece, String words) {
        Matcher pointed = POINTED.matcher(QUOTES.matcher(piece.subject()).replaceAll(""));
        boolean surname = piece.subject().endsWith("姓") || Letters.isSurname(words);
        for (SlotField field : Amending.NAMED) {
            String name = field.name(values.facts());
            if (name == null) {
                continue;
            }
            String wrong = known;
            if (wrong == null && LAST.matcher(piece.subject()).find()) {
                wrong = name.substring(name.length() - 1);
            } else if (wrong == null
                    && pointed.find(0)
                    && name.contains(pointed.group(1))
                    && !pointed.group(1).equals(letter)) {
                wrong = pointed.group(1);
            }
            Optional<String> right = Letters.put(letter, wrong, surname && field == SlotField.EMPLOYER, name);
            if (right.isPresent()) {
                values.name(field, right.get());
                return;
            }
        }
    }
}

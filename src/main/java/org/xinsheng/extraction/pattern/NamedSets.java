package org.xinsheng.extraction.pattern;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The classes of characters that have a name in a pattern, such as <code>\p{IsHan}</code>. */
final class NamedSets {

    private static final Map<String, IntPredicate> NAMES = Map.of(
            "IsHan", c -> UnicodeScript.of(c) == UnicodeScript.HAN,
            "IsLatin", c -> UnicodeScript.of(c) == UnicodeScript.LATIN,
            "L", Character::isLetter,
            "Punct", c -> c > ' ' && c < 127 && !Character.isLetterOrDigit(c),
            "IsPunctuation", NamedSets::isPunctuation,
            "So", c -> Character.getType(c) == Character.OTHER_SYMBOL,
            "Cs", c -> Character.getType(c) == Character.SURROGATE);

    private static final Map<String, CharSet> COMPUTED = new ConcurrentHashMap<>();

    private NamedSets() {}

    /** The set of that name, or null. */
    static @Nullable CharSet find(String name) {
        IntPredicate holds = NAMES.get(name);
        return holds == null ? null : COMPUTED.computeIfAbsent(name, any -> CharSet.where(holds));
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}

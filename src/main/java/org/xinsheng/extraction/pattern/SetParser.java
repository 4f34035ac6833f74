package org.xinsheng.extraction.pattern;

/** Reads what stands between square brackets or behind a backslash. */
final class SetParser {

    private final PatternCursor cursor;

    SetParser(PatternCursor cursor) {
        this.cursor = cursor;
    }

    /** The cursor is behind the opening bracket. */
    CharSet set() {
        boolean inverted = cursor.accept("^");
        CharSet set = member();
        while (!cursor.accept("]")) {
            set = set.with(member());
        }
        return inverted ? set.inverted() : set;
    }

    private CharSet member() {
        char first = cursor.next();
        if (first == '[' || first == '&' && cursor.looksAt('&')) {
            throw cursor.error("unsupported set within a set");
        }
        CharSet set = first == '\\' ? escaped() : CharSet.of(first);
        if (set.single() >= 0 && cursor.looksAt('-')) {
            cursor.next();
            return cursor.looksAt(']') ? set.with(CharSet.of('-')) : range((char) set.single());
        }
        return set;
    }

    private CharSet range(char first) {
        char last = cursor.next();
        if (last == '\\') {
            last = (char) escaped().single();
        }
        if (last < first) {
            throw cursor.error("range in the wrong order");
        }
        return CharSet.range(first, last);
    }

    /** The cursor is behind the backslash. */
    CharSet escaped() {
        char c = cursor.next();
        return switch (c) {
            case 'd' -> CharSet.DIGITS;
            case 'D' -> CharSet.DIGITS.inverted();
            case 's' -> CharSet.SPACES;
            case 'S' -> CharSet.SPACES.inverted();
            case 'w' -> CharSet.WORDS;
            case 'W' -> CharSet.WORDS.inverted();
            case 'n' -> CharSet.of('\n');
            case 'r' -> CharSet.of('\r');
            case 't' -> CharSet.of('\t');
            case 'p' -> named();
            case 'P' -> named().inverted();
            default -> CharSet.of(plain(c));
        };
    }

    private CharSet named() {
        cursor.expect('{');
        String name = cursor.until('}');
        CharSet set = NamedSets.find(name);
        if (set == null) {
            throw cursor.error("unknown class " + name);
        }
        return set;
    }

    private char plain(char c) {
        if (c < 128 && Character.isLetterOrDigit(c)) {
            throw cursor.error("unsupported escape " + c);
        }
        return c;
    }
}

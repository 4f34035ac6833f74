package org.xinsheng.dialog;

import java.util.List;
import java.util.stream.Stream;
import org.xinsheng.core.Evidence;

/**
 * What is read again with every new turn: how a report began, and what was said last. So a turn costs the same however
 * long a conversation is; the facts from in between are known already, and the register keeps all words.
 *
 * @param text the beginning, the latest words and the new ones
 * @param beginning how many characters of it are the beginning
 * @param skipped how many characters were left out behind it
 */
record Recall(String text, int beginning, int skipped) {

    /** For what workers write: so many characters of the beginning, and as many of the latest. */
    static final int WRITTEN = 500;

    /** For calls, in which one thing is said in many turns. */
    static final int SPOKEN = 1_000;

    private static final String SENTENCE_ENDS = "。！？!?；;，, ";

    /**
     * @param earlier one text a line
     * @param words the new ones, which are always read as a whole
     * @param reach {@link #WRITTEN} or {@link #SPOKEN}
     */
    static Recall of(String earlier, String words, int reach) {
        if (earlier.isEmpty()) {
            return new Recall(words, 0, 0);
        }
        if (earlier.length() <= 2 * reach) {
            return new Recall(earlier + "\n" + words, earlier.length(), 0);
        }
        String beginning = earlier.substring(0, lastBreak(earlier, reach));
        int latest = Math.max(beginning.length(), firstBreak(earlier, earlier.length() - reach));
        String text = beginning + "\n" + earlier.substring(latest) + "\n" + words;
        return new Recall(text, beginning.length(), latest - beginning.length() - 1);
    }

    /** Whether something was left out. */
    boolean isPartial() {
        return skipped > 0;
    }

    /** Evidence for all words from evidence for these: what runs over the gap is none. */
    List<Evidence> inAll(List<Evidence> found) {
        return isPartial() ? found.stream().flatMap(this::inAll).toList() : found;
    }

    private Stream<Evidence> inAll(Evidence e) {
        if (e.end() <= beginning) {
            return Stream.of(e);
        }
        return e.start() <= beginning
                ? Stream.empty()
                : Stream.of(new Evidence(e.field(), e.start() + skipped, e.end() + skipped, e.by(), e.confidence()));
    }

    /** The end of the last whole text up to there; of a long text, of its last whole sentence. */
    private static int lastBreak(String text, int until) {
        int line = text.lastIndexOf('\n', until);
        if (line > 0) {
            return line;
        }
        for (int i = until; i > until / 2; i--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return whole(text, until);
    }

    /** Where the first whole text from there begins; in a long text, its first whole sentence. */
    private static int firstBreak(String text, int from) {
        int line = text.indexOf('\n', from - 1);
        if (line >= 0) {
            return line + 1;
        }
        for (int i = from; i < text.length(); i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return whole(text, from);
    }

    /** Not in the middle of a character. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}

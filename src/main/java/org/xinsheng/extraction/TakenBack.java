package org.xinsheng.extraction;

import java.util.List;
import java.util.function.Predicate;
import org.xinsheng.extraction.Figures.Figure;

/** Leaves a figure out of what was said before it was put right. */
final class TakenBack {

    private static final String UNITS = "个人名位元块钱";

    /** How many statements back a correction reaches. */
    private static final int REACH = 40;

    private final String joined;
    private final List<Said> said;

    TakenBack(String joined, List<Said> said) {
        this.joined = joined;
        this.said = said;
    }

    /** Removes the last figure that was meant, if there is one. */
    void remove(Predicate<Figure> meant) {
        int first = Math.max(0, said.size() - REACH);
        for (int i = said.size() - 1; i >= first; i--) {
            Span span = said.get(i).span();
            String words = joined.substring(span.start(), span.end());
            for (Figure figure : Figures.in(words)) {
                if (meant.test(figure)) {
                    cut(i, figure.start(), behindUnits(words, figure.end()));
                    return;
                }
            }
        }
    }

    private static int behindUnits(String words, int end) {
        int to = end;
        while (to < words.length() && UNITS.indexOf(words.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    private void cut(int i, int from, int to) {
        Said whole = said.remove(i);
        int start = whole.span().start();
        int end = whole.span().end();
        if (start + to < end) {
            said.add(i, new Said(new Span(start + to, end), "", "", whole.ofAgent(), from > 0 || whole.goesOn()));
        }
        if (from > 0) {
            said.add(i, new Said(new Span(start, start + from), whole.before(), "", whole.ofAgent(), whole.goesOn()));
        }
    }
}

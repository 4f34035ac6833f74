package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.Figures.Figure;

/**
 * Figures that an answer denies: the agent's ("四万五？不是，五万四") and the speaker's own ("十个，哦不，十二个").
 *
 * @param cut the part of the answer that is no statement; null where nothing is denied
 * @param takenBack which figures of earlier turns are wrong
 */
record Correction(@Nullable Span cut, List<Predicate<Figure>> takenBack) {

    private static final List<String> REPAIRS = List.of(
            "哦不对", "啊不对", "哎不对", "不不不", "不对不对", "哦不是", "啊不是", "哎不是", "哦不", "啊不", "噢不", "呃不", "不对", "说错了", "错了", "不不");

    private static final String UNITS = "个人名位元块钱月万千多来左右口号 ，,。.、…！!";
    private static final String CLAUSE_ENDS = "，,。！!？?；; ";

    static Correction in(String text, String question) {
        List<Figure> figures = Figures.in(text);
        if (figures.isEmpty()) {
            return new Correction(null, List.of());
        }
        Figure right = figures.getLast();
        List<Predicate<Figure>> wrong = new ArrayList<>();
        if (Reply.takesBackOwn(text)) {
            wrong.add(earlier ->
                    earlier.kind() == right.kind() && !earlier.words().equals(right.words()));
        }
        @Nullable Span echo = deniedEcho(text, figures, Figures.in(question));
        if (echo != null || Reply.opensWithDenial(text)) {
            Figures.in(question).stream()
                    .filter(asked -> asked.kind().goesWith(right.kind())
                            && !asked.words().equals(right.words()))
                    .forEach(asked -> wrong.add(
                            earlier -> earlier.words().equals(asked.words()) && earlier.kind() == asked.kind()));
        }
        return new Correction(echo != null ? echo : ownRepair(text, figures), wrong);
    }

    /** The clause that repeats a figure of the agent's and denies it, where another figure of its kind follows. */
    private static @Nullable Span deniedEcho(String text, List<Figure> figures, List<Figure> asked) {
        for (Figure echo : figures) {
            boolean repeats = asked.stream().anyMatch(figure -> figure.words().equals(echo.words()));
            Span clause = new Span(clauseStart(text, echo.start()), clauseEnd(text, echo.end()));
            boolean another = figures.stream()
                    .anyMatch(f -> f.start() >= clause.end() && f.kind().goesWith(echo.kind()));
            if (repeats && another && isOnlyDenied(text.substring(clause.start(), clause.end()))) {
                return clause;
            }
        }
        return null;
    }

    /** What is said of danger stays, whatever is wrong with the figure beside it. */
    private static boolean isOnlyDenied(String clause) {
        return Reply.denies(clause) && DangerRules.standard().check(clause).isEmpty();
    }

    private static @Nullable Span ownRepair(String text, List<Figure> figures) {
        for (int i = 0; i + 1 < figures.size(); i++) {
            Figure wrong = figures.get(i);
            Figure right = figures.get(i + 1);
            String between = text.substring(wrong.end(), right.start());
            boolean near = between.length() <= 12 && wrong.kind().goesWith(right.kind());
            if (near && REPAIRS.stream().anyMatch(words -> begins(between, words))) {
                return new Span(wrong.start(), right.start());
            }
        }
        return null;
    }

    /** Whether nothing but units stands before these words. */
    private static boolean begins(String between, String words) {
        int at = between.indexOf(words);
        return at >= 0 && between.substring(0, at).chars().allMatch(c -> UNITS.indexOf(c) >= 0);
    }

    private static int clauseStart(String text, int at) {
        int start = at;
        while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(String text, int at) {
        int end = at;
        while (end < text.length() && (end == at || CLAUSE_ENDS.indexOf(text.charAt(end - 1)) < 0)) {
            end++;
        }
        return end;
    }
}

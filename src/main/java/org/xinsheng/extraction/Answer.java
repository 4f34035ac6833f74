package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a caller's turn with the question it answers; spans count from its first character. */
final class Answer {

    /** Above this an answer speaks for itself. */
    private static final int BARE = 14;

    private static final String CLAUSE_ENDS = "，,。；; ";

    private Answer() {}

    /**
     * @param cut what is no statement, null if all is
     * @param question the agent's turn, empty if there is none
     */
    static List<Said> read(String text, @Nullable Span cut, String question) {
        if (cut == null) {
            return rest(text, 0, text.length(), question);
        }
        if (cut.start() > 0) {
            List<Said> around = new ArrayList<>(rest(text, 0, cut.start(), ""));
            rest(text, cut.end(), text.length(), "").forEach(part -> around.add(part.goingOn()));
            return around;
        }
        return rest(text, cut.end(), text.length(), question);
    }

    private static List<Said> rest(String text, int from, int to, String question) {
        String words = text.substring(from, to);
        if (words.isEmpty()) {
            return List.of();
        }
        int own = Reply.behindReply(words);
        int end = Reply.end(words, own);
        String answer = words.substring(own, end);
        boolean plain = question.isEmpty() || answer.length() > BARE || own == 0 && Reply.affirms(words, "");
        if (plain || answer.isEmpty()) {
            return List.of(Said.plainly(new Span(from, to)));
        }
        return framed(answer, from + own, ReadBack.question(question));
    }

    private static List<Said> framed(String answer, int start, String question) {
        List<AskedFor> asked = AskedFor.in(question);
        List<Span> clauses = clauses(answer);
        if (asked.size() > 1 && asked.size() == clauses.size()) {
            List<Said> parts = new ArrayList<>();
            for (int i = 0; i < clauses.size(); i++) {
                Span clause = clauses.get(i);
                String words = answer.substring(clause.start(), clause.end());
                parts.add(asked.get(i).read(new Span(start + clause.start(), start + clause.end()), words));
            }
            return parts;
        }
        Span span = new Span(start, start + answer.length());
        return List.of(
                asked.isEmpty()
                        ? ofItsKind(span, answer, question)
                        : asked.getFirst().read(span, answer));
    }

    /** A sum that answers a sum is owed, too. */
    private static Said ofItsKind(Span span, String answer, String question) {
        boolean money = isMoney(question) && isMoney(answer) && Figures.isDigit(answer.charAt(0));
        return money ? AskedFor.MONEY.read(span, answer) : Said.plainly(span);
    }

    private static boolean isMoney(String text) {
        return Figures.in(text).stream().anyMatch(figure -> figure.kind() == Figures.Kind.MONEY);
    }

    private static List<Span> clauses(String text) {
        List<Span> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                if (i > start) {
                    clauses.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return clauses;
    }
}

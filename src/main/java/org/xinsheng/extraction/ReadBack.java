package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;

/** The agent's words that the caller makes his own by saying yes to them, as statements: without what only asks. */
final class ReadBack {

    private static final String SENTENCE_ENDS = "。！!；;\n?？";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，,";
    private static final List<String> TAGS = List.of(
            "对不对", "是不是", "对吗", "对吧", "是吗", "是吧", "是么", "对么", "没错吧", "是这样吗", "是这样吧", "行吗", "可以吗", "吗", "吧", "么", "没有",
            "没");
    private static final List<String> ALTERNATIVES = List.of("有没", "是不是", "是否");

    private static final List<String> RIGHT = List.of("对", "是", "没错", "准确", "正确", "确认", "没问题");

    /** How the agent explains what the law or the procedure is; a yes to that is no statement of facts. */
    private static final List<String> EXPLANATIONS = List.of(
            "如果", "假如", "要是", "的话", "应当", "需要您", "建议", "规定", "法律", "工作日", "一般来说", "正常情况", "补偿", "准备好", "转给", "答复");

    /** A question this short without a figure only asks whether what was said before it is right. */
    private static final int ONLY_TAG = 8;

    private ReadBack() {}

    /** The sentence an answer answers. */
    static String question(String text) {
        return text.substring(lastSentence(text, text.length()));
    }

    /** Whether the agent explains instead of asking. */
    static boolean explains(String text) {
        String last = question(text).strip();
        boolean asks = last.endsWith("?") || last.endsWith("？") || TAGS.stream().anyMatch(bare(last)::endsWith);
        return !asks && EXPLANATIONS.stream().anyMatch(last::contains);
    }

    /** The parts of {@code text} that stand when the caller gives this answer, in ascending order. */
    static List<Span> parts(String text, String answer) {
        List<Span> parts = new ArrayList<>();
        for (int from = beginning(text); from < text.length(); ) {
            int to = from + 1;
            while (to < text.length() && CLAUSE_ENDS.indexOf(text.charAt(to - 1)) < 0) {
                to++;
            }
            if (!isCorrected(text.substring(from, to), answer)) {
                addStatement(parts, text, from, to);
            }
            from = to;
        }
        return parts;
    }

    private static boolean isCorrected(String clause, String answer) {
        List<Figures.Figure> own = Figures.in(answer);
        return Figures.in(clause).stream()
                .anyMatch(asked -> asked.kind() != Figures.Kind.UNKNOWN
                        && (Reply.corrects(answer, asked.kind())
                                || own.stream()
                                        .anyMatch(said ->
                                                said.kind() == asked.kind() && !clause.contains(said.words()))));
    }

    /** "有没有十个人" affirmed says 有十个人, "欠两万吗" 欠两万. */
    private static void addStatement(List<Span> parts, String text, int from, int to) {
        int end = from + withoutTag(text.substring(from, to));
        int start = from;
        for (String words : ALTERNATIVES) {
            int at = text.indexOf(words, from);
            if (at >= 0 && at + words.length() < end) {
                addPart(parts, start, at);
                start = at + words.length();
            }
        }
        addPart(parts, start, end);
    }

    private static void addPart(List<Span> parts, int start, int end) {
        if (end > start && !parts.isEmpty() && parts.getLast().end() == start) {
            parts.set(parts.size() - 1, new Span(parts.getLast().start(), end));
        } else if (end > start) {
            parts.add(new Span(start, end));
        }
    }

    /** Length of the clause without the tag that asks. */
    private static int withoutTag(String clause) {
        int end = bare(clause).length();
        String words = clause.substring(0, end);
        return TAGS.stream()
                .filter(words::endsWith)
                .findFirst()
                .map(tag -> end - tag.length())
                .orElse(clause.length());
    }

    private static String bare(String clause) {
        int end = clause.length();
        while (end > 0 && (CLAUSE_ENDS.indexOf(clause.charAt(end - 1)) >= 0 || clause.charAt(end - 1) == ' ')) {
            end--;
        }
        return clause.substring(0, end);
    }

    /** The last sentence, or all sentences where the last only asks whether they are right: "…五个人。对吗？". */
    private static int beginning(String text) {
        int from = lastSentence(text, text.length());
        return onlyAsksWhetherRight(text.substring(from)) ? 0 : from;
    }

    /** "对吗", "信息没错吧". */
    static boolean onlyAsksWhetherRight(String sentence) {
        String words = bare(sentence).strip();
        return words.length() <= ONLY_TAG
                && Figures.in(words).isEmpty()
                && TAGS.stream().anyMatch(words::endsWith)
                && RIGHT.stream().anyMatch(words::contains);
    }

    private static int lastSentence(String text, int length) {
        int end = length;
        while (end > 0 && (SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        int from = end;
        while (from > 0 && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }
}

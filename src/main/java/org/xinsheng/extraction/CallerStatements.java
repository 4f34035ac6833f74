package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Incident;
import org.xinsheng.extraction.Utterance.Speaker;

/**
 * What the caller of a hotline said, cut out of the joined transcript: the caller's own words, bare answers read with
 * the question they answer, and the question itself where the caller affirms it ("对", "是的").
 */
final class CallerStatements {

    private static final List<String> AFFIRMATIONS = List.of(
            "对", "是的", "是啊", "是呀", "是,", "是，", "是。", "嗯", "没错", "就是", "恩", "可以这么说", "有的", "对的", "正确", "是这样", "差不多",
            "好像是", "噢对", "哦对", "啊对", "昂", "是嘞", "是勒", "可不是", "可不", "嗯呐", "嗯嗯", "没毛病", "确实", "对头", "要得", "中", "诶对", "欸对",
            "哎对", "唉对", "那对", "就这个", "就这么", "完全正确", "yes", "yeah", "right", "ok", "是的呀", "是滴", "系", "系啊");
    private static final List<String> NOT_AFFIRMATIONS = List.of(
            "对不起", "对了", "就是说", "嗯不", "嗯没", "对方", "对面", "差不多少", "嗯，不", "嗯 不", "对于", "是不是", "可不是这", "可不对", "中间", "中午",
            "中秋", "确实没", "确实不", "系统", "昂贵", "那对方", "对面", "嗯？", "嗯?", "哦对了", "噢对了", "啊对了", "可不能", "可不想", "可不敢");
    private static final List<String> DENIALS = List.of(
            "嗯？不是", "嗯?不是", "啊？不是", "啊?不是", "哦不是", "噢不是", "诶不是", "哎不是", "不不不", "不是不是", "不是的", "不是", "不对", "没有", "没",
            "不", "错了", "哪有", "不止", "no", "哪里");
    private static final List<String> PLAIN_DENIALS =
            List.of("没有", "没想", "没那", "没", "不会", "不是", "不想", "不可能", "怎么会", "哪会", "那不会", "那没有", "不至于");
    private static final Set<Incident> GRAVE =
            EnumSet.of(Incident.THREAT_TO_LIFE, Incident.UNLAWFUL_MEANS, Incident.EXTREME);
    private static final String JOINTS = " ，,。.、！!是啊呀哦噢嗯的，";
    private static final String SENTENCE_ENDS = "。！!；;\n?？";
    /** Above this an answer speaks for itself. */
    private static final int BARE = 14;

    private final List<Utterance> utterances;
    private final List<Said> said = new ArrayList<>();
    private int at;

    private CallerStatements(List<Utterance> utterances) {
        this.utterances = utterances;
    }

    static NormalizedText of(List<Utterance> utterances) {
        return NormalizedText.ofSaid(Utterance.join(utterances), all(utterances));
    }

    /** In the order of the call. */
    static List<Said> all(List<Utterance> utterances) {
        return new CallerStatements(utterances).read();
    }

    private List<Said> read() {
        for (int i = 0; i < utterances.size(); i++) {
            Utterance utterance = utterances.get(i);
            int start = at + utterance.speaker().label().length() + 1;
            if (utterance.speaker() == Speaker.CALLER) {
                addAnswer(i > 0 ? utterances.get(i - 1) : null, utterance.text(), start);
            } else if (isDangerLeftOpen(i)) {
                said.add(Said.plainly(new Span(start, start + utterance.text().length())));
            } else if (isAffirmed(i)) {
                addQuestion(utterance.text(), start);
            }
            at = start + utterance.text().length() + 1;
        }
        return said;
    }

    private boolean isAffirmed(int i) {
        return i + 1 < utterances.size()
                && utterances.get(i + 1).speaker() == Speaker.CALLER
                && affirms(utterances.get(i + 1).text().strip());
    }

    /** "您有想过跳楼吗" — "唉": what is asked about life or violence counts unless the caller plainly denies it. */
    private boolean isDangerLeftOpen(int i) {
        boolean answered = i + 1 < utterances.size() && utterances.get(i + 1).speaker() == Speaker.CALLER;
        if (!answered || isPlainDenial(utterances.get(i + 1).text().strip())) {
            return false;
        }
        return DangerRules.standard()
                .check(utterances.get(i).text())
                .map(DangerSign::incident)
                .filter(GRAVE::contains)
                .isPresent();
    }

    private static boolean isPlainDenial(String answer) {
        return answer.isEmpty() || PLAIN_DENIALS.stream().anyMatch(answer::startsWith);
    }

    /** Only the last sentence of what the agent said is the question. */
    private void addQuestion(String text, int start) {
        int from = lastSentence(text);
        if (from < text.length()) {
            said.add(new Said(new Span(start + from, start + text.length()), "", "", true));
        }
    }

    private void addAnswer(@Nullable Utterance before, String text, int start) {
        int from = behindDenial(text);
        String answer = text.substring(from).strip();
        int to = text.length();
        while (to > from && JOINTS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (before == null
                || before.speaker() != Speaker.AGENT
                || answer.length() > BARE
                || to <= from
                || affirms(text)) {
            if (!text.isEmpty()) {
                said.add(Said.plainly(new Span(start, start + text.length())));
            }
            return;
        }
        String question = before.text().substring(lastSentence(before.text()));
        said.add(answered(new Span(start + from, start + to), text.substring(from, to), question));
    }

    private static Said answered(Span span, String answer, String question) {
        for (AskedFor asked : AskedFor.values()) {
            if (asked.isAskedBy(question)) {
                boolean figure = answer.chars().allMatch(CallerStatements::isFigure);
                boolean unit = asked.behind().startsWith("个") && !figure;
                String head = answer.contains(asked.before()) ? "" : asked.before();
                return new Said(span, head, unit || answer.contains("工资") ? "" : asked.behind(), false);
            }
        }
        return Said.plainly(span);
    }

    private static boolean isFigure(int c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９' || "一二两三四五六七八九十百千万几多来 ".indexOf(c) >= 0;
    }

    /** Where the answer proper begins: "不是 是两万五" denies the question and states two and a half. */
    private static int behindDenial(String text) {
        int from = 0;
        for (String denial : DENIALS) {
            if (text.strip().startsWith(denial)) {
                from = text.indexOf(denial) + denial.length();
                break;
            }
        }
        while (from > 0 && from < text.length() && JOINTS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        boolean figure = from < text.length() && isFigure(text.charAt(from));
        return from > 0 && figure ? from : 0;
    }

    private static int lastSentence(String text) {
        int end = text.length();
        while (end > 0 && (SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        int from = end;
        while (from > 0 && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    private static boolean affirms(String answer) {
        return answer.equals("是")
                || (AFFIRMATIONS.stream().anyMatch(answer::startsWith)
                        && NOT_AFFIRMATIONS.stream().noneMatch(answer::startsWith));
    }
}

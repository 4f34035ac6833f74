package org.xinsheng.extraction;

import java.util.List;
import org.xinsheng.extraction.Utterance.Speaker;

/** Which turn of a call answers which, over hesitations and the agent's "嗯" and "好的". */
final class CallTurns {

    private static final List<String> LISTENING =
            List.of("嗯", "好", "哦", "噢", "行", "您说", "您讲", "不急", "不着急", "没事", "没关系", "可以", "您看", "慢慢", "是");

    /** A sentence that ends so is not at its end. */
    private static final List<String> OPEN_ENDS = List.of(
            "有", "叫", "叫做", "是", "差", "欠", "在", "到", "姓", "和", "跟", "一共", "总共", "大概", "从", "我们", "我", "俺们", "差不多",
            "名字叫", "就是", "，", ",", "…");

    /** Above this an agent's turn says something of its own. */
    private static final int LISTENING_LENGTH = 10;

    private static final int STEPS = 3;

    private final List<Utterance> utterances;
    private final String joined;

    CallTurns(List<Utterance> utterances) {
        this.utterances = utterances;
        this.joined = Utterance.join(utterances);
    }

    int size() {
        return utterances.size();
    }

    Utterance get(int i) {
        return utterances.get(i);
    }

    String joined() {
        return joined;
    }

    private boolean isCallers(int i) {
        return utterances.get(i).speaker() == Speaker.CALLER;
    }

    /** What the caller says to the agent's turn {@code i}; empty where the agent goes on with something else. */
    String answerTo(int i) {
        int next = i + 1;
        if (next < size()
                && !isCallers(next)
                && ReadBack.onlyAsksWhetherRight(utterances.get(next).text())) {
            next++;
        }
        return next < size() && isCallers(next) ? utterances.get(next).text().strip() : "";
    }

    /** The agent's last words before the caller's turn {@code i} that ask something; empty where there are none. */
    String questionBefore(int i) {
        int at = i - 1;
        for (int step = 0; step < STEPS && at >= 0 && isPassedOver(at); step++) {
            at--;
        }
        return at >= 0 && !isCallers(at) ? utterances.get(at).text() : "";
    }

    private boolean isPassedOver(int i) {
        String text = utterances.get(i).text();
        return Figures.in(text).isEmpty()
                && (isCallers(i) ? isShort(text) : i > 0 && isCallers(i - 1) && isListening(text));
    }

    private static boolean isShort(String text) {
        return text.length() <= LISTENING_LENGTH;
    }

    private static boolean isListening(String text) {
        return isShort(text)
                && text.indexOf('?') < 0
                && text.indexOf('？') < 0
                && LISTENING.stream().anyMatch(text.strip()::startsWith);
    }

    /** Whether the caller's turn {@code i} goes on with a sentence that the agent's "嗯" came between. */
    boolean isInterrupted(int i) {
        int before = i > 0 && !isCallers(i - 1) ? i - 2 : i - 1;
        return before >= 0
                && isCallers(before)
                && OPEN_ENDS.stream().anyMatch(utterances.get(before).text().strip()::endsWith);
    }
}

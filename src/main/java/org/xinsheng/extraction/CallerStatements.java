package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.xinsheng.extraction.Utterance.Speaker;

/**
 * What the caller of a hotline said, cut out of the joined transcript: the caller's own words, and what the agent said
 * where the caller's next words affirm it ("对", "是的").
 */
final class CallerStatements {

    private static final List<String> AFFIRMATIONS =
            List.of("对", "是的", "是啊", "是呀", "是,", "是，", "是。", "嗯", "没错", "就是", "恩", "可以这么说", "有的");

    private static final List<String> NOT_AFFIRMATIONS = List.of("对不起", "对了", "就是说", "嗯不", "嗯没", "对方");

    private CallerStatements() {}

    static NormalizedText of(List<Utterance> utterances) {
        List<Span> parts = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < utterances.size(); i++) {
            Utterance said = utterances.get(i);
            int start = at + said.speaker().label().length() + 1;
            int end = start + said.text().length();
            if (end > start && counts(utterances, i)) {
                parts.add(new Span(start, end));
            }
            at = end + 1;
        }
        return NormalizedText.ofParts(Utterance.join(utterances), parts);
    }

    private static boolean counts(List<Utterance> utterances, int i) {
        return utterances.get(i).speaker() == Speaker.CALLER
                || (i + 1 < utterances.size()
                        && utterances.get(i + 1).speaker() == Speaker.CALLER
                        && affirms(utterances.get(i + 1).text().strip()));
    }

    private static boolean affirms(String answer) {
        return answer.equals("是")
                || (AFFIRMATIONS.stream().anyMatch(answer::startsWith)
                        && NOT_AFFIRMATIONS.stream().noneMatch(answer::startsWith));
    }
}

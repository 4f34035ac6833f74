package org.xinsheng.extraction;

import java.util.List;
import org.xinsheng.extraction.pattern.Words;

/**
 * Whether a text tells of a death or a grave injury at work, by the words of {@code nlp-models/danger/casualties.txt}.
 * It may be long ago, so nobody is alarmed; but no form is filled in with somebody who lost a hand or a husband.
 */
public final class Casualties {

    private static final DangerRuleFile FILE = DangerRuleFile.read(ModelFiles.lines("danger/casualties.txt"));
    private static final List<Words> CASUALTIES = words(false);
    private static final List<Words> SETTLED = words(true);
    private static final Words HARMLESS = FILE.harmless();

    /** One of them is in whatever tells of such a thing. */
    private static final String MARKS = "死亡没断瘫残瞎盲伤命截废掉碎烂重植昏露走难进绞卷轧";

    private Casualties() {}

    public static boolean in(String text) {
        return text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0) && isHeard(CondensedText.of(text));
    }

    private static boolean isHeard(CondensedText condensed) {
        String text = condensed.without(HARMLESS).text();
        return says(CASUALTIES, text) && !says(SETTLED, text);
    }

    private static boolean says(List<Words> rules, String text) {
        return rules.stream().anyMatch(words -> words.find(text) != null);
    }

    private static List<Words> words(boolean settled) {
        return FILE.rules().stream()
                .filter(rule -> rule.name().equals("settled") == settled)
                .map(DangerRule::words)
                .toList();
    }
}

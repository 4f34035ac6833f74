package org.xinsheng.dialog;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.extraction.Extraction;

/**
 * What was understood from one turn by itself, in the light of what was asked.
 *
 * @param text masked words of the turn
 * @param facts read from the turn alone
 * @param evidence offsets into {@code text}
 * @param answered the asked fields that it answers
 * @param correcting whether it takes something back
 * @param amendments what it puts right in what was known; {@code facts} hold the values
 */
record Heard(
        String text,
        ReportFacts facts,
        List<Evidence> evidence,
        Set<SlotField> answered,
        boolean correcting,
        Amendments amendments) {

    private static final Pattern ALONE = Pattern.compile("[一1]个?人|[就只]有?我|我[一1]个|我自己");

    private static final Pattern COUNTS = Pattern.compile(
            "^(?:[，,\\s]|就|是|有|我们?|俺们?|咱们?|总共|一共|共|准确|具体|来了|数[了过]*一?[下遍]|问[了过]*一?下|确定|实际|应该|加上我)*[0-9一二两三四五六七八九十百]{1,4}(?:个|名|位|号|口)?人?[了的吧啊哈呢。.!！]*$"
                    + "|(?:我们|俺们|咱们)(?:是|有|就|一共)*[0-9一二两三四五六七八九十百]{1,4}(?:个|名|位|号|口)人?(?=$|[，。,\\s])"
                    + "|(?:一共|总共|共|准确|具体|确定|实际|数[了过]|问[了过])[^，。,]{0,5}?[0-9一二两三四五六七八九十百]{1,4}(?:个|名|位|号|口)人?");

    /** Where nothing that was known is put right. */
    Heard(String text, ReportFacts facts, List<Evidence> evidence, Set<SlotField> answered, boolean correcting) {
        this(text, facts, evidence, answered, correcting, Amendments.none(facts, text));
    }

    /** The same, where the worker was asked what is wrong: whatever is said replaces what was known. */
    Heard asCorrection() {
        return new Heard(text, facts, evidence, answered, true, amendments);
    }

    /** Adds what the turn says in answer to somebody's question, where it says nothing by itself. */
    Heard with(Extraction answer) {
        ReportFacts.Builder all = facts.toBuilder();
        Set<SlotField> settled = EnumSet.noneOf(SlotField.class);
        SlotField.known(answer.facts()).stream()
                .filter(field -> !field.isKnown(facts) && !amends(field))
                .forEach(field -> {
                    field.copy(answer.facts(), all);
                    settled.add(field);
                });
        List<Evidence> rests = Stream.concat(
                        evidence.stream(),
                        answer.evidence().stream()
                                .filter(e -> settled.stream()
                                        .anyMatch(field -> field.key().equals(e.field()))))
                .toList();
        settled.addAll(answered);
        return new Heard(text, all.build(), rests, settled, correcting, amendments);
    }

    /** Whether a value of this turn counts more than whatever was read before. */
    boolean settles(SlotField field) {
        if (amends(field)) {
            return true;
        }
        boolean meant = amendments.touched().isEmpty() || amendments.touched().contains(field);
        return field.isKnown(facts) && (answered.contains(field) || (correcting && meant && rests(field)));
    }

    /** Whether it says nothing but how many they are, or says that it counts all of them: 数了下 13个. */
    boolean counts() {
        return COUNTS.matcher(text.strip()).find();
    }

    /** Whether it puts another value, or none, in the place of the known one. */
    boolean amends(SlotField field) {
        return amendments.amended().contains(field == SlotField.REGION ? SlotField.LOCATION : field);
    }

    /** Whether the value stands in the words. That a single speaker is one person is a conclusion, not a correction. */
    private boolean rests(SlotField field) {
        if (field == SlotField.HEADCOUNT
                && facts.headcount() != null
                && facts.headcount().max() == 1) {
            return ALONE.matcher(text).find();
        }
        return field == SlotField.REGION
                || evidence.stream().anyMatch(e -> e.field().equals(field.key()));
    }
}

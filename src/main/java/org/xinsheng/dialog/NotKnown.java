package org.xinsheng.dialog;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinsheng.dialog.script.DialogScript.Slot;

/** Words that say that the worker cannot or will not tell something. */
final class NotKnown {

    private static final Pattern CLAUSE = Pattern.compile("[^，。,；;！!？?\\s]+");

    private NotKnown() {}

    /**
     * Whether they answer a question; 公司叫啥我不知道 says nothing about how many people there are.
     *
     * @param unknown the words, as the script has them
     */
    static boolean isAnswer(String text, Slot asked, Pattern unknown) {
        for (Matcher clause = CLAUSE.matcher(text); clause.find(); ) {
            if (unknown.matcher(clause.group()).find() && concerns(About.in(clause.group()), asked)) {
                return true;
            }
        }
        return false;
    }

    private static boolean concerns(Set<SlotField> about, Slot asked) {
        Set<SlotField> fields = EnumSet.noneOf(SlotField.class);
        asked.fields().forEach(key -> fields.add(SlotField.of(key)));
        return about.isEmpty()
                || fields.stream().noneMatch(SlotField::isFigure)
                || fields.stream().anyMatch(about::contains);
    }
}

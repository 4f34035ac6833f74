package org.xinsheng.dialog;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinsheng.dialog.script.DialogScript.Slot;

/** Words that say that the worker cannot or will not tell something. */
final class NotKnown {

    private static final Pattern WORDS =
            Pattern.compile("不知道|不晓得|不清楚|不记得|记不(清|得|住)|说不[清准上好]|搞不清|算不清|叫不(出|上)|忘了|不懂|没问过|不(想|方便|便|能|敢)(说|讲)|保密");
    private static final Pattern CLAUSE = Pattern.compile("[^，。,；;！!？?\\s]+");

    private NotKnown() {}

    /** Whether they answer a question; 公司叫啥我不知道 says nothing about how many people there are. */
    static boolean isAnswer(String text, Slot asked) {
        for (Matcher clause = CLAUSE.matcher(text); clause.find(); ) {
            if (WORDS.matcher(clause.group()).find() && concerns(About.in(clause.group()), asked)) {
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

package org.xinsheng.dialog;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.DialogScript.Slot;

/** A worker would rather not say something: that is accepted, and it is never asked again. */
final class Refusal {

    private static final Pattern CLAUSE = Pattern.compile("[^，。,；;！!？?\\s]+");

    /** 我在这不方便说 names no place, 不想说在哪 does. */
    private static final Pattern HERE = Pattern.compile("在(?![哪什啥])");

    private Refusal() {}

    /**
     * Notes what will not be told.
     *
     * @param asked the open question, which is meant where nothing is named
     * @return whether anything is refused
     */
    static boolean note(OpenReport report, String text, @Nullable Slot asked, DialogScript script) {
        List<Slot> refused = in(text, asked, script).stream()
                .filter(slot -> !Questions.isAnswered(slot, report.facts))
                .toList();
        refused.forEach(slot -> close(report, slot));
        return !refused.isEmpty();
    }

    /** Who will not say where, is not asked for the name of the site either. */
    static void close(OpenReport report, Slot slot) {
        report.unknown.add(slot.id());
        if (slot.brings() != null) {
            report.unknown.addAll(slot.brings());
        }
    }

    static List<Slot> in(String text, @Nullable Slot asked, DialogScript script) {
        return CLAUSE.matcher(text)
                .results()
                .map(clause -> clause.group())
                .filter(clause -> script.patterns().refusal().matcher(clause).find())
                .flatMap(clause -> meant(clause, asked, script))
                .distinct()
                .toList();
    }

    private static Stream<Slot> meant(String clause, @Nullable Slot asked, DialogScript script) {
        Set<SlotField> named = About.in(HERE.matcher(clause).replaceAll(""));
        if (named.contains(SlotField.EMPLOYER)) {
            named.remove(SlotField.PROJECT);
        }
        if (!named.isEmpty()) {
            return script.slots().stream().filter(slot -> isNamed(slot, named, slot.equals(asked)));
        }
        return asked == null || asked.fields().isEmpty() ? Stream.empty() : Stream.of(asked);
    }

    /** The name of the site answers the question where it is. */
    private static boolean isNamed(Slot slot, Set<SlotField> named, boolean asked) {
        Stream<String> brought = asked && slot.brings() != null ? slot.brings().stream() : Stream.empty();
        return Stream.concat(slot.fields().stream(), brought).map(SlotField::of).anyMatch(named::contains);
    }
}

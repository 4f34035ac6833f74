package org.xinsheng.dialog.script;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.Industry;
import org.xinsheng.core.Matter;
import org.xinsheng.core.ReportFacts;

/**
 * What the service asks, in which order, and what else it understands (dialogs/intake.yaml).
 *
 * @param version kept with every conversation that runs on it
 * @param limits questions at most, by channel
 * @param quiet the same greeting, thanks or prompt is not repeated within
 * @param unclear so many texts in a row that say nothing, then a person
 * @param complete ids of the slots that make a first text a whole report
 */
public record DialogScript(
        String version,
        Map<ChannelType, Integer> limits,
        Duration quiet,
        @JsonProperty("unclear") int unclear,
        List<Slot> slots,
        List<String> complete,
        List<Command> commands,
        List<Aside> asides,
        Patterns patterns) {

    public DialogScript {
        limits = Map.copyOf(limits);
        slots = List.copyOf(slots);
        complete = List.copyOf(complete);
        commands = List.copyOf(commands);
        asides = List.copyOf(asides);
    }

    public Slot slot(String id) {
        return slots.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    /** How many questions may be asked on a channel; none where nobody reads along. */
    public int limit(ChannelType channel) {
        return limits.getOrDefault(channel, 0);
    }

    /**
     * Something to be asked.
     *
     * @param fields any of these answers it; none: it counts as answered once it was asked
     * @param brings what an answer may bring as well
     * @param unknown said when the worker does not know
     */
    public record Slot(
            String id,
            List<String> fields,
            @Nullable List<String> brings,
            @Nullable Condition when,
            String ask,
            String unknown,
            Frame frame,
            List<String> choices) {}

    /** Words around a bare answer, so that it is read as what it answers. */
    public record Frame(@Nullable String before, @Nullable String after) {

        public String prefix() {
            return before == null ? "" : before;
        }

        public String around(String text) {
            return prefix() + text + (after == null ? "" : after);
        }
    }

    /** Holds when each fact that is named has one of the values. */
    public record Condition(
            @Nullable List<Matter> matter, @Nullable List<Industry> industry) {

        public boolean holds(ReportFacts facts) {
            return (matter == null || matter.contains(facts.matter()))
                    && (industry == null || (facts.industry() != null && industry.contains(facts.industry())));
        }
    }

    /** A word that is an order by itself. */
    public record Command(Wish id, List<String> words) {}

    /** Asked on the way, answered in a few words beside everything else. */
    public record Aside(String id, @Nullable Condition when, Pattern pattern, String text) {}

    /** Said in a longer text. */
    public record Patterns(
            Pattern status,
            Pattern others,
            Pattern withdraw,
            Pattern person,
            Pattern abuse,
            Pattern correction,
            Pattern another,
            Pattern pause,
            Pattern owed,
            Pattern pay) {}
}

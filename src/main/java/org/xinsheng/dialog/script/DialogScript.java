package org.xinsheng.dialog.script;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.Industry;
import org.xinsheng.core.Matter;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.extraction.Casualties;

/**
 * What the service asks, in which order, and what else it understands (dialogs/intake.yaml).
 *
 * @param version kept with every conversation that runs on it
 * @param continues older versions whose conversations go on with this one, with the states that have another name here
 * @param limits questions at most, by channel
 * @param quiet the same greeting, thanks or prompt is not repeated within
 * @param daytime when a worker may be spoken to without having written
 * @param unclear so many texts in a row that say nothing, then a person
 * @param abuse so many abusive texts without anything else in them, then a person
 * @param calm when answering leads nowhere
 * @param start id of the state that a new conversation is in
 * @param anywhere where events lead from every state that does not say otherwise
 * @param complete ids of the slots that make a first text a whole report
 * @param matters where something else than wages goes
 */
public record DialogScript(
        String version,
        Map<String, Map<String, String>> continues,
        Map<ChannelType, Integer> limits,
        Duration quiet,
        Daytime daytime,
        @JsonProperty("unclear") int unclear,
        @JsonProperty("abuse") int abuse,
        Calm calm,
        String start,
        Map<String, State> states,
        Map<Event, String> anywhere,
        List<Slot> slots,
        List<String> complete,
        CommandWords commands,
        Map<Matter, Pointer> matters,
        List<Aside> asides,
        List<Concern> concerns,
        Patterns patterns) {

    public DialogScript {
        continues = Map.copyOf(continues);
        limits = Map.copyOf(limits);
        states = Map.copyOf(states);
        anywhere = Map.copyOf(anywhere);
        slots = List.copyOf(slots);
        complete = List.copyOf(complete);
        matters = Map.copyOf(matters);
        asides = List.copyOf(asides);
        concerns = List.copyOf(concerns);
    }

    public Slot slot(String id) {
        return slots.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    /** A state by its id; the start for an id that this version does not know. */
    public State state(@Nullable String id) {
        return Objects.requireNonNull(states.getOrDefault(id == null ? start : id, states.get(start)));
    }

    /** Where an event leads; to the same state if nothing is said about it. */
    public String after(@Nullable String state, Event event) {
        String here = state != null && states.containsKey(state) ? state : start;
        String next = state(here).next().get(event);
        return next == null ? anywhere.getOrDefault(event, here) : next;
    }

    /** Slots that a worker can pick to correct, in the order in which they are offered. */
    public List<Slot> pickable() {
        return slots.stream().filter(slot -> slot.name() != null).toList();
    }

    /** The same as they are offered: 1地方 2哪家 … */
    public String choices() {
        List<Slot> slots = pickable();
        return IntStream.range(0, slots.size())
                .mapToObj(i -> (i + 1) + slots.get(i).name())
                .collect(Collectors.joining(" "));
    }

    /** How many questions may be asked on a channel; none where nobody reads along. */
    public int limit(ChannelType channel) {
        return limits.getOrDefault(channel, 0);
    }

    /**
     * Where a conversation stands.
     *
     * @param asks ids of the slots that may be asked, in this order
     * @param unheard texts said one after the other to what nobody understands
     * @param calls reason with which a person is called for a report that lacks the slots of {@code complete}
     * @param silence what happens when the worker says nothing
     * @param answers words that mean something only here
     */
    public record State(
            List<String> asks,
            List<String> unheard,
            @Nullable String calls,
            @Nullable Silence silence,
            List<Answer> answers,
            Map<Event, String> next) {

        public State {
            asks = asks == null ? List.of() : List.copyOf(asks);
            unheard = unheard == null ? List.of() : List.copyOf(unheard);
            answers = answers == null ? List.of() : List.copyOf(answers);
            next = Map.copyOf(next);
        }
    }

    /**
     * A time-out.
     *
     * @param say the text that is said; null for none
     */
    public record Silence(Duration after, @Nullable String say) {}

    /**
     * When the service stops answering: it says one text, calls a person, and says nothing more until it understands
     * something new.
     *
     * @param within what "lately" is for all but {@code day}
     * @param idle so many answers lately to what brought nothing new, and no more
     * @param day so many of them in 24 hours
     * @param same the same text so many times in a row
     * @param most so many answers lately, whatever they brought
     * @param texts so many texts in one turn
     * @param calls reason with which a person is called
     */
    public record Calm(
            Duration within,
            @JsonProperty("idle") int idle,
            @JsonProperty("day") int day,
            @JsonProperty("same") int same,
            @JsonProperty("most") int most,
            @JsonProperty("texts") int texts,
            String say,
            String calls) {}

    /**
     * Hours of the day in Asia/Shanghai.
     *
     * @param until not any more from this hour on
     */
    public record Daytime(int from, int until) {

        private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

        /** The instant itself if it is in these hours, else when they begin again. */
        public Instant next(Instant instant) {
            ZonedDateTime there = instant.atZone(CHINA);
            if (there.getHour() >= from && there.getHour() < until) {
                return instant;
            }
            LocalDate day = there.toLocalDate().plusDays(there.getHour() < from ? 0 : 1);
            return day.atTime(from, 0).atZone(CHINA).toInstant();
        }
    }

    /** Words, or a pattern in a longer text, that mean something in one state. */
    public record Answer(
            Wish id, List<String> words, @Nullable Pattern pattern) {}

    /**
     * Something to be asked.
     *
     * @param name what a worker taps to correct it; null if it cannot be picked
     * @param called other words for it
     * @param fields any of these answers it; none: it counts as answered once it was asked
     * @param brings what an answer may bring as well
     * @param answers words that mean something only as an answer to it; null for none
     * @param unknown said when the worker does not know
     */
    public record Slot(
            String id,
            @Nullable String name,
            @Nullable List<String> called,
            List<String> fields,
            @Nullable List<String> brings,
            @Nullable Condition when,
            @Nullable List<Answer> answers,
            String ask,
            String unknown,
            Frame frame,
            List<String> choices) {

        /** Whether it is worth asking, by what is known. */
        public boolean applies(ReportFacts facts) {
            return when == null || when.holds(facts);
        }

        /** Asks how to reach the worker and not about the case: said once, behind everything else. */
        public boolean isAboutContact() {
            return when != null && when.contact() != null;
        }
    }

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
            @Nullable List<Matter> matter,
            @Nullable List<Industry> industry,
            @Nullable List<Contact> contact) {

        public boolean holds(ReportFacts facts, Contact known) {
            return holds(facts) && (contact == null || contact.contains(known));
        }

        /** As far as facts go. */
        public boolean holds(ReportFacts facts) {
            return (matter == null || matter.contains(facts.matter()))
                    && (industry == null || (facts.industry() != null && industry.contains(facts.industry())));
        }
    }

    /**
     * Where a matter goes.
     *
     * @param say the text that is said once
     * @param after id of a slot that has to be asked before; null to say it at once
     */
    public record Pointer(String say, @Nullable String after) {}

    /** A word that is an order by itself. */
    public record Command(Wish id, List<String> words) {}

    /**
     * Asked or said on the way, answered in a few words beside everything else.
     *
     * @param first the answer as long as nothing is reported, where the text names a number, a unit or a day; null for
     *     the same
     * @param about {@code SERVICE} if that is what is asked about; null for anything else
     * @param wish what is done besides, without more words
     */
    public record Aside(
            String id,
            @Nullable Condition when,
            Pattern pattern,
            String text,
            @Nullable String first,
            @Nullable String about,
            @Nullable Wish wish) {

        /** Whether it is asked about the service, so that names in it are none of the case. */
        public boolean isAboutUs() {
            return "SERVICE".equals(about);
        }

        /** What is answered before anything is reported. */
        public String early() {
            return first == null ? text : first;
        }
    }

    /**
     * What a person looks at, at once, whatever else the text says.
     *
     * @param pattern null: a death or a grave injury at work
     * @param unless it is something else with these words
     * @param text what the worker is told
     * @param calls reason with which a person is called
     */
    public record Concern(
            String id, @Nullable Pattern pattern, @Nullable Pattern unless, String text, String calls, Filing files) {

        public boolean isIn(String said) {
            boolean heard = pattern == null
                    ? Casualties.in(said)
                    : pattern.matcher(said).find();
            return heard && (unless == null || !unless.matcher(said).find());
        }
    }

    /** What becomes of the words of a concern. */
    public enum Filing {
        /** A report if they report something. */
        IF_REPORTED,
        /** A report, whatever they say. */
        ALWAYS,
        /** No report: it is not a worker who writes. */
        NEVER
    }

    /** Said in a longer text. */
    public record Patterns(
            Pattern status,
            Pattern hours,
            Pattern others,
            Pattern withdraw,
            Pattern stay,
            Pattern restart,
            Pattern person,
            Pattern abuse,
            Pattern spam,
            Pattern automatic,
            Pattern correction,
            Pattern another,
            Pattern pause,
            Pattern owed,
            Pattern pay,
            Pattern labour,
            Pattern unknown,
            Pattern refusal,
            Pattern question,
            Pattern awaiting,
            Pattern paid,
            Pattern settled,
            Pattern undo,
            Pattern besides,
            Pattern notice) {}
}

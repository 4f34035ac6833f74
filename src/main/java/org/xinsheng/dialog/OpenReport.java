package org.xinsheng.dialog;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Matter;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.ReportNumber;

/** One report as it takes shape in a conversation; it has a number as soon as it reports something. */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
final class OpenReport {

    /** So many turns can be taken back. */
    private static final int TURNS = 8;

    @Nullable ReportId id;

    @Nullable ReportNumber number;

    /** Everything that was said for it, one text a line; once it is registered, what is read again. */
    String text = "";

    /** The texts that it rests on, until it is registered. */
    List<UUID> messages = new ArrayList<>();

    ReportFacts facts = ReportFacts.empty();

    /** How it stood before each of the last turns that changed something, the last one first. */
    Deque<Earlier> earlier = new ArrayDeque<>();

    /** {@code text} without what was taken back, which is blanked: as long as the text; null if it is the text. */
    @Nullable String standing;

    /** What was called wrong without a word of what is right, until the next text; null for nothing. */
    @Nullable String announced;

    /** Keys of fields that an answer or a correction has settled. */
    Set<String> settled = new HashSet<>();

    /** How often each slot was asked. */
    Map<String, Integer> asked = new HashMap<>();

    /** Slots the worker cannot or will not answer. */
    Set<String> unknown = new LinkedHashSet<>();

    /** Matters of which the worker was told where they go. */
    Set<Matter> explained = EnumSet.noneOf(Matter.class);

    /** Whether the worker reported for nobody else before, in another case. */
    boolean ofOne;

    /** Whether the worker was told that nothing is missing. */
    boolean completeTold;

    @Nullable Holder holder;

    /** When the worker last said something about it. */
    @Nullable Instant heardAt;

    boolean isRegistered() {
        return id != null;
    }

    boolean isOfOne() {
        return facts.headcount() != null && facts.headcount().max() == 1;
    }

    int questions() {
        return asked.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** @return what is read of it now */
    Recall add(String words, List<UUID> ids, int reach) {
        return add(words, words, ids, reach);
    }

    /**
     * @param stands the words without what they take back, as long as the words
     * @return what is read of it now
     */
    Recall add(String words, String stands, List<UUID> ids, int reach) {
        String before = standing();
        Recall recall = Recall.of(before, stands, reach);
        if (isRegistered()) {
            shorten(recall);
            text = recall.text();
            standing = null;
        } else {
            text = text.isEmpty() ? words : text + "\n" + words;
            standing = before.isEmpty() ? stands : before + "\n" + stands;
            messages.addAll(ids);
        }
        return recall;
    }

    /** What is not read again moves everything behind it. */
    private void shorten(Recall recall) {
        if (recall.isPartial()) {
            earlier = earlier.stream()
                    .map(turn -> turn.after(recall.beginning(), recall.skipped()))
                    .collect(Collectors.toCollection(ArrayDeque::new));
        }
    }

    /** Everything that was said and holds. */
    String standing() {
        return standing == null ? text : standing;
    }

    /** A name that does not hold any more is not read again. */
    void strike(String name) {
        standing = standing().replace(name, " ".repeat(name.length()));
    }

    /** What was said is not read again, and may be asked again. */
    void forget() {
        text = " ".repeat(text.length());
        standing = null;
        settled.clear();
        unknown.clear();
        asked.clear();
        completeTold = false;
    }

    /** Remembers how it stands, to be able to take back what comes. */
    void remember() {
        earlier.push(new Earlier(
                facts, Set.copyOf(settled), Set.copyOf(unknown), standing().length()));
        if (earlier.size() > TURNS) {
            earlier.removeLast();
        }
    }

    /** Goes back to before the last turn that changed something. @return whether there was one */
    boolean takeBack() {
        Earlier before = earlier.peek();
        if (before == null || (isRegistered() && before.facts().equals(ReportFacts.empty()))) {
            return false;
        }
        earlier.pop();
        String stands = standing();
        int from = Math.min(before.length(), stands.length());
        standing = stands.substring(0, from) + stands.substring(from).replaceAll("[^\n]", " ");
        facts = before.facts();
        settled = new HashSet<>(before.settled());
        unknown = new LinkedHashSet<>(before.unknown());
        return true;
    }

    /** How a report stood before a turn; its text was so long. */
    record Earlier(ReportFacts facts, Set<String> settled, Set<String> unknown, int length) {

        Earlier after(int beginning, int skipped) {
            return new Earlier(
                    facts, settled, unknown, length <= beginning ? length : Math.max(beginning, length - skipped));
        }
    }

    /** Who holds it, as the worker was told last. */
    record Holder(String unit, String person, String phone, Instant answerBy) {}
}

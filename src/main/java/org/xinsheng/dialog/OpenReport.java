package org.xinsheng.dialog;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    @Nullable ReportId id;

    @Nullable ReportNumber number;

    /** Everything that was said for it, one text a line; once it is registered, what is read again. */
    String text = "";

    /** The texts that it rests on, until it is registered. */
    List<UUID> messages = new ArrayList<>();

    ReportFacts facts = ReportFacts.empty();

    /** Facts before the last turn, for taking it back. */
    @Nullable ReportFacts before;

    /** Keys of fields that an answer or a correction has settled. */
    Set<String> settled = new HashSet<>();

    /** How often each slot was asked. */
    Map<String, Integer> asked = new HashMap<>();

    /** Slots the worker cannot or will not answer. */
    Set<String> unknown = new LinkedHashSet<>();

    /** Matters of which the worker was told where they go. */
    Set<Matter> explained = EnumSet.noneOf(Matter.class);

    /** Whether the worker was told that nothing is missing. */
    boolean completeTold;

    @Nullable Holder holder;

    boolean isRegistered() {
        return id != null;
    }

    int questions() {
        return asked.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** @return what is read of it now */
    Recall add(String words, List<UUID> ids, int reach) {
        Recall recall = Recall.of(text, words, reach);
        if (isRegistered()) {
            text = recall.text();
        } else {
            text = text.isEmpty() ? words : text + "\n" + words;
            messages.addAll(ids);
        }
        return recall;
    }

    /** Who holds it, as the worker was told last. */
    record Holder(String unit, String person, String phone, Instant answerBy) {}
}

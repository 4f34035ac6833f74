package org.xinsheng.dialog;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.dialog.Conversations.Speaker;
import tools.jackson.databind.json.JsonMapper;

/** One conversation in memory. As in the database, its state is written out after every turn and read back. */
final class LabConversation implements ConversationStore, SilenceTimes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Clock clock;
    private final Set<UUID> alarmed = new HashSet<>();
    private final List<Told> told = new ArrayList<>();
    private @Nullable Row row;
    private @Nullable Instant silentAt;

    LabConversation(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Row lock(RegionCode region, ConversationId id, ChannelType channel, ReporterId reporter, String script) {
        if (row == null) {
            row = new Row(
                    region,
                    id,
                    channel,
                    reporter,
                    Speaker.SERVICE,
                    null,
                    script,
                    bytes(new DialogueState()),
                    null,
                    clock.instant());
        }
        return row;
    }

    @Override
    public Row locked(RegionCode region, ConversationId id) {
        return find(region, id).orElseThrow();
    }

    @Override
    public Optional<Row> find(RegionCode region, ConversationId id) {
        return Optional.ofNullable(row);
    }

    @Override
    public Row heardSince(Row before) {
        Row kept = locked(before.region(), before.id());
        return before.with(kept.speaker(), kept.handoverReason());
    }

    @Override
    public List<Row> elsewhere(Row here, Collection<ReporterId> reporters) {
        return List.of();
    }

    @Override
    public List<Row> waiting(RegionCode region) {
        return List.of();
    }

    @Override
    public void save(Row saved, DialogueState state) {
        Row kept = locked(saved.region(), saved.id());
        row = with(kept, saved.script(), bytes(state), kept.speaker(), kept.handoverReason(), state);
    }

    @Override
    public void save(Row saved, DialogueState state, @Nullable Instant at) {
        save(saved, state);
        silentAt = at;
    }

    @Override
    public boolean isDue(SilenceRows.Waiting waiting, Instant now) {
        return silentAt != null && !silentAt.isAfter(now);
    }

    @Override
    public void lookAt(RegionCode region, ConversationId id, @Nullable Instant at) {
        silentAt = at;
    }

    /** When to look whether the worker has said more; null if nothing is waited for. */
    @Nullable Instant silentAt() {
        return silentAt;
    }

    @Override
    public boolean speaker(RegionCode region, ConversationId id, Speaker speaker, @Nullable String reason) {
        Row kept = locked(region, id);
        row = with(kept, kept.script(), kept.state(), speaker, reason, state(kept));
        return kept.speaker() != speaker || !java.util.Objects.equals(kept.handoverReason(), reason);
    }

    @Override
    public boolean firstAlarm(RegionCode region, UUID text) {
        return alarmed.add(text);
    }

    @Override
    public void noteTold(RegionCode region, ConversationId id, ReportNumber number, String template) {
        told.add(new Told(number, template));
    }

    @Override
    public List<Told> takeTold(Row of) {
        List<Told> taken = List.copyOf(told);
        told.clear();
        return taken;
    }

    @Override
    public DialogueState state(Row of) {
        return JSON.readValue(new String(of.state(), StandardCharsets.UTF_8), DialogueState.class);
    }

    /** As it stands; a new one before the first turn. */
    DialogueState state() {
        return row == null ? new DialogueState() : state(row);
    }

    private Row with(
            Row kept, String script, byte[] bytes, Speaker speaker, @Nullable String reason, DialogueState state) {
        return new Row(
                kept.region(),
                kept.id(),
                kept.channel(),
                kept.reporter(),
                speaker,
                reason,
                script,
                bytes,
                state.reports.isEmpty() ? null : state.report().id,
                clock.instant());
    }

    private static byte[] bytes(DialogueState state) {
        return JSON.writeValueAsString(state).getBytes(StandardCharsets.UTF_8);
    }
}

package org.xinsheng.dialog;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinsheng.channel.OurAddresses;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.Ids;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.dialog.script.DialogScript;
import org.xinsheng.dialog.script.DialogScript.Slot;
import org.xinsheng.dialog.script.Event;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.dialog.script.Wordings;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.intake.ReceivedTexts;
import org.xinsheng.outbox.Draft;
import org.xinsheng.outbox.Outbox;
import org.xinsheng.reporter.ReporterVault;

/** Shows conversations, and lets people take over. */
@Service
class WorkerConversations implements Conversations {

    private static final int LONGEST = 500;
    private static final int LONGEST_NOTE = 200;

    private final ConversationStore store;
    private final HandoverNotes notes;
    private final Handovers handovers;
    private final Scripts scripts;
    private final Wordings wordings;
    private final Outbox outbox;
    private final SignedTexts texts;
    private final Addresses addresses;
    private final Directory directory;
    private final Clock clock;

    WorkerConversations(
            ConversationStore store,
            HandoverNotes notes,
            Handovers handovers,
            Scripts scripts,
            Wordings wordings,
            Outbox outbox,
            SignedTexts texts,
            Addresses addresses,
            Directory directory,
            Clock clock) {
        this.store = store;
        this.notes = notes;
        this.handovers = handovers;
        this.scripts = scripts;
        this.wordings = wordings;
        this.outbox = outbox;
        this.texts = texts;
        this.addresses = addresses;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ConversationView> find(RegionCode serviceRegion, ConversationId id) {
        return store.find(serviceRegion, id).map(this::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Note> notes(RegionCode serviceRegion, ConversationId id) {
        return notes.of(serviceRegion, id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ConversationView> waitingForPerson(RegionCode serviceRegion) {
        return store.waiting(serviceRegion).stream().map(this::view).toList();
    }

    @Override
    @Transactional
    public void takeOver(RegionCode serviceRegion, ConversationId id, StaffMember by) {
        ConversationStore.Row row = row(serviceRegion, id);
        outbox.supersede(serviceRegion, id, "reply");
        handovers.change(serviceRegion, id, Speaker.PERSON, row.handoverReason(), by, Cause.operation(Ids.next(clock)));
    }

    @Override
    @Transactional
    public UUID say(RegionCode serviceRegion, ConversationId id, StaffMember by, String text) {
        ConversationStore.Row row = row(serviceRegion, id);
        if (row.speaker() != Speaker.PERSON) {
            throw new IllegalStateException("take the conversation over before you speak in it");
        }
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("text has 1 to " + LONGEST + " characters");
        }
        remember(row, text.strip());
        Addresses.Pair pair = addresses.of(row);
        boolean sms = row.channel().isSms();
        return outbox.add(new Draft(
                serviceRegion,
                id,
                pair.ours(),
                pair.worker(),
                sms ? texts.sign(serviceRegion, text.strip()) : text.strip(),
                Cause.operation(Ids.next(clock)),
                row.reporter().toString(),
                "say",
                null,
                clock.instant()));
    }

    /** What a person asks, the worker's next text may answer. */
    private void remember(ConversationStore.Row row, String words) {
        ConversationStore.Row locked = store.locked(row.region(), row.id());
        DialogueState state = store.state(locked);
        String all = state.saidByPerson.isEmpty() ? words : state.saidByPerson + "\n" + words;
        state.saidByPerson = all.substring(Math.max(0, all.length() - 2 * LONGEST));
        store.save(locked, state);
    }

    @Override
    @Transactional
    public void release(RegionCode serviceRegion, ConversationId id, StaffMember by, String note) {
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("note has at most " + LONGEST_NOTE + " characters");
        }
        shelter(row(serviceRegion, id));
        notes.add(serviceRegion, id, by.id(), note);
        handovers.change(serviceRegion, id, Speaker.SERVICE, null, by, Cause.operation(Ids.next(clock)));
    }

    /** After a danger or a withdrawal the service listens on and asks nothing. */
    private void shelter(ConversationStore.Row row) {
        if (Handovers.isSilencing(row.handoverReason())) {
            ConversationStore.Row locked = store.locked(row.region(), row.id());
            DialogueState state = store.state(locked);
            state.at = scripts.version(row.script()).after(state.at, Event.SHELTER);
            state.question = null;
            store.save(locked, state);
        }
    }

    private ConversationStore.Row row(RegionCode region, ConversationId id) {
        return store.find(region, id).orElseThrow(() -> new IllegalArgumentException("no such conversation"));
    }

    private ConversationView view(ConversationStore.Row row) {
        DialogueState state = store.state(row);
        ReportFacts facts = state.reports.isEmpty() ? ReportFacts.empty() : state.report().facts;
        DialogScript script = scripts.version(row.script());
        String open = state.fixing == null ? state.question : state.fixing;
        boolean service = row.speaker() == Speaker.SERVICE;
        boolean picks =
                service && state.fixing == null && script.state(state.at).next().containsKey(Event.FIXED);
        Optional<Slot> asked = service && !picks
                ? script.slots().stream().filter(slot -> slot.id().equals(open)).findFirst()
                : Optional.empty();
        return new ConversationView(
                row.id(),
                row.region(),
                row.channel(),
                row.reporter(),
                row.script(),
                row.report(),
                facts,
                picks
                        ? wordings.chat("fix-which", Map.of())
                        : asked.map(slot -> wordings.chat(slot.ask(), Map.of())).orElse(null),
                picks
                        ? names(script)
                        : state.unsorted == null
                                ? asked.map(slot -> choices(row.region(), slot)).orElse(List.of())
                                : SeveralTalk.choices(state),
                row.speaker(),
                row.handoverReason(),
                row.updatedAt());
    }

    /** What can be picked to be put right. */
    private static List<String> names(DialogScript script) {
        return Stream.concat(script.pickable().stream().map(Slot::name), Stream.of("不改了"))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> choices(RegionCode region, Slot slot) {
        return slot.choices().stream()
                .flatMap(choice -> "COUNTIES".equals(choice) ? counties(region) : Stream.of(choice))
                .toList();
    }

    /** As the units of the counties name them. */
    private Stream<String> counties(RegionCode region) {
        return directory.units(region).stream()
                .filter(unit -> unit.region().isCounty())
                .map(unit -> County.of(directory.profile(region).name(), unit.name()))
                .flatMap(Optional::stream)
                .distinct()
                .limit(5);
    }

    /** The two ends of a conversation, from the vault: this module keeps no addresses. */
    @Service
    static class Addresses {
        private final ReporterVault vault;
        private final OurAddresses ours;
        private final ReceivedTexts inbox;

        Addresses(ReporterVault vault, OurAddresses ours, ReceivedTexts inbox) {
            this.vault = vault;
            this.ours = ours;
            this.inbox = inbox;
        }

        Pair of(ConversationStore.Row row) {
            ChannelAddress from = ours.of(row.region(), row.channel())
                    .orElseThrow(() -> new IllegalStateException("no address of ours on " + row.channel()));
            List<ChannelAddress> known = vault.addresses(row.region(), row.reporter()).stream()
                    .filter(address -> address.channel() == row.channel())
                    .toList();
            return known.stream()
                    .filter(address ->
                            inbox.conversation(row.region(), address, from).equals(row.id()))
                    .findFirst()
                    .or(() -> known.stream().findFirst())
                    .map(worker -> new Pair(from, worker))
                    .orElseThrow(() -> new IllegalStateException("no address of the worker"));
        }

        record Pair(ChannelAddress ours, ChannelAddress worker) {}
    }
}

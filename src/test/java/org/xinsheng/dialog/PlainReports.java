package org.xinsheng.dialog;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinsheng.clue.Clues;
import org.xinsheng.clue.NewReport;
import org.xinsheng.clue.RegisteredReport;
import org.xinsheng.clue.Supplement;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.dialog.script.Wordings;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.Unit;
import org.xinsheng.directory.UnitKind;
import org.xinsheng.extraction.DangerRules;
import org.xinsheng.extraction.Extractor;
import org.xinsheng.intake.Turn;
import org.xinsheng.linking.LinkOutcome;
import org.xinsheng.linking.Linker;
import org.xinsheng.routing.FirstContact;
import tools.jackson.databind.json.JsonMapper;

/** One conversation with the part of the dialog that takes reports down, without a database; real extraction. */
final class PlainReports {

    static final Extractor EXTRACTOR = Extractor.load();

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final RegionCode YANTAI = new RegionCode("370600");
    private static final Wordings WORDINGS = Wordings.load("file:dialogs/");
    private static final Scripts SCRIPTS = Scripts.load("file:dialogs/", WORDINGS);

    private final ChannelType channel;
    private final Desk desk = new Desk();
    private final ReportTalk talk;
    private String state = JSON.writeValueAsString(new DialogueState());
    private String said = "";

    PlainReports(ChannelType channel) {
        this.channel = channel;
        DangerWatch danger = new DangerWatch(DangerRules.standard(), null, null, null, null, null, null, SCRIPTS, null);
        this.talk = new ReportTalk(
                new Understanding(new Listening(EXTRACTOR)),
                new ReportFiling(desk),
                danger,
                new Verified(nothingLookedInto()),
                null,
                new Subjects(new Listening(EXTRACTOR), Linker.standard()));
    }

    private static Clues nothingLookedInto() {
        return (Clues) Proxy.newProxyInstance(
                Clues.class.getClassLoader(), new Class<?>[] {Clues.class}, (clues, method, args) -> Optional.empty());
    }

    /** The state is written out and read back between any two turns. */
    void hear(String text, Instant at) {
        DialogueState now = JSON.readValue(state, DialogueState.class);
        ChannelAddress worker = new ChannelAddress(channel, channel.isSms() ? "+8619900000001" : "worker");
        ChannelAddress ours = new ChannelAddress(channel, channel.isSms() ? "+8653512345" : "ours");
        ConversationId id = new ConversationId(new UUID(0, 7));
        Turn turn = new Turn(
                UUID.randomUUID(),
                id,
                YANTAI,
                worker,
                ours,
                List.of(new Turn.TurnText(UUID.randomUUID(), text, 0, at)),
                1);
        ConversationStore.Row row = new ConversationStore.Row(
                YANTAI,
                id,
                channel,
                new ReporterId(new UUID(0, 8)),
                Conversations.Speaker.SERVICE,
                null,
                SCRIPTS.current().version(),
                new byte[0],
                null,
                at);
        Exchange exchange =
                new Exchange(turn, row, now, SCRIPTS.current(), text, Exchange.Mode.ASKING, new Reply(), at);
        talk.take(exchange, talk.hear(exchange));
        said = exchange.reply().template();
        state = JSON.writeValueAsString(now);
    }

    /** Facts of all reports that were registered, in order. */
    List<ReportFacts> filed() {
        return List.copyOf(desk.facts.values());
    }

    /** Ids of the texts of the last reply. */
    String said() {
        return said;
    }

    private static final class Desk implements FirstContact {
        final Map<ReportId, ReportFacts> facts = new LinkedHashMap<>();
        final List<ReportNumber> numbers = new ArrayList<>();

        @Override
        public Registration register(NewReport report) {
            ReportId id = new ReportId(UUID.randomUUID());
            facts.put(id, report.facts());
            numbers.add(ReportNumber.of(26, numbers.size() + 1));
            return registration(id);
        }

        @Override
        public Registration supplement(Supplement supplement) {
            facts.put(supplement.report(), supplement.facts());
            return registration(supplement.report());
        }

        private Registration registration(ReportId id) {
            ReportNumber number = numbers.get(List.copyOf(facts.keySet()).indexOf(id));
            ClueId clue = new ClueId(id.value());
            UnitId unit = new UnitId("YT-12345");
            return new Registration(
                    new RegisteredReport(id, number, clue, clue, LinkOutcome.NEW),
                    new Unit(unit, YANTAI, "热线", "热线", UnitKind.HRSS, YANTAI, null, "0535-12345", true),
                    new StaffMember(new StaffId("operator"), YANTAI, unit, "王立", Set.of(), null, true),
                    Instant.EPOCH);
        }
    }
}

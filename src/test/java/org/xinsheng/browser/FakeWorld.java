package org.xinsheng.browser;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.xinsheng.channel.InboundMessage;
import org.xinsheng.channel.InboundSink;
import org.xinsheng.channel.RejectedMessage;
import org.xinsheng.clue.ClueQuery;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.Clues;
import org.xinsheng.clue.HistoryEntry;
import org.xinsheng.clue.IllegalTransition;
import org.xinsheng.clue.NewReport;
import org.xinsheng.clue.RegisteredReport;
import org.xinsheng.clue.ReportView;
import org.xinsheng.clue.Responsibility;
import org.xinsheng.clue.SourceChannel;
import org.xinsheng.clue.Supplement;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Matter;
import org.xinsheng.core.Money;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.dialog.Conversations;
import org.xinsheng.dialog.DialogLab;
import org.xinsheng.dialog.Rehearsal;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.RegionProfile;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.StaffRole;
import org.xinsheng.directory.Unit;
import org.xinsheng.directory.UnitKind;
import org.xinsheng.intake.ReceivedText;
import org.xinsheng.intake.ReceivedTexts;
import org.xinsheng.linking.LinkOutcome;
import org.xinsheng.outbox.SentText;
import org.xinsheng.outbox.SentTexts;
import org.xinsheng.reporter.ContactPreference;
import org.xinsheng.reporter.ReporterVault;
import org.xinsheng.routing.Alarms;
import org.xinsheng.routing.CaseFile;
import org.xinsheng.routing.CaseFiles;
import org.xinsheng.routing.CaseOperations;
import org.xinsheng.routing.FirstContact;
import org.xinsheng.routing.Proposal;
import org.xinsheng.routing.RejectionReason;
import org.xinsheng.routing.TransferView;

/** A small city in memory, so that the look of a page can be tested with exactly the rows that are wanted. */
final class FakeWorld {

    static final RegionCode REGION = new RegionCode("370600");
    static final UnitId HOTLINE = new UnitId("YT-12345");
    static final UnitId HOUSING = new UnitId("YT-HUC");
    static final UnitId POLICE = new UnitId("YT-PSB");
    static final String LONG_COMPANY = "烟台市芝罘区东方海岸滨江花园二期建设工程项目管理与劳务分包联合体建筑安装装饰装修工程有限责任公司莱山区第三分公司驻场项目部";
    static final String SAID = "我们9个人在滨江花园二期扎钢筋 老板老邵差5万4工钱 <script>alert(1)</script>";

    final Instant now = Instant.parse("2026-03-12T01:01:00Z");
    final List<ClueView> clueViews = new CopyOnWriteArrayList<>();
    final Map<UUID, List<ReceivedText>> received = new LinkedHashMap<>();
    final List<SentText> sentTexts = new CopyOnWriteArrayList<>();
    final List<Alarms.Alarm> raised = new CopyOnWriteArrayList<>();
    final List<Conversations.ConversationView> open = new CopyOnWriteArrayList<>();
    final List<TransferView> transfers = new CopyOnWriteArrayList<>();
    final Map<String, ReportNumber> tickets = new LinkedHashMap<>();
    final List<String> accepted = new CopyOnWriteArrayList<>();

    @Nullable RuntimeException refuseWith;

    Conversations.@Nullable ConversationView chat;

    FakeWorld() {
        reset();
    }

    void reset() {
        clueViews.clear();
        received.clear();
        sentTexts.clear();
        rehearsals.clear();
        raised.clear();
        open.clear();
        transfers.clear();
        tickets.clear();
        accepted.clear();
        refuseWith = null;
        chat = null;
    }

    static ReportFacts facts(String employer) {
        return ReportFacts.builder()
                .matter(Matter.WAGE_ARREARS)
                .employer(employer)
                .project("滨江花园二期")
                .location("芝罘区")
                .regionCode(new RegionCode("370602"))
                .amount(Amount.exactly(Money.ofYuan(54_000), AmountBasis.TOTAL))
                .headcount(Headcount.exactly(9))
                .period(MonthRange.between(YearMonth.of(2026, 3), YearMonth.of(2026, 6)))
                .build();
    }

    ClueView addClue(int sequence, ClueStatus status, ReportFacts facts) {
        ReportNumber number = ReportNumber.of(2026, sequence);
        ClueView clue = new ClueView(
                new ClueId(UUID.nameUUIDFromBytes(number.value().getBytes(StandardCharsets.UTF_8))),
                REGION,
                number,
                status,
                null,
                LinkOutcome.NEW,
                null,
                facts,
                HOTLINE,
                new Responsibility(HOTLINE, new StaffId("operator")),
                List.of(HOTLINE),
                now.plus(Duration.ofHours(sequence % 3 == 0 ? -5 : sequence % 3 == 1 ? 8 : 90)),
                "T02",
                sequence == 1 ? 1 : 0,
                1 + sequence % 3,
                now,
                now,
                0);
        clueViews.add(clue);
        return clue;
    }

    void replace(ClueView clue, ClueStatus status, Responsibility responsibility) {
        clueViews.replaceAll(c -> !c.number().equals(clue.number())
                ? c
                : new ClueView(
                        c.id(),
                        c.serviceRegion(),
                        c.number(),
                        status,
                        c.master(),
                        c.outcome(),
                        c.related(),
                        c.facts(),
                        c.firstContactUnit(),
                        responsibility,
                        c.parties(),
                        c.dueAt(),
                        c.dueReason(),
                        c.emergency(),
                        c.reports(),
                        c.registeredAt(),
                        c.updatedAt(),
                        c.version() + 1));
    }

    final InboundSink inbound = new InboundSink() {
        @Override
        public synchronized Acceptance accept(InboundMessage message) {
            if (accepted.contains(message.externalId())) {
                return Acceptance.DUPLICATE;
            }
            accepted.add(message.externalId());
            UUID conversation =
                    texts.conversation(REGION, message.from(), message.to()).value();
            received.computeIfAbsent(conversation, c -> new CopyOnWriteArrayList<>())
                    .add(new ReceivedText(
                            UUID.randomUUID(),
                            new ConversationId(conversation),
                            message.text(),
                            0,
                            Instant.now(),
                            true));
            return Acceptance.STORED;
        }

        @Override
        public void quarantine(RejectedMessage message) {}
    };

    final ReceivedTexts texts = new ReceivedTexts() {
        @Override
        public List<ReceivedText> of(RegionCode region, ConversationId conversation, int atMost) {
            List<ReceivedText> all = received.getOrDefault(conversation.value(), List.of());
            return List.copyOf(all.subList(Math.max(0, all.size() - atMost), all.size()));
        }

        @Override
        public List<List<ReceivedText>> turns(RegionCode region, ConversationId conversation, int atMost) {
            return of(region, conversation, atMost).stream().map(List::of).toList();
        }

        @Override
        public List<ReceivedText> withIds(RegionCode region, List<UUID> ids) {
            return List.of();
        }

        @Override
        public ConversationId conversation(RegionCode region, ChannelAddress worker, ChannelAddress ours) {
            return new ConversationId(
                    UUID.nameUUIDFromBytes((worker.value() + ours.value()).getBytes(StandardCharsets.UTF_8)));
        }
    };

    final SentTexts sent = new SentTexts() {
        @Override
        public List<SentText> of(RegionCode region, ConversationId conversation, int atMost) {
            return received.getOrDefault(conversation.value(), List.of()).isEmpty() && open.isEmpty()
                    ? List.of()
                    : List.copyOf(sentTexts);
        }

        @Override
        public List<SentText> undelivered(RegionCode region, int atMost) {
            return sentTexts.stream()
                    .filter(s -> s.delivery() != null && s.delivery().isFailure())
                    .toList();
        }
    };

    /** What the lab says to each version; a pasted script is refused. */
    final Map<String, DialogLab.Outcome> rehearsals = new LinkedHashMap<>();

    /** Three turns; the first reply and the employer are as given. */
    static Rehearsal rehearsal(String version, String employer, String reply) {
        List<Rehearsal.Step> steps = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            boolean danger = i == 2;
            steps.add(new Rehearsal.Step(
                    List.of(i == 0 ? reply : danger ? "请先到安全的地方。" : "记下了。"),
                    danger ? null : new Rehearsal.Question("period", "是哪几个月的工资？"),
                    List.of(new Rehearsal.Finding(ReportNumber.of(2026, 1), facts(employer))),
                    List.of(new Rehearsal.Route(
                            ReportNumber.of(2026, 1),
                            "R16",
                            Proposal.Outcome.CO,
                            HOUSING,
                            List.of(new UnitId("YT-HRSS")))),
                    danger ? List.of(new Rehearsal.Alert(1, "jump")) : List.of(),
                    danger ? Conversations.Speaker.AWAITING_PERSON : Conversations.Speaker.SERVICE,
                    danger ? "danger" : null,
                    false));
        }
        return new Rehearsal(version, steps, false);
    }

    final DialogLab lab = new DialogLab() {
        @Override
        public List<String> versions() {
            return List.copyOf(rehearsals.keySet());
        }

        @Override
        public Outcome play(Scene scene, Candidate candidate) {
            return candidate.script() == null
                    ? rehearsals.getOrDefault(String.valueOf(candidate.version()), new Busy())
                    : new Refused(List.of("intake.yaml:12: no such text: ask-mount"));
        }
    };

    final Conversations conversations = new Conversations() {
        @Override
        public Optional<ConversationView> find(RegionCode region, ConversationId id) {
            return open.stream()
                    .filter(c -> c.id().equals(id))
                    .findFirst()
                    .or(() -> received.containsKey(id.value()) ? Optional.ofNullable(chat) : Optional.empty());
        }

        @Override
        public List<ConversationView> waitingForPerson(RegionCode region) {
            return open.stream().filter(c -> c.speaker() != Speaker.SERVICE).toList();
        }

        @Override
        public void takeOver(RegionCode region, ConversationId id, StaffMember by) {
            speaker(id, Speaker.PERSON);
        }

        @Override
        public UUID say(RegionCode region, ConversationId id, StaffMember by, String text) {
            sentTexts.add(new SentText(
                    UUID.randomUUID(), id, "r", "person", text, SentText.State.QUEUED, null, 0, Instant.now()));
            return UUID.randomUUID();
        }

        @Override
        public void release(RegionCode region, ConversationId id, StaffMember by, String note) {
            speaker(id, Speaker.SERVICE);
        }

        @Override
        public List<Note> notes(RegionCode region, ConversationId id) {
            return List.of(new Note(Instant.parse("2026-03-12T01:30:00Z"), new StaffId("operator"), "已电话核实，明天回话"));
        }

        private void speaker(ConversationId id, Speaker speaker) {
            open.replaceAll(c -> !c.id().equals(id)
                    ? c
                    : new ConversationView(
                            c.id(),
                            c.serviceRegion(),
                            c.channel(),
                            c.reporter(),
                            c.script(),
                            c.report(),
                            c.facts(),
                            c.question(),
                            c.choices(),
                            speaker,
                            c.handoverReason(),
                            c.updatedAt()));
        }
    };

    final Clues clues = new Clues() {
        @Override
        public Optional<ClueView> find(RegionCode region, ReportNumber number) {
            return clueViews.stream().filter(c -> c.number().equals(number)).findFirst();
        }

        @Override
        public Optional<ClueView> find(RegionCode region, ClueId id) {
            return clueViews.stream().filter(c -> c.id().equals(id)).findFirst();
        }

        @Override
        public List<ClueView> find(RegionCode region, List<ClueId> ids) {
            return clueViews.stream().filter(c -> ids.contains(c.id())).toList();
        }

        @Override
        public Page list(ClueQuery query) {
            List<ClueView> all = clueViews.stream()
                    .filter(c -> query.status().isEmpty() || query.status().contains(c.status()))
                    .filter(c -> query.person() == null
                            || query.person().equals(c.responsibility().person()))
                    .filter(c -> query.responsible() == null
                            || query.responsible().equals(c.responsibility().unit()))
                    .filter(c -> query.outcome() == null || query.outcome() == c.outcome())
                    .filter(c -> query.text() == null
                            || String.valueOf(c.facts().employer()).contains(query.text())
                            || String.valueOf(c.facts().project()).contains(query.text()))
                    .toList();
            return new Page(
                    all.stream()
                            .skip((long) query.page() * query.size())
                            .limit(query.size())
                            .toList(),
                    query.page(),
                    query.size(),
                    all.size());
        }

        @Override
        public Map<ClueStatus, Long> counts(RegionCode region, UnitId visibleTo) {
            return Map.of();
        }

        @Override
        public List<ReportView> reports(RegionCode region, ClueId clue) {
            ClueView view = find(region, clue).orElseThrow();
            return List.of(new ReportView(
                    new ReportId(UUID.randomUUID()),
                    view.number(),
                    clue,
                    new ReporterId(new UUID(7, 7)),
                    new ConversationId(new UUID(7, 1)),
                    SourceChannel.SMS,
                    null,
                    now,
                    SAID,
                    List.of(),
                    view.facts(),
                    List.of(
                            new Evidence("headcount", 2, 5, "rule:count", 0.99),
                                    new Evidence("project", 6, 12, "rule:site", 0.95),
                            new Evidence("employer", 18, 20, "rule:boss", 0.92),
                                    new Evidence("amount", 21, 24, "rule:sum", 0.97))));
        }

        @Override
        public Optional<ReportView> report(RegionCode region, ReportId id) {
            return Optional.empty();
        }

        @Override
        public Optional<ReportView> report(RegionCode region, SourceChannel source, String externalNumber) {
            return Optional.ofNullable(tickets.get(externalNumber))
                    .flatMap(n -> find(region, n))
                    .map(c -> reports(region, c.id()).getFirst());
        }

        @Override
        public List<ReportView> reportsOf(RegionCode region, ReporterId reporter) {
            return List.of();
        }

        @Override
        public List<ReportNumber> numbersOf(RegionCode region, ReporterId reporter) {
            return List.of();
        }

        @Override
        public List<HistoryEntry> history(RegionCode region, ClueId clue) {
            return List.of(
                    new HistoryEntry(
                            now, "REGISTERED", ClueStatus.REGISTERED, HOTLINE, new StaffId("operator"), null, null),
                    new HistoryEntry(
                            now, "TRIAGE_STARTED", ClueStatus.TRIAGE, HOTLINE, new StaffId("operator"), null, "R16"));
        }
    };

    final CaseFiles files = new CaseFiles() {
        @Override
        public CaseFile open(RegionCode region, ReportNumber number, StaffMember by) {
            ClueView clue = clues.find(region, number).orElseThrow(() -> new CaseOperations.NotVisible(number));
            Set<String> allowed = new LinkedHashSet<>();
            if (clue.status() == ClueStatus.TRANSFER_OFFERED) {
                allowed.addAll(
                        by.unit().equals(HOUSING)
                                ? List.of("transfers/acceptance", "transfers/rejection")
                                : List.of("reassignment"));
            } else if (by.unit().equals(clue.responsibility().unit())) {
                allowed.addAll(List.of("transfers", "acceptance", "reassignment", "merge", "unmerge"));
            }
            Proposal proposal = new Proposal(
                    "R16",
                    Proposal.Outcome.CO,
                    HOUSING,
                    List.of(new UnitId("YT-HRSS")),
                    "工地欠薪，烟台由行业主管部门牵头，人社协办。",
                    "保障农民工工资支付条例第七条");
            return new CaseFile(
                    clue,
                    clues.reports(region, clue.id()),
                    clues.history(region, clue.id()),
                    List.copyOf(transfers),
                    proposal,
                    allowed);
        }

        @Override
        public List<ClueView> offeredTo(RegionCode region, UnitId unit, int atMost) {
            return clueViews.stream()
                    .filter(c -> unit.equals(HOUSING) && c.status() == ClueStatus.TRANSFER_OFFERED)
                    .toList();
        }
    };

    final CaseOperations operations = new CaseOperations() {
        @Override
        public TransferView offer(Call call, UnitId to, String legalBasis, String summary) {
            ClueView clue = checked(call);
            TransferView offer = new TransferView(
                    UUID.randomUUID(),
                    call.by().unit(),
                    to,
                    TransferView.Status.OFFERED,
                    legalBasis,
                    summary,
                    call.by().id(),
                    now,
                    now.plus(Duration.ofDays(1)),
                    null,
                    null);
            transfers.add(offer);
            replace(clue, ClueStatus.TRANSFER_OFFERED, clue.responsibility());
            return offer;
        }

        @Override
        public TransferView acceptTransfer(
                Call call, UUID transfer, @Nullable StaffId person, @Nullable String by, @Nullable String reference) {
            ClueView clue = checked(call);
            transfers.clear();
            replace(
                    clue,
                    ClueStatus.ACCEPTED,
                    new Responsibility(
                            call.by().unit(), person == null ? call.by().id() : person));
            return new TransferView(
                    transfer,
                    HOTLINE,
                    HOUSING,
                    TransferView.Status.ACCEPTED,
                    "x",
                    "x",
                    new StaffId("operator"),
                    now,
                    now,
                    now,
                    null);
        }

        @Override
        public TransferView rejectTransfer(
                Call call, UUID transfer, RejectionReason reason, UnitId proposedUnit, String legalBasis, String text) {
            replace(checked(call), ClueStatus.TRANSFER_REJECTED, new Responsibility(HOTLINE, new StaffId("operator")));
            return new TransferView(
                    transfer,
                    HOTLINE,
                    HOUSING,
                    TransferView.Status.REJECTED,
                    "x",
                    "x",
                    new StaffId("operator"),
                    now,
                    now,
                    now,
                    text);
        }

        @Override
        public void accept(Call call, @Nullable StaffId person) {
            ClueView clue = checked(call);
            replace(clue, ClueStatus.ACCEPTED, clue.responsibility());
        }

        @Override
        public void reassign(Call call, StaffId person, String reason) {
            checked(call);
        }

        @Override
        public void merge(Call call, ReportNumber into, String reason) {
            checked(call);
        }

        @Override
        public void unmerge(Call call, String reason) {
            throw new IllegalTransition(checked(call).status(), "这条线索没有并案。");
        }

        private ClueView checked(Call call) {
            if (refuseWith != null) {
                throw refuseWith;
            }
            ClueView clue = clues.find(REGION, call.number()).orElseThrow();
            if (call.ifVersion() != null && call.ifVersion() != clue.version()) {
                throw new StaleVersion(clue.version());
            }
            return clue;
        }
    };

    final FirstContact firstContact = new FirstContact() {
        @Override
        public Registration register(NewReport report) {
            ClueView clue = addClue(500 + clueViews.size(), ClueStatus.TRIAGE, report.facts());
            if (report.externalNumber() != null) {
                tickets.put(report.externalNumber(), clue.number());
            }
            return new Registration(
                    new RegisteredReport(
                            new ReportId(UUID.randomUUID()), clue.number(), clue.id(), clue.id(), LinkOutcome.NEW),
                    directory.unit(HOTLINE),
                    staff("operator", HOTLINE, "王秀兰"),
                    now);
        }

        @Override
        public Registration supplement(Supplement supplement) {
            throw new UnsupportedOperationException();
        }
    };

    final Alarms alarms = new Alarms() {
        @Override
        public UUID raise(
                RegionCode region,
                @Nullable ConversationId conversation,
                @Nullable ReporterId reporter,
                @Nullable ReportNumber number,
                org.xinsheng.core.Incident incident,
                String reason,
                Instant at,
                org.xinsheng.core.Cause cause) {
            Alarm alarm = new Alarm(
                    UUID.randomUUID(),
                    region,
                    conversation,
                    number,
                    incident,
                    incident.level(),
                    reason,
                    at,
                    new StaffId("operator"),
                    0,
                    null,
                    null);
            raised.add(alarm);
            return alarm.id();
        }

        @Override
        public void acknowledge(RegionCode region, UUID alarm, StaffMember by) {
            raised.replaceAll(a -> !a.id().equals(alarm)
                    ? a
                    : new Alarm(
                            a.id(),
                            a.serviceRegion(),
                            a.conversation(),
                            a.number(),
                            a.incident(),
                            a.level(),
                            a.reason(),
                            a.raisedAt(),
                            a.alerted(),
                            a.escalations(),
                            by.id(),
                            now));
        }

        @Override
        public List<Alarm> current(RegionCode region) {
            return List.copyOf(raised);
        }
    };

    final ReporterVault vault = new ReporterVault() {
        @Override
        public ReporterId identify(RegionCode region, ChannelAddress address) {
            return new ReporterId(new UUID(7, 7));
        }

        @Override
        public ReporterId anonymous(RegionCode region) {
            return new ReporterId(new UUID(7, 8));
        }

        @Override
        public Optional<ReporterId> find(RegionCode region, ChannelAddress address) {
            return Optional.empty();
        }

        @Override
        public List<ChannelAddress> addresses(RegionCode region, ReporterId reporter) {
            return List.of();
        }

        @Override
        public void rememberPhone(RegionCode region, ReporterId reporter, PhoneNumber phone) {}

        @Override
        public boolean hasPhone(RegionCode region, ReporterId reporter) {
            return true;
        }

        @Override
        public Optional<ChannelAddress> ownPhone(RegionCode region, ReporterId reporter) {
            return Optional.empty();
        }

        @Override
        public Set<ReporterId> same(RegionCode region, ReporterId reporter) {
            return Set.of(reporter);
        }

        @Override
        public void join(RegionCode region, ReporterId known, ReporterId other) {}

        @Override
        public void setCallHours(
                RegionCode region,
                ReporterId reporter,
                org.xinsheng.reporter.@org.jspecify.annotations.Nullable CallHours hours) {}

        @Override
        public ContactPreference preference(RegionCode region, ReporterId reporter) {
            return ContactPreference.NORMAL;
        }

        @Override
        public void setSafeMode(RegionCode region, ReporterId reporter, boolean on) {}

        @Override
        public void setOptedOut(RegionCode region, ReporterId reporter, boolean on) {}

        @Override
        public String pseudonym(ReporterId reporter) {
            return "工人K7Q2";
        }

        @Override
        public List<ChannelAddress> reveal(RegionCode region, ReporterId reporter, StaffId by, String purpose) {
            return List.of(new ChannelAddress(ChannelType.SMS, "+8619900000001"));
        }
    };

    static StaffMember staff(String user, UnitId unit, String name) {
        return new StaffMember(new StaffId(user), REGION, unit, name, Set.of(StaffRole.OPERATOR), null, true);
    }

    final Directory directory = new Directory() {
        private final List<Unit> units = List.of(
                unit(HOTLINE, "烟台市政务服务热线", "12345", UnitKind.HOTLINE, true),
                unit(HOUSING, "烟台市住房和城乡建设局", "市住建局", UnitKind.HUC, true),
                unit(new UnitId("YT-HRSS"), "烟台市人力资源和社会保障局", "市人社局", UnitKind.HRSS, true),
                unit(POLICE, "烟台市公安局", "市公安局", UnitKind.PSB, false));
        private final List<StaffMember> people =
                List.of(FakeWorld.staff("operator", HOTLINE, "王秀兰"), FakeWorld.staff("housing", HOUSING, "李建国"));

        private static Unit unit(UnitId id, String name, String shortName, UnitKind kind, boolean account) {
            return new Unit(id, REGION, name, shortName, kind, REGION, null, "0535-0012345", account);
        }

        @Override
        public Unit unit(UnitId id) {
            return findUnit(id).orElseThrow();
        }

        @Override
        public Optional<Unit> findUnit(UnitId id) {
            return units.stream().filter(u -> u.id().equals(id)).findFirst();
        }

        @Override
        public List<Unit> units(RegionCode region) {
            return units;
        }

        @Override
        public Unit firstContact(RegionCode region) {
            return unit(HOTLINE);
        }

        @Override
        public Optional<Unit> lowestCovering(RegionCode region, UnitKind kind, RegionCode place) {
            return Optional.empty();
        }

        @Override
        public Optional<StaffMember> findStaff(StaffId id) {
            return people.stream().filter(p -> p.id().equals(id)).findFirst();
        }

        @Override
        public List<StaffMember> staff(UnitId unit) {
            return people.stream().filter(p -> p.unit().equals(unit)).toList();
        }

        @Override
        public StaffMember onDuty(UnitId unit, Instant at) {
            return staff(unit).getFirst();
        }

        @Override
        public List<StaffMember> alarmChain(RegionCode region, Instant at) {
            return people;
        }

        @Override
        public RegionProfile profile(RegionCode region) {
            return new RegionProfile(
                    REGION, "烟台", "烟台12345", RegionProfile.ConstructionLead.INDUSTRY_DEPARTMENT, 1, 1, 30, 500_000);
        }

        @Override
        public List<RegionProfile> profiles() {
            return List.of(profile(REGION));
        }
    };

    Clock clock() {
        return Clock.fixed(now, java.time.ZoneOffset.UTC);
    }
}

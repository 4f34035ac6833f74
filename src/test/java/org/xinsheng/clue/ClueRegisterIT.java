package org.xinsheng.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Cause;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Intent;
import org.xinsheng.core.Matter;
import org.xinsheng.core.Money;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.linking.LinkOutcome;
import org.xinsheng.testing.IntegrationTest;
import org.xinsheng.testing.PlainLinker;

@IntegrationTest
@Import(PlainLinker.Configuration.class)
class ClueRegisterIT {

    private static final RegionCode YANTAI = new RegionCode("370600");
    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
    private static final Responsibility HOTLINE = new Responsibility(new UnitId("YT-12345"), new StaffId("operator"));
    private static final StaffId OPERATOR = new StaffId("operator");
    private static final Deadline TRIAGE = new Deadline(Instant.parse("2026-11-23T16:00:00Z"), "T02");

    @Autowired
    ClueRegister register;

    @Autowired
    Clues clues;

    @Autowired
    ClueLifecycle lifecycle;

    @Autowired
    ReportNumbers numbers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ReportTexts texts;

    @Test
    void opensAClueWithANumberAndSomebodyResponsible() {
        RegisteredReport report = register(facts("海晏建筑", "滨河家园"), "滨河家园的工钱三个月没发");

        ClueView clue = clues.find(YANTAI, report.number()).orElseThrow();
        assertThat(report.outcome()).isEqualTo(LinkOutcome.NEW);
        assertThat(report.number().value()).startsWith("26");
        assertThat(clue.status()).isEqualTo(ClueStatus.TRIAGE);
        assertThat(clue.responsibility()).isEqualTo(HOTLINE);
        assertThat(clue.firstContactUnit()).isEqualTo(HOTLINE.unit());
        assertThat(clue.parties()).containsExactly(HOTLINE.unit());
        assertThat(clue.dueAt()).isEqualTo(TRIAGE.at());
        assertThat(clue.dueReason()).isEqualTo("T02");
        assertThat(clues.history(YANTAI, clue.id()))
                .extracting(HistoryEntry::event)
                .containsExactly("REGISTERED", "TRIAGE_STARTED");
    }

    @Test
    void putsAReportUpForReviewBesideTheCoWorkersThatItNames() {
        RegisteredReport first = register(facts("同事建筑", "同事花园"), "同事建筑欠我钱");

        RegisteredReport second = register(facts("别名劳务", "别名广场"), "跟我工友编号" + first.number() + "是一个事");

        ClueView clue = clues.find(YANTAI, second.number()).orElseThrow();
        assertThat(second.outcome()).isEqualTo(LinkOutcome.REVIEW);
        assertThat(clue.related()).isEqualTo(first.number());
        assertThat(clue.master()).isNull();
    }

    @Test
    void linksNothingByANumberThatIsOnlyMentioned() {
        RegisteredReport first = register(facts("路过建筑", "路过花园"), "路过建筑欠我钱");

        RegisteredReport second = register(facts("无关劳务", "无关广场"), "上次查的编号" + first.number());

        assertThat(second.outcome()).isEqualTo(LinkOutcome.NEW);
    }

    @Test
    void storesTheWordsAsCiphertextOnly() {
        RegisteredReport report = register(facts("暗文建筑", null), "工头老梁一直不给钱");

        byte[] stored = jdbc.sql("SELECT text FROM clue_report WHERE id = :id")
                .param("id", report.report().value())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("工头");
        assertThat(clues.report(YANTAI, report.report()).orElseThrow().text()).isEqualTo("工头老梁一直不给钱");
    }

    @Test
    void keepsEveryVersionOfAReportAndMovesTheEvidenceOfAddedWords() {
        RegisteredReport first = register(facts("版本建筑", null), "版本建筑欠我钱");
        ReportFacts more =
                facts("版本建筑", null).toBuilder().headcount(Headcount.exactly(21)).build();

        register.supplement(new Supplement(
                YANTAI,
                first.report(),
                "一共21个人",
                List.of(UUID.randomUUID()),
                more,
                List.of(new Evidence("headcount", 2, 5, "rule:count", 0.9)),
                AT.plusSeconds(60),
                Cause.turn(UUID.randomUUID())));

        ReportView report = clues.report(YANTAI, first.report()).orElseThrow();
        Evidence people = report.evidence().getFirst();
        assertThat(report.text()).isEqualTo("版本建筑欠我钱\n一共21个人");
        assertThat(report.text().substring(people.start(), people.end())).isEqualTo("21个");
        assertThat(clues.find(YANTAI, first.number()).orElseThrow().facts().headcount())
                .isEqualTo(Headcount.exactly(21));
        assertThat(jdbc.sql("SELECT count(*) FROM clue_report_revision WHERE report_id = :id")
                        .param("id", first.report().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void writesTheSameHoweverMuchWasAddedAndLosesNothing() {
        RegisteredReport first = register(facts("加长建筑", null), "加长建筑欠我钱");
        List<Long> sizes = new ArrayList<>();
        StringBuilder all = new StringBuilder("加长建筑欠我钱");
        List<UUID> messages = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String words = "第%02d次补充，昨天又去问了".formatted(i);
            messages.add(UUID.randomUUID());
            all.append('\n').append(words);
            add(first, words, List.of(messages.getLast()), new Evidence("period", 0, 4, "rule:x", 0.9));
            sizes.add(rowSize(first));
        }

        ReportView report = clues.report(YANTAI, first.report()).orElseThrow();
        Evidence last = report.evidence().getFirst();
        assertThat(report.text()).isEqualTo(all.toString());
        assertThat(report.messages()).isEqualTo(messages);
        assertThat(report.evidence()).hasSize(1);
        assertThat(report.text().substring(last.start(), last.end())).isEqualTo("第39次");
        assertThat(sizes.getLast()).isBetween(sizes.get(1) - 2, sizes.get(1) + 8);
        assertThat(clues.reports(YANTAI, first.clue()))
                .extracting(ReportView::text)
                .containsExactly(all.toString());
    }

    @Test
    void goesOnWithReportsWhoseWordsStandTogetherInOneRow() {
        RegisteredReport first = register(facts("从前建筑", null), "从前建筑欠我钱");
        add(first, "十个人", List.of(), new Evidence("headcount", 0, 3, "rule:x", 0.9));
        jdbc.sql("""
                        UPDATE clue_report SET text = :text, words_revision = revision, words_length = NULL
                        WHERE id = :id""")
                .param("text", texts.encrypt("从前建筑欠我钱\n十个人"))
                .param("id", first.report().value())
                .update();

        add(first, "八千六", List.of(), new Evidence("amount", 0, 3, "rule:x", 0.9));

        ReportView report = clues.report(YANTAI, first.report()).orElseThrow();
        assertThat(report.text()).isEqualTo("从前建筑欠我钱\n十个人\n八千六");
        assertThat(report.evidence())
                .extracting(e -> report.text().substring(e.start(), e.end()))
                .containsExactly("十个人", "八千六");
    }

    @Test
    void mergesACertainTwinAndReadsItsStateFromTheMaster() {
        RegisteredReport first = register(facts("双胞建筑", "一期"), "双胞建筑一期欠薪");
        RegisteredReport second = register(facts("双胞建筑", "一期"), "我也在双胞一期");

        ClueView twin = clues.find(YANTAI, second.number()).orElseThrow();
        assertThat(second.outcome()).isEqualTo(LinkOutcome.MERGED);
        assertThat(second.master()).isEqualTo(first.clue());
        assertThat(twin.master()).isEqualTo(first.number());
        assertThat(twin.status()).isEqualTo(ClueStatus.TRIAGE);
        assertThat(clues.reports(YANTAI, first.clue()))
                .extracting(ReportView::number)
                .containsExactly(first.number(), second.number());
        assertThat(clues.find(YANTAI, first.number()).orElseThrow().reports()).isEqualTo(2);
    }

    @Test
    void asksAPersonWhereLinkingIsNotSure() {
        RegisteredReport first = register(facts("疑似建筑", "东区"), "疑似建筑东区");
        RegisteredReport second = register(facts("疑似建筑", "西区"), "疑似建筑西区");

        ClueView clue = clues.find(YANTAI, second.number()).orElseThrow();
        assertThat(clue.outcome()).isEqualTo(LinkOutcome.REVIEW);
        assertThat(clue.related()).isEqualTo(first.number());
        assertThat(clue.master()).isNull();
    }

    @Test
    void joinsAClueWhenLaterFactsShowThatItBelongsThere() {
        RegisteredReport first = register(facts("后知建筑", "南区"), "后知建筑南区");
        RegisteredReport second = register(facts(null, null), "老板欠钱不还");
        assertThat(second.outcome()).isEqualTo(LinkOutcome.NEW);

        RegisteredReport now = supplement(second, facts("后知建筑", "南区"));

        assertThat(now.outcome()).isEqualTo(LinkOutcome.MERGED);
        assertThat(now.master()).isEqualTo(first.clue());
    }

    @Test
    void neverTakesApartByItselfWhatWasMergedButProposesIt() {
        register(facts("误并建筑", "北区"), "误并建筑北区");
        RegisteredReport second = register(facts("误并建筑", "北区"), "误并建筑北区也欠我");

        RegisteredReport now = supplement(second, facts("另一家建筑", "别处"));

        assertThat(now.outcome()).isEqualTo(LinkOutcome.MERGED);
        assertThat(clues.history(YANTAI, second.clue()))
                .extracting(HistoryEntry::event)
                .endsWith("UNMERGE_PROPOSED");
    }

    @Test
    void unmergingRestoresStateHolderClockAndTotals() {
        RegisteredReport first = register(facts("还原建筑", "甲", 32_0000L, 21), "还原建筑甲欠21人32万");
        RegisteredReport second = register(facts("还原建筑", "甲乙", 5_0000L, 30), "还原建筑30人");
        ClueView firstBefore = clues.find(YANTAI, first.number()).orElseThrow();
        ClueView secondBefore = clues.find(YANTAI, second.number()).orElseThrow();

        register.merge(YANTAI, second.number(), first.number(), OPERATOR, "同一工地", AT, operation());
        ClueView merged = clues.find(YANTAI, first.number()).orElseThrow();
        assertThat(merged.facts().headcount()).isEqualTo(Headcount.exactly(30));
        assertThat(merged.facts().amount().max()).isEqualTo(Money.ofYuan(320_000));

        register.unmerge(YANTAI, second.number(), OPERATOR, "不是一处", AT, operation());

        assertThat(clues.find(YANTAI, first.number()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("version", "updatedAt")
                .isEqualTo(firstBefore);
        assertThat(clues.find(YANTAI, second.number()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("version", "updatedAt")
                .isEqualTo(secondBefore);
    }

    @Test
    void keepsAWholeTreeTogetherWhenItsTopMovesAndComesBack() {
        RegisteredReport a = register(facts("树甲", "树一"), "树甲");
        RegisteredReport b = register(facts("树甲", "树一"), "树甲又一个");
        RegisteredReport c = register(facts("树丙", "树三"), "树丙");

        register.merge(YANTAI, a.number(), c.number(), OPERATOR, "同一总包", AT, operation());
        assertThat(clues.find(YANTAI, b.number()).orElseThrow().master()).isEqualTo(c.number());
        assertThat(clues.find(YANTAI, c.number()).orElseThrow().reports()).isEqualTo(3);

        register.unmerge(YANTAI, a.number(), OPERATOR, "两回事", AT, operation());
        assertThat(clues.find(YANTAI, b.number()).orElseThrow().master()).isEqualTo(a.number());
        assertThat(clues.find(YANTAI, a.number()).orElseThrow().master()).isNull();
        assertThat(clues.find(YANTAI, c.number()).orElseThrow().reports()).isOne();
    }

    @Test
    void doesNotMergeAgainByItselfWhatAPersonTookApart() {
        RegisteredReport first = register(facts("分开建筑", "丁区"), "分开建筑");
        RegisteredReport second = register(facts("分开建筑", "丁区"), "分开建筑二");
        register.unmerge(YANTAI, second.number(), OPERATOR, "不同班组", AT, operation());

        RegisteredReport now = supplement(second, facts("分开建筑", "丁区", 100L, 2));

        assertThat(now.master()).isEqualTo(second.clue()).isNotEqualTo(first.clue());
    }

    @Test
    void refusesToMergeAClueIntoItselfOrIntoItsOwnMaster() {
        RegisteredReport first = register(facts("自并建筑", "戊"), "自并建筑");
        RegisteredReport second = register(facts("自并建筑", "戊"), "自并建筑二");

        assertThatThrownBy(() -> register.merge(YANTAI, first.number(), first.number(), OPERATOR, "同", AT, operation()))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(
                        () -> register.merge(YANTAI, first.number(), second.number(), OPERATOR, "同", AT, operation()))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> register.unmerge(YANTAI, first.number(), OPERATOR, "同", AT, operation()))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void twinReportsAtTheSameInstantFindEachOther() throws Exception {
        for (int round = 0; round < 8; round++) {
            String employer = "同时建筑" + round;
            List<RegisteredReport> twins = together(4, () -> register(facts(employer, "同区"), employer + "欠薪"));

            assertThat(twins)
                    .extracting(RegisteredReport::master)
                    .containsOnly(twins.getFirst().master());
            assertThat(twins)
                    .filteredOn(twin -> twin.outcome() == LinkOutcome.NEW)
                    .hasSize(1);
            ClueView master = clues.find(YANTAI, twins.getFirst().master()).orElseThrow();
            assertThat(master.reports()).isEqualTo(4);
        }
    }

    @Test
    void neverGivesANumberTwice() throws Exception {
        Set<ReportNumber> given = new HashSet<>();
        RegionCode region = new RegionCode("370700");
        for (List<ReportNumber> some : together(
                8,
                () -> IntStream.range(0, 120)
                        .mapToObj(i -> numbers.next(region, AT))
                        .toList())) {
            given.addAll(some);
        }
        assertThat(given).hasSize(8 * 120);
    }

    @Test
    void startsAgainAtOneWhenTheYearChangesInChina() {
        RegionCode region = new RegionCode("370800");
        ReportNumber old = numbers.next(region, Instant.parse("2026-12-31T15:59:59Z"));
        ReportNumber young = numbers.next(region, Instant.parse("2026-12-31T16:00:00Z"));

        assertThat(old).isEqualTo(ReportNumber.of(2026, 1));
        assertThat(young).isEqualTo(ReportNumber.of(2027, 1));
    }

    @Test
    void findsByTwoCharactersAndByNumberAndNotByScatteredPairs() {
        RegisteredReport wanted = register(facts("青禾装饰", "望海花园"), "青禾装饰");
        register(facts("禾青装饰", "海望花园"), "禾青装饰");

        assertThat(search("青禾")).containsExactly(wanted.number());
        assertThat(search("望海 装饰")).containsExactly(wanted.number());
        assertThat(search(wanted.number().value())).containsExactly(wanted.number());
        assertThat(search("禾")).hasSize(2);
        assertThat(search("花园望海")).isEmpty();
        assertThat(search("%_")).isEmpty();
    }

    @Test
    void showsAClueOnlyToItsParties() {
        RegisteredReport report = register(facts("可见建筑", "己"), "可见建筑");
        UnitId housing = new UnitId("YT-HUC");
        ClueQuery query = new ClueQuery(YANTAI, 0, 20, Set.of(), null, housing, "可见建筑");
        assertThat(clues.list(query).items()).isEmpty();

        transaction.executeWithoutResult(status -> lifecycle.offerTransfer(
                YANTAI, report.clue(), housing, TRIAGE, new Step(AT, operation(), OPERATOR, "属住建")));

        Clues.Page page = clues.list(query);
        assertThat(page.items()).extracting(ClueView::number).containsExactly(report.number());
        assertThat(page.total()).isOne();
        assertThat(clues.counts(YANTAI, housing)).containsEntry(ClueStatus.TRANSFER_OFFERED, 1L);
    }

    @Test
    void findsAReportByTheNumberOfItsSourceAndTakesItOnlyOnce() {
        NewReport ticket = report(facts("工单建筑", null), "工单", SourceChannel.HOTLINE, "RX-1001");
        RegisteredReport first = register.register(ticket, HOTLINE, TRIAGE);

        assertThat(clues.report(YANTAI, SourceChannel.HOTLINE, "RX-1001"))
                .map(ReportView::id)
                .contains(first.report());
        assertThatThrownBy(() -> register.register(
                        report(facts("工单建筑", null), "工单", SourceChannel.HOTLINE, "RX-1001"), HOTLINE, TRIAGE))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theDatabaseItselfKeepsTheInvariants() {
        RegisteredReport report = register(facts("约束建筑", "庚"), "约束建筑");
        UUID id = report.clue().value();

        for (String change : List.of(
                "UPDATE clue_clue SET responsible_unit = NULL WHERE id = :id",
                "UPDATE clue_clue SET responsible_person = NULL WHERE id = :id",
                "UPDATE clue_clue SET first_contact_unit = 'YT-HUC' WHERE id = :id",
                "UPDATE clue_clue SET status = 'MERGED' WHERE id = :id",
                "DELETE FROM clue_clue WHERE id = :id",
                "UPDATE clue_history SET reason = '改' WHERE clue_id = :id",
                "DELETE FROM clue_history WHERE clue_id = :id",
                "UPDATE clue_report SET received_at = now() WHERE clue_id = :id",
                "DELETE FROM clue_report WHERE clue_id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(change).param("id", id).update())
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThatThrownBy(() -> jdbc.sql("UPDATE clue_report_revision SET facts = '{}' WHERE report_id = :id")
                        .param("id", report.report().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private List<ReportNumber> search(String text) {
        return clues.list(new ClueQuery(YANTAI, 0, 50, Set.of(), null, null, text)).items().stream()
                .map(ClueView::number)
                .toList();
    }

    private void add(RegisteredReport report, String words, List<UUID> messages, Evidence evidence) {
        ReportFacts facts = clues.report(YANTAI, report.report()).orElseThrow().facts();
        register.supplement(new Supplement(
                YANTAI, report.report(), words, messages, facts, List.of(evidence), AT, Cause.turn(UUID.randomUUID())));
    }

    private long rowSize(RegisteredReport report) {
        return jdbc.sql("SELECT pg_column_size(r.*) FROM clue_report r WHERE id = :id")
                .param("id", report.report().value())
                .query(Long.class)
                .single();
    }

    private RegisteredReport supplement(RegisteredReport report, ReportFacts facts) {
        return register.supplement(new Supplement(
                YANTAI, report.report(), "", List.of(), facts, List.of(), AT, Cause.turn(UUID.randomUUID())));
    }

    private RegisteredReport register(ReportFacts facts, String text) {
        return register.register(report(facts, text, SourceChannel.SMS, null), HOTLINE, TRIAGE);
    }

    private static NewReport report(ReportFacts facts, String text, SourceChannel source, String externalNumber) {
        return new NewReport(
                YANTAI,
                new ReporterId(UUID.randomUUID()),
                null,
                source,
                externalNumber,
                text,
                List.of(),
                facts,
                List.of(),
                AT,
                Cause.turn(UUID.randomUUID()));
    }

    private static Cause operation() {
        return Cause.operation(UUID.randomUUID());
    }

    private static ReportFacts facts(String employer, String project) {
        return ReportFacts.builder()
                .matter(Matter.WAGE_ARREARS)
                .intent(Intent.REPORT)
                .employer(employer)
                .project(project)
                .build();
    }

    private static ReportFacts facts(String employer, String project, long yuan, int people) {
        return facts(employer, project).toBuilder()
                .amount(Amount.exactly(Money.ofYuan(yuan), AmountBasis.TOTAL))
                .headcount(Headcount.exactly(people))
                .build();
    }

    private static <T> List<T> together(int threads, Callable<T> task) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(threads);
        try (var executor = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(executor.submit(() -> {
                    barrier.await();
                    return task.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}

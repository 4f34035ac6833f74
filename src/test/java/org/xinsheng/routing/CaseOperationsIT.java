package org.xinsheng.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.clue.ClueView;
import org.xinsheng.clue.Clues;
import org.xinsheng.clue.HistoryEntry;
import org.xinsheng.clue.IllegalTransition;
import org.xinsheng.clue.NewReport;
import org.xinsheng.clue.Responsibility;
import org.xinsheng.clue.SourceChannel;
import org.xinsheng.clue.Supplement;
import org.xinsheng.core.Cause;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Incident;
import org.xinsheng.core.Industry;
import org.xinsheng.core.Intent;
import org.xinsheng.core.Matter;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.routing.CaseOperations.Call;
import org.xinsheng.routing.FirstContact.Registration;
import org.xinsheng.testing.IntegrationTest;
import org.xinsheng.testing.PlainLinker;

@IntegrationTest
@Import(PlainLinker.Configuration.class)
@RecordApplicationEvents
class CaseOperationsIT {

    private static final RegionCode YANTAI = new RegionCode("370600");
    private static final UnitId HOTLINE = new UnitId("YT-12345");
    private static final UnitId HRSS = new UnitId("YT-HRSS");
    private static final UnitId HOUSING = new UnitId("YT-HUC");
    private static final UnitId POLICE = new UnitId("YT-PSB");
    private static final UnitId WATER = new UnitId("YT-WATER");
    private static final UnitId OFFICE = new UnitId("YT-OFFICE");

    @Autowired
    FirstContact firstContact;

    @Autowired
    CaseOperations operations;

    @Autowired
    CaseFiles files;

    @Autowired
    Clues clues;

    @Autowired
    Directory directory;

    @Autowired
    RoutingClocks clocks;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private StaffMember operator;
    private StaffMember hrss;
    private StaffMember housing;

    @BeforeEach
    void people() {
        operator = staff("operator");
        hrss = staff("hrss");
        housing = staff("housing");
    }

    @Test
    void givesAReportToFirstContactWithADateAndAProposal() {
        Registration registration = register(facts("首问制衣厂").industry(Industry.MANUFACTURING));

        CaseFile file = files.open(YANTAI, registration.report().number(), operator);
        assertThat(registration.unit().id()).isEqualTo(HOTLINE);
        assertThat(registration.answerBy()).isAfter(clock.instant());
        assertThat(file.clue().dueReason()).isEqualTo("T02");
        assertThat(file.clue().dueAt()).isEqualTo(registration.answerBy());
        assertThat(file.proposal()).isNotNull();
        assertThat(file.proposal().rule()).isEqualTo("R15");
        assertThat(file.proposal().target()).isEqualTo(HRSS);
        assertThat(file.allowed()).containsExactly("transfers", "acceptance", "reassignment", "merge");
        assertThat(events.stream(RouteProposed.class)).hasSize(1);
    }

    @Test
    void triagesAnEmergencyWithinTheHourAndLetsTheLeadingOfficeSee() {
        Registration registration = register(facts("聚集建筑").incident(Incident.MASS));

        ClueView clue = clue(registration.report().number());
        assertThat(clue.emergency()).isEqualTo(2);
        assertThat(clue.dueAt()).isBeforeOrEqualTo(clock.instant().plus(Duration.ofHours(1)));
        assertThat(clue.parties()).contains(OFFICE);
    }

    @Test
    void movesResponsibilityOnlyWhenTheOfferedUnitSigns() {
        ReportNumber number = registered("转送建筑");

        TransferView offer = operations.offer(call(number, operator), HOUSING, "条例第七条", "工地欠薪二十人");
        assertThat(clue(number).status()).isEqualTo(ClueStatus.TRANSFER_OFFERED);
        assertThat(clue(number).responsibility().unit()).isEqualTo(HOTLINE);
        assertThat(files.offeredTo(YANTAI, HOUSING, 100))
                .extracting(ClueView::number)
                .contains(number);
        assertThat(files.open(YANTAI, number, housing).allowed())
                .containsExactly("transfers/acceptance", "transfers/rejection");

        TransferView accepted = operations.acceptTransfer(call(number, housing), offer.id(), null, null, null);

        assertThat(accepted.status()).isEqualTo(TransferView.Status.ACCEPTED);
        ClueView clue = clue(number);
        assertThat(clue.status()).isEqualTo(ClueStatus.ACCEPTED);
        assertThat(clue.responsibility()).isEqualTo(new Responsibility(HOUSING, housing.id()));
        assertThat(clue.firstContactUnit()).isEqualTo(HOTLINE);
        assertThat(clue.dueReason()).isEqualTo("T05");
        assertThat(events.stream(TransferAccepted.class)).hasSize(1);
        assertThat(events.stream(ResponsibilityMoved.class)).hasSize(1);
        assertThat(files.open(YANTAI, number, operator).proposal()).isNull();
    }

    @Test
    void recordsTheAnswerOfAUnitWithoutAnAccountForIt() {
        ReportNumber number = registered("公安建筑");
        TransferView offer = operations.offer(call(number, operator), POLICE, "条例第四十一条", "老板失联");

        assertThatThrownBy(() -> operations.acceptTransfer(call(number, operator), offer.id(), null, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("by");
        TransferView accepted =
                operations.acceptTransfer(call(number, operator), offer.id(), null, "治安大队值班员", "电话记录2026-18");

        assertThat(accepted.answer()).contains("治安大队值班员").contains("电话记录2026-18");
        assertThat(clue(number).responsibility().unit()).isEqualTo(POLICE);
        assertThat(files.open(YANTAI, number, operator).allowed()).contains("reassignment");
    }

    @Test
    void takesARejectionOnlyWithAValidReasonAndAnExistingUnit() {
        ReportNumber number = registered("退回建筑");
        TransferView offer = operations.offer(call(number, operator), HRSS, "条例第七条", "欠薪");

        assertThatThrownBy(() -> operations.rejectTransfer(
                        call(number, hrss), offer.id(), RejectionReason.INSUFFICIENT_INFO, HOUSING, "条例", "材料不全"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> operations.rejectTransfer(
                        call(number, hrss), offer.id(), RejectionReason.INDUSTRY, new UnitId("YT-NONE"), "条例", "不属"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("proposedUnit");
        assertThat(clue(number).status()).isEqualTo(ClueStatus.TRANSFER_OFFERED);

        operations.rejectTransfer(
                call(number, hrss), offer.id(), RejectionReason.INDUSTRY, HOUSING, "条例第七条第二款", "属于工程建设");

        CaseFile file = files.open(YANTAI, number, operator);
        assertThat(file.clue().status()).isEqualTo(ClueStatus.TRANSFER_REJECTED);
        assertThat(file.clue().responsibility().unit()).isEqualTo(HOTLINE);
        assertThat(file.proposal().target()).isEqualTo(HOUSING);
    }

    @Test
    void makesTheSecondRejectionADisputeForTheLeadingOffice() {
        ReportNumber number = registered("争议建筑");
        reject(number, HRSS, hrss, HOUSING);
        reject(number, HOUSING, housing, HRSS);

        ClueView clue = clue(number);
        assertThat(clue.status()).isEqualTo(ClueStatus.DISPUTED);
        assertThat(clue.responsibility().unit()).isEqualTo(HOTLINE);
        assertThat(clue.parties()).contains(OFFICE);
        assertThat(events.stream(ClueDisputed.class)).hasSize(1).allMatch(e -> OFFICE.equals(e.arbiter()));
        assertThatThrownBy(() -> operations.offer(call(number, operator), WATER, "条例", "再转"))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void asksTheSameUnitAgainOnlyWithNewFacts() {
        Registration registration = register(facts("重复建筑"));
        ReportNumber number = registration.report().number();
        reject(number, HRSS, hrss, HOUSING);

        assertThatThrownBy(() -> operations.offer(call(number, operator), HRSS, "条例", "再转一次"))
                .isInstanceOf(IllegalTransition.class);

        firstContact.supplement(new Supplement(
                YANTAI,
                registration.report().report(),
                "有八个人",
                List.of(),
                facts("重复建筑").headcount(Headcount.exactly(8)).build(),
                List.of(),
                clock.instant(),
                Cause.turn(UUID.randomUUID())));
        operations.offer(call(number, operator), HRSS, "条例", "有了新情况");
        assertThat(clue(number).status()).isEqualTo(ClueStatus.TRANSFER_OFFERED);
    }

    @Test
    void refusesOffersToItselfToNobodyAndWithAPhoneNumber() {
        ReportNumber number = registered("错转建筑");

        for (UnitId to : List.of(HOTLINE, new UnitId("YT-NONE"))) {
            assertThatThrownBy(() -> operations.offer(call(number, operator), to, "条例", "欠薪"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("to");
        }
        assertThatThrownBy(() -> operations.offer(call(number, operator), HRSS, "条例", "联系13900000000"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("summary");
        assertThatThrownBy(() -> operations.offer(call(number, operator), HRSS, "", "欠薪"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("legalBasis");
    }

    @Test
    void hidesAClueFromStrangersAndKeepsPartiesToTheirPart() {
        ReportNumber number = registered("隐藏建筑");

        assertThatThrownBy(() -> files.open(YANTAI, number, hrss)).isInstanceOf(CaseOperations.NotVisible.class);
        assertThatThrownBy(() -> operations.accept(call(number, hrss), null))
                .isInstanceOf(CaseOperations.NotVisible.class);
        operations.offer(call(number, operator), HRSS, "条例", "欠薪");
        assertThatThrownBy(() -> operations.accept(call(number, hrss), null))
                .isInstanceOf(CaseOperations.NotYours.class);
        assertThatThrownBy(() -> operations.accept(call(number, operator), null))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void refusesAStaleVersion() {
        ReportNumber number = registered("版本号建筑");
        long seen = clue(number).version();
        operations.reassign(call(number, operator), new StaffId("operator2"), "交接班");

        assertThatThrownBy(() -> operations.accept(new Call(YANTAI, number, operator, seen), null))
                .isInstanceOfSatisfying(
                        CaseOperations.StaleVersion.class,
                        e -> assertThat(e.current()).isGreaterThan(seen));
        operations.accept(new Call(YANTAI, number, operator, clue(number).version()), null);
        assertThat(clue(number).responsibility()).isEqualTo(new Responsibility(HOTLINE, operator.id()));
    }

    @Test
    void letsExactlyOneOfTwoOfficersAccept() throws Exception {
        for (int round = 0; round < 5; round++) {
            ReportNumber number = registered("抢签建筑" + round);
            TransferView offer = operations.offer(call(number, operator), HRSS, "条例", "欠薪");
            List<String> results = together(
                    List.of(hrss, staff("hrss2")),
                    by -> operations
                            .acceptTransfer(call(number, by), offer.id(), null, null, null)
                            .status()
                            .name());

            assertThat(results).containsExactlyInAnyOrder("ACCEPTED", "IllegalTransition");
            assertThat(clues.history(YANTAI, clue(number).id()))
                    .extracting(HistoryEntry::event)
                    .containsOnlyOnce("TRANSFER_ACCEPTED");
        }
    }

    @Test
    void makesSilenceADisputeAndRecordsEveryOverdueClockOnce() {
        ReportNumber number = registered("沉默建筑");
        TransferView offer = operations.offer(call(number, operator), HRSS, "条例", "欠薪");
        assertThat(clocks.runDue(clock.instant())).isZero();

        Instant late = offer.answerBy().plusSeconds(1);
        while (clocks.runDue(late) > 0) {}

        ClueView clue = clue(number);
        assertThat(clue.status()).isEqualTo(ClueStatus.DISPUTED);
        assertThat(clue.responsibility().unit()).isEqualTo(HOTLINE);
        assertThat(events.stream(TransferExpired.class).filter(e -> e.number().equals(number)))
                .hasSize(1);
        assertThatThrownBy(() -> operations.acceptTransfer(call(number, hrss), offer.id(), null, null, null))
                .isInstanceOf(IllegalTransition.class);

        while (clocks.runDue(late.plus(Duration.ofDays(30))) > 0) {}
        assertThat(clues.history(YANTAI, clue.id()))
                .extracting(HistoryEntry::event)
                .containsOnlyOnce("OVERDUE");
    }

    @Test
    void mergesOnlyByOperatorOrArbiterAndShowsTheMastersHolder() {
        ReportNumber first = registered("合并甲建筑");
        ReportNumber second = registered("合并乙建筑");
        assertThatThrownBy(() -> operations.merge(call(first, staff("admin")), second, "同一工地"))
                .isInstanceOf(CaseOperations.NotYours.class);

        operations.merge(call(second, operator), first, "同一工地同一老板");
        TransferView offer = operations.offer(call(first, operator), HRSS, "条例", "欠薪");
        operations.acceptTransfer(call(first, hrss), offer.id(), null, null, null);

        ClueView merged = clue(second);
        assertThat(merged.master()).isEqualTo(first);
        assertThat(merged.responsibility().unit()).isEqualTo(HRSS);
        assertThat(files.open(YANTAI, second, hrss).allowed()).isEmpty();
        assertThat(files.open(YANTAI, second, operator).allowed()).containsExactly("unmerge");
        assertThatThrownBy(() -> operations.offer(call(second, hrss), HOUSING, "条例", "欠薪"))
                .isInstanceOf(IllegalTransition.class);

        operations.unmerge(call(second, operator), "不是一个班组");
        assertThat(clue(second).responsibility().unit()).isEqualTo(HOTLINE);
        assertThat(clue(second).status()).isEqualTo(ClueStatus.TRIAGE);
    }

    @Test
    void theDatabaseAllowsOneOpenTransferAndKeepsAnswers() {
        ReportNumber number = registered("唯一建筑");
        TransferView offer = operations.offer(call(number, operator), HRSS, "条例", "欠薪");
        String copy = """
                INSERT INTO routing_transfer (service_region, id, version, clue_id, from_unit, to_unit, status,
                    legal_basis, summary, facts_revision, offered_by, offered_at, answer_by)
                SELECT service_region, gen_random_uuid(), 0, clue_id, from_unit, 'YT-HUC', status, legal_basis, summary,
                    facts_revision, offered_by, offered_at, answer_by FROM routing_transfer WHERE id = :id""";

        assertThatThrownBy(() -> jdbc.sql(copy).param("id", offer.id()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
        operations.acceptTransfer(call(number, hrss), offer.id(), null, null, null);
        for (String change : List.of(
                "UPDATE routing_transfer SET answer = '改' WHERE id = :id",
                "DELETE FROM routing_transfer WHERE id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(change).param("id", offer.id()).update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    private void reject(ReportNumber number, UnitId to, StaffMember by, UnitId proposed) {
        TransferView offer = operations.offer(call(number, operator), to, "条例第七条", "欠薪");
        operations.rejectTransfer(call(number, by), offer.id(), RejectionReason.INDUSTRY, proposed, "条例第七条", "不属本单位");
    }

    private ClueView clue(ReportNumber number) {
        return clues.find(YANTAI, number).orElseThrow();
    }

    private StaffMember staff(String user) {
        return directory.findStaff(new StaffId(user)).orElseThrow();
    }

    private static Call call(ReportNumber number, StaffMember by) {
        return new Call(YANTAI, number, by, null);
    }

    private ReportNumber registered(String employer) {
        return register(facts(employer)).report().number();
    }

    private Registration register(ReportFacts.Builder facts) {
        return firstContact.register(new NewReport(
                YANTAI,
                new ReporterId(UUID.randomUUID()),
                null,
                SourceChannel.SMS,
                null,
                "工钱没有给",
                List.of(),
                facts.build(),
                List.of(),
                clock.instant(),
                Cause.turn(UUID.randomUUID())));
    }

    private static ReportFacts.Builder facts(String employer) {
        return ReportFacts.builder()
                .matter(Matter.WAGE_ARREARS)
                .intent(Intent.REPORT)
                .employer(employer)
                .project(employer + "项目");
    }

    private static <A> List<String> together(List<A> inputs, java.util.function.Function<A, String> task)
            throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(inputs.size());
        try (var executor = Executors.newFixedThreadPool(inputs.size())) {
            List<Future<String>> futures = new ArrayList<>();
            for (A input : inputs) {
                futures.add(executor.submit(() -> {
                    barrier.await();
                    try {
                        return task.apply(input);
                    } catch (RuntimeException e) {
                        return e.getClass().getSimpleName();
                    }
                }));
            }
            List<String> results = new ArrayList<>();
            for (Future<String> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}

package org.xinsheng.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.channel.OurAddresses;
import org.xinsheng.clue.Clues;
import org.xinsheng.clue.ReportView;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.DomainEvent;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.intake.Turn;
import org.xinsheng.intake.TurnHandler;
import org.xinsheng.outbox.SentText;
import org.xinsheng.outbox.SentTexts;
import org.xinsheng.reporter.CallHours;
import org.xinsheng.reporter.ReporterVault;
import org.xinsheng.routing.RejectionReason;
import org.xinsheng.routing.TransferAccepted;
import org.xinsheng.routing.TransferRejected;
import org.xinsheng.testing.IntegrationTest;

@IntegrationTest
@Import(NoticesIT.OurNumber.class)
class NoticesIT {

    private static final RegionCode YANTAI = new RegionCode("370600");
    private static final ChannelAddress OURS = new ChannelAddress(ChannelType.SMS, "+8653512345");

    @Autowired
    TurnHandler handler;

    @Autowired
    SentTexts sent;

    @Autowired
    Clues clues;

    @Autowired
    ReporterVault vault;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final ChannelAddress worker =
            new ChannelAddress(ChannelType.SMS, "+86198" + (10_000_000 + (int) (Math.random() * 89_000_000)));
    private final ConversationId conversation = new ConversationId(UUID.randomUUID());
    private final Cause cause = Cause.operation(UUID.randomUUID());

    @Test
    void tellsTheReporterWhoSignedForIt() {
        ReportView report = reported();

        publish(accepted(report, cause));

        assertThat(texts())
                .last()
                .asString()
                .startsWith("【烟台12345】编号" + report.number() + "：")
                .contains("已接手，正在核实，12月1日前回您话。电话");
    }

    @Test
    void tellsOnceWhatOneCauseBrings() {
        ReportView report = reported();

        publish(accepted(report, cause));
        publish(accepted(report, cause));

        assertThat(texts()).hasSize(2);
    }

    @Test
    void leavesToTheReplyWhatALiveTurnCauses() {
        ReportView report = reported();

        publish(accepted(report, Cause.turn(UUID.randomUUID())));

        assertThat(texts()).hasSize(1);
    }

    @Test
    void asksInSafeModeForNothingButACall() {
        ReportView report = reported();
        vault.setSafeMode(YANTAI, reporter(), true);

        publish(accepted(report, cause));

        assertThat(texts()).last().asString().contains("有新消息，方便时请打").doesNotContain("已接手");
    }

    @Test
    void holdsWhatNobodyAskedForToTheHoursThatWereChosen() {
        ReportView report = reported();
        LocalTime later =
                LocalTime.now(clock.withZone(ZoneId.of("Asia/Shanghai"))).isBefore(LocalTime.NOON)
                        ? LocalTime.of(23, 0)
                        : LocalTime.of(1, 0);
        vault.setCallHours(YANTAI, reporter(), new CallHours(later, later.plusMinutes(30)));

        publish(accepted(report, cause));

        assertThat(jdbc.sql("SELECT not_before FROM outbox_text WHERE conversation_id = ? AND purpose LIKE 'transfer%'")
                        .param(conversation.value())
                        .query(OffsetDateTime.class)
                        .single()
                        .atZoneSameInstant(ZoneId.of("Asia/Shanghai"))
                        .toLocalTime())
                .isEqualTo(later);
    }

    @Test
    void sendsNothingToThoseWhoWantNoNotices() {
        ReportView report = reported();
        vault.setOptedOut(YANTAI, reporter(), true);

        publish(accepted(report, cause));

        assertThat(texts()).hasSize(1);
    }

    @Test
    void saysThatItIsBeingSettledWhoIsResponsible() {
        ReportView report = reported();

        publish(new TransferRejected(
                YANTAI,
                clock.instant(),
                cause,
                UUID.randomUUID(),
                report.clue(),
                report.number(),
                new UnitId("YT-12345"),
                new UnitId("YT-HRSS"),
                RejectionReason.INDUSTRY,
                new UnitId("YT-HUC"),
                false,
                new StaffId("operator"),
                dueAt(),
                new StaffId("hrss")));

        assertThat(texts()).last().asString().contains("正在确定由哪家办，定下来前由");
    }

    @Test
    void alertsThePersonOnDutyWithoutSayingWhoOrWhat() {
        Turn.TurnText text = new Turn.TurnText(UUID.randomUUID(), "不给钱我就从楼顶跳下去", 0, clock.instant());
        handle(text);

        assertThat(jdbc.sql("SELECT count(*) FROM outbox_text WHERE purpose LIKE 'alarm:%'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    private ReportView reported() {
        handle(new Turn.TurnText(UUID.randomUUID(), "芝罘区好运来饭店" + UUID.randomUUID() + "欠我工资4000", 0, clock.instant()));
        return clues.reportsOf(YANTAI, reporter()).getFirst();
    }

    private void handle(Turn.TurnText text) {
        Turn turn = new Turn(UUID.randomUUID(), conversation, YANTAI, worker, OURS, List.of(text), 1);
        transaction.executeWithoutResult(status -> handler.handle(turn));
    }

    private ReporterId reporter() {
        return vault.find(YANTAI, worker).orElseThrow();
    }

    private TransferAccepted accepted(ReportView report, Cause by) {
        return new TransferAccepted(
                YANTAI,
                clock.instant(),
                by,
                UUID.randomUUID(),
                report.clue(),
                report.number(),
                new UnitId("YT-12345"),
                new UnitId("YT-HRSS"),
                new StaffId("hrss"),
                dueAt(),
                new StaffId("hrss"));
    }

    private static Instant dueAt() {
        return Instant.parse("2026-11-30T16:00:00Z").plus(Duration.ofHours(1));
    }

    private void publish(DomainEvent event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private List<String> texts() {
        return sent.of(YANTAI, conversation, 50).stream().map(SentText::text).toList();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OurNumber {

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        OurAddresses testNumber() {
            return (region, channel) ->
                    channel == ChannelType.SMS ? java.util.Optional.of(OURS) : java.util.Optional.empty();
        }
    }
}

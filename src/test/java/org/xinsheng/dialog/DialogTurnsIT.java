package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.clue.Clues;
import org.xinsheng.clue.ReportView;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;
import org.xinsheng.dialog.Conversations.Speaker;
import org.xinsheng.directory.Directory;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.intake.ReceivedTexts;
import org.xinsheng.intake.TextListener;
import org.xinsheng.intake.Turn;
import org.xinsheng.intake.TurnHandler;
import org.xinsheng.outbox.SentText;
import org.xinsheng.outbox.SentTexts;
import org.xinsheng.reporter.ReporterVault;
import org.xinsheng.routing.Alarms;
import org.xinsheng.routing.CallbackAnswered;
import org.xinsheng.testing.IntegrationTest;

@IntegrationTest
@Import(DialogTurnsIT.Callbacks.class)
class DialogTurnsIT {

    private static final RegionCode YANTAI = new RegionCode("370600");
    private static final ChannelAddress OURS = new ChannelAddress(ChannelType.SMS, "+8653512345");

    @Autowired
    TurnHandler handler;

    @Autowired
    TextListener listener;

    @Autowired
    Conversations conversations;

    @Autowired
    SentTexts sent;

    @Autowired
    Clues clues;

    @Autowired
    Alarms alarms;

    @Autowired
    ReporterVault vault;

    @Autowired
    Directory directory;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    StatusTexts statusTexts;

    @Autowired
    ReceivedTexts received;

    @Autowired
    Callbacks callbacks;

    /** Listens along. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Callbacks {
        final List<CallbackAnswered> answers = new CopyOnWriteArrayList<>();

        @EventListener
        void on(CallbackAnswered event) {
            answers.add(event);
        }

        Stream<CallbackAnswered> of(ReportNumber number) {
            return answers.stream().filter(answer -> answer.report().equals(number));
        }
    }

    private final ChannelAddress worker =
            new ChannelAddress(ChannelType.SMS, "+86199" + (10_000_000 + (int) (Math.random() * 89_000_000)));
    private ConversationId conversation = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void converse() {
        conversation = received.conversation(YANTAI, worker, OURS);
    }

    @Test
    void answersATurnOnceHoweverOftenItComes() {
        Turn turn = turn("芝罘区好运来饭店欠我工资4000");

        handle(turn);
        handle(turn);

        assertThat(texts()).hasSize(1).first().asString().startsWith("【烟台12345】收到了，编号");
        assertThat(reports()).hasSize(1);
    }

    @Test
    void registersEarlyAndAddsWhatComesLater() {
        handle(turn("老板不给工资"));
        handle(turn("芝罘区的好运来饭店"));

        assertThat(reports()).hasSize(1);
        assertThat(reports().getFirst().facts().regionCode()).isEqualTo(new RegionCode("370602"));
        assertThat(reports().getFirst().text()).isEqualTo("老板不给工资\n芝罘区的好运来饭店");
        assertThat(texts()).hasSize(2);
    }

    @Test
    void raisesOneAlarmAndSaysOneSentenceForManyTexts() {
        Turn first = turn("再不给工资我就从楼上跳下去");
        Turn second = turn("我就站在楼顶");
        listen(first);
        listen(second);
        handle(first);
        handle(second);

        assertThat(texts()).hasSize(1).first().asString().contains("人最要紧");
        assertThat(alarms.current(YANTAI).stream().filter(a -> conversation.equals(a.conversation())))
                .hasSize(1);
        assertThat(view().speaker()).isEqualTo(Speaker.AWAITING_PERSON);
        assertThat(view().handoverReason()).isEqualTo("danger");
        assertThat(conversations.waitingForPerson(YANTAI))
                .extracting(Conversations.ConversationView::id)
                .contains(conversation);
    }

    @Test
    void registersInSilenceWhatIsReportedUnderAlarm() {
        listen(turn("我就站在楼顶 不想活了"));
        handle(turn("福山区老孙烧烤欠我工资6000"));

        assertThat(texts()).hasSize(1);
        assertThat(reports()).hasSize(1);
    }

    @Test
    void isSilentWhileAPersonSpeaksUntilRelease() {
        StaffMember operator = directory.findStaff(new StaffId("operator")).orElseThrow();
        handle(turn("福山区老孙烧烤欠我工资6000"));
        conversations.takeOver(YANTAI, conversation, operator);
        handle(turn("你们什么时候给我办"));
        assertThat(view().speaker()).isEqualTo(Speaker.PERSON);

        conversations.release(YANTAI, conversation, operator, "已回电");
        handle(turn("查"));

        assertThat(view().speaker()).isEqualTo(Speaker.SERVICE);
        assertThat(texts()).hasSize(2).last().asString().contains("在办");
    }

    @Test
    void givesAFailedTurnToAPersonEvenIfTheStateCannotBeRead() {
        handle(turn("你好"));
        jdbc.sql("UPDATE dialog_conversation SET state = '\\x00' WHERE id = :id")
                .param("id", conversation.value())
                .update();

        transaction.executeWithoutResult(status -> handler.giveUp(turn("福山区老孙烧烤欠我工资6000")));

        assertThat(texts()).last().asString().contains("已转值班老师看");
        assertThat(jdbc.sql("SELECT handover_reason FROM dialog_conversation WHERE id = :id")
                        .param("id", conversation.value())
                        .query(String.class)
                        .single())
                .isEqualTo("failed");
    }

    @Test
    void keepsNeitherWordsNorCardNumbersInClear() {
        handle(turn("福山区老孙烧烤欠我工资6000 身份证11010519491231002X"));

        byte[] state = jdbc.sql("SELECT state FROM dialog_conversation WHERE id = :id")
                .param("id", conversation.value())
                .query(byte[].class)
                .single();
        assertThat(new String(state, StandardCharsets.UTF_8)).doesNotContain("老孙");
        assertThat(reports().getFirst().text()).contains("**************002X").doesNotContain("1101051949");
    }

    @Test
    void knowsAWholeReportAndAWholeAnswer() {
        assertThat(handler.isComplete(turn("芝罘区好运来饭店欠我工资4000"))).isTrue();
        assertThat(handler.isComplete(turn("你好"))).isFalse();
        assertThat(handler.isComplete(turn("查"))).isTrue();
        handle(turn("好运来饭店不给工资"));
        assertThat(handler.isComplete(turn("在芝罘区"))).isTrue();
    }

    @Test
    void readsAShortAnswerInTheLightOfWhatAPersonAsked() {
        StaffMember operator = directory.findStaff(new StaffId("operator")).orElseThrow();
        handle(turn("福山区老孙烧烤欠我们工资"));
        conversations.takeOver(YANTAI, conversation, operator);
        conversations.say(YANTAI, conversation, operator, "您好，一共几个人没拿到工资？");
        handle(turn("17"));

        assertThat(reports().getFirst().facts().headcount()).isEqualTo(Headcount.exactly(17));
        assertThat(texts()).as("the service is silent").hasSize(2);
    }

    @Test
    void keepsTheNoteOfWhoGivesAConversationBack() {
        StaffMember operator = directory.findStaff(new StaffId("operator")).orElseThrow();
        handle(turn("福山区老孙烧烤欠我工资6000"));
        conversations.takeOver(YANTAI, conversation, operator);
        conversations.release(YANTAI, conversation, operator, " 已回电，等他发名单 ");
        conversations.takeOver(YANTAI, conversation, operator);
        conversations.release(YANTAI, conversation, operator, "");

        assertThat(conversations.notes(YANTAI, conversation))
                .extracting(Conversations.Note::text)
                .containsExactly("已回电，等他发名单");
        byte[] kept = jdbc.sql("SELECT text FROM dialog_note WHERE conversation = :id")
                .param("id", conversation.value())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("回电");
    }

    @Test
    void asksNothingMoreAfterADangerEvenWhenAPersonGivesBack() {
        StaffMember operator = directory.findStaff(new StaffId("operator")).orElseThrow();
        handle(turn("老板不给工资"));
        listen(turn("我就站在楼顶 不想活了"));
        conversations.takeOver(YANTAI, conversation, operator);
        conversations.release(YANTAI, conversation, operator, "人已下来");
        handle(turn("我好多了 是福山区的老孙烧烤"));

        assertThat(texts()).last().asString().doesNotContain("？").contains("先记这些");
    }

    @ParameterizedTest
    @CsvSource({
        "收到了 谢谢,PAID,好的，记下了",
        "没拿到,NOT_PAID,没付清不结案",
        "差3000,PARTLY,没付清不结案",
        "1,PAID,好的，记下了",
        "只给了一半,PARTLY,没付清不结案",
        "老板骗人的 一分都没给,NOT_PAID,没付清不结案"
    })
    void takesTheAnswerToAQuestionThatAStatusTextAsked(String answer, CallbackAnswered.Outcome outcome, String said) {
        handle(turn("福山区老孙烧烤欠我工资6000"));
        ReportNumber number = reports().getFirst().number();
        transaction.executeWithoutResult(status -> statusTexts.sent(YANTAI, worker, OURS, number, "resolved"));

        handle(turn(answer));

        assertThat(texts()).last().asString().contains(said);
        assertThat(callbacks.of(number)).extracting(CallbackAnswered::outcome).containsExactly(outcome);
        assertThat(view().speaker())
                .isEqualTo(outcome == CallbackAnswered.Outcome.PAID ? Speaker.SERVICE : Speaker.AWAITING_PERSON);
    }

    @Test
    void saysReceivedAsANodWhereNothingWasAsked() {
        handle(turn("福山区老孙烧烤欠我工资6000"));
        handle(turn("收到"));

        assertThat(callbacks.of(reports().getFirst().number())).isEmpty();
        assertThat(reports()).hasSize(1);
    }

    @Test
    void speaksForTheUnitOnceItHasTakenOver() {
        StaffMember operator = directory.findStaff(new StaffId("operator")).orElseThrow();
        handle(turn("福山区老孙烧烤欠我工资6000"));
        conversations.takeOver(YANTAI, conversation, operator);

        assertThat(view().speaker()).isEqualTo(Speaker.PERSON);
    }

    private Turn turn(String text) {
        Turn.TurnText only = new Turn.TurnText(UUID.randomUUID(), text, 0, clock.instant());
        return new Turn(UUID.randomUUID(), conversation, YANTAI, worker, OURS, List.of(only), 1);
    }

    private void handle(Turn turn) {
        transaction.executeWithoutResult(status -> handler.handle(turn));
    }

    private void listen(Turn turn) {
        transaction.executeWithoutResult(status -> listener.received(turn));
    }

    private Conversations.ConversationView view() {
        return conversations.find(YANTAI, conversation).orElseThrow();
    }

    private List<String> texts() {
        return sent.of(YANTAI, conversation, 50).stream().map(SentText::text).toList();
    }

    private List<ReportView> reports() {
        return clues.reportsOf(YANTAI, vault.find(YANTAI, worker).orElseThrow());
    }
}

package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.channel.OurAddresses;
import org.xinsheng.clue.Clues;
import org.xinsheng.clue.ReportView;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.FieldCipher;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;
import org.xinsheng.dialog.Conversations.Speaker;
import org.xinsheng.intake.Turn;
import org.xinsheng.intake.TurnHandler;
import org.xinsheng.outbox.SentText;
import org.xinsheng.outbox.SentTexts;
import org.xinsheng.reporter.ReporterVault;
import org.xinsheng.testing.IntegrationTest;

@IntegrationTest
@Import(ComingBackIT.EveryChannel.class)
@ExtendWith(OutputCaptureExtension.class)
class ComingBackIT {

    private static final RegionCode YANTAI = new RegionCode("370600");
    private static final Pattern CODE = Pattern.compile("[0-9]{4}( [0-9]{4}){3}");

    @Autowired
    TurnHandler handler;

    @Autowired
    Conversations conversations;

    @Autowired
    SentTexts sent;

    @Autowired
    Clues clues;

    @Autowired
    ReporterVault vault;

    @Autowired
    FieldCipher cipher;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final int some = 10_000_000 + (int) (Math.random() * 89_000_000);
    private final Phone chat = new Phone(new ChannelAddress(ChannelType.WEBCHAT, "chat-" + some));
    private final Phone weChat = new Phone(new ChannelAddress(ChannelType.WECHAT, "open-" + some));
    private final Phone sms = new Phone(new ChannelAddress(ChannelType.SMS, "+86187" + some));

    @Test
    void picksUpAnAnonymousChatWithNumberAndCode(CapturedOutput logs) {
        chat.says("芝罘区" + name() + "饭店欠我工资4000");
        String code = code(chat.last());
        ReportNumber number = chat.reports().getFirst().number();

        weChat.says("编号" + number + "口令" + code + "，老板又给了500");

        assertThat(weChat.last()).contains("核对好了", number.value(), "在办");
        assertThat(weChat.reporters()).contains(chat.reporter());
        assertThat(weChat.reports()).isEmpty();
        assertThat(weChat.last()).doesNotContain("哪家公司", "干活的地方");
        assertThat(chat.reports().getFirst().text()).contains("老板又给了500").doesNotContain(code);
        assertThat(logs.getAll()).doesNotContain(code, code.replace(" ", ""));
    }

    @Test
    void goesOnInBothConversationsAfterwards() {
        chat.says("芝罘区" + name() + "饭店欠我工资4000");
        ReportNumber number = chat.reports().getFirst().number();
        weChat.says("编号" + number + "口令" + code(chat.last()));

        weChat.says("一共3个人");
        assertThat(chat.reports().getFirst().facts().headcount()).isNotNull();
        chat.says("是去年11月的");

        ReportView report = chat.reports().getFirst();
        assertThat(report.facts().headcount())
                .as("what was said on the other channel stays")
                .isNotNull();
        assertThat(report.facts().period()).isNotNull();
        assertThat(chat.last()).doesNotContain("几个人没拿到");
        weChat.says("查");
        assertThat(weChat.last()).contains(number.value());
    }

    @Test
    void showsTheCodeOnceAndKeepsOnlyAHash() {
        chat.says("芝罘区" + name() + "饭店欠我工资4000");
        String code = code(chat.last());
        assertThat(sent.of(YANTAI, chat.conversation, 9).getLast().textForStaff())
                .doesNotContain(code)
                .contains("****");
        jdbc.sql("UPDATE outbox_text SET state = 'ACCEPTED' WHERE conversation_id = ?")
                .param(chat.conversation.value())
                .update();

        chat.says("老板姓曲");

        assertThat(chat.texts()).noneMatch(text -> text.contains(code));
        assertThat(jdbc.sql("SELECT code_hash FROM dialog_secret_code WHERE reporter = ?")
                        .param(chat.reporter().value())
                        .query(String.class)
                        .list())
                .hasSize(1)
                .allSatisfy(hash -> assertThat(hash).doesNotContain(code.substring(0, 4)));
    }

    @Test
    void renewsTheCodeOnRequestFromTheSameChat() {
        chat.says("芝罘区" + name() + "饭店欠我工资4000");
        String old = code(chat.last());
        ReportNumber number = chat.reports().getFirst().number();

        chat.says("口令");
        String renewed = code(chat.last());

        weChat.says("编号" + number + " " + old);
        assertThat(weChat.last()).contains("不对").doesNotContain("在办");
        weChat.says(renewed);
        assertThat(weChat.last()).contains("核对好了");
    }

    @Test
    void tellsNobodyWhetherANumberExists() {
        sms.says("芝罘区" + name() + "饭店欠我工资4000");
        ReportNumber number = sms.reports().getFirst().number();
        Phone stranger = new Phone(new ChannelAddress(ChannelType.WECHAT, "stranger-" + some));

        weChat.says("查编号" + number);
        stranger.says("查编号" + ReportNumber.of(2026, 999_999));

        assertThat(weChat.last()).isEqualTo(stranger.last()).contains("要先核对是您本人");
        assertThat(weChat.speaker()).isEqualTo(stranger.speaker());
    }

    @Test
    void picksUpAReportBySixDigitsSentToItsPhone(CapturedOutput logs) {
        sms.says("芝罘区" + name() + "饭店欠我工资4000");
        ReportNumber number = sms.reports().getFirst().number();

        weChat.says("查编号" + number);
        String digits = phoneCode();
        weChat.says(digits);

        assertThat(weChat.last()).contains("核对好了", number.value(), "在办");
        assertThat(weChat.reporters()).contains(sms.reporter());
        assertThat(logs.getAll()).doesNotContain("核对码" + digits);
    }

    @Test
    void takesSixDigitsOnlyFromTheConversationThatAskedAndOnlyForAWhile() {
        sms.says("芝罘区" + name() + "饭店欠我工资4000");
        ReportNumber number = sms.reports().getFirst().number();
        Phone stranger = new Phone(new ChannelAddress(ChannelType.WECHAT, "stranger-" + some));
        weChat.says("查编号" + number);
        String digits = phoneCode();

        jdbc.sql("UPDATE dialog_proof_attempt SET kind = 'ASKED' WHERE kind = 'SENT'")
                .update();
        stranger.says("查编号" + number);
        stranger.says(digits.equals(phoneCode()) ? "000001" : digits);
        assertThat(stranger.last()).contains("不对");

        jdbc.sql("UPDATE dialog_phone_code SET valid_until = ? WHERE conversation = ?")
                .params(
                        java.time.OffsetDateTime.ofInstant(clock.instant(), java.time.ZoneOffset.UTC),
                        weChat.conversation.value())
                .update();
        weChat.says(digits);
        assertThat(weChat.last()).contains("不对");
    }

    @Test
    void sendsSixDigitsSeldomAndNeverInSafeMode() {
        sms.says("芝罘区" + name() + "饭店欠我工资4000");
        ReportNumber number = sms.reports().getFirst().number();
        for (int i = 0; i < 5; i++) {
            new Phone(new ChannelAddress(ChannelType.WECHAT, "many-" + some + i)).says("查编号" + number);
        }
        assertThat(phoneCodes()).hasSize(3);

        jdbc.sql("DELETE FROM dialog_proof_attempt WHERE number = ?")
                .param(number.value())
                .update();
        vault.setSafeMode(YANTAI, sms.reporter(), true);
        weChat.says("查编号" + number);

        assertThat(phoneCodes()).hasSize(3);
        assertThat(weChat.last()).contains("要先核对是您本人");
    }

    @Test
    void answersNoMoreAfterFiveWrongCodesAndCallsAPerson() {
        chat.says("芝罘区" + name() + "饭店欠我工资4000");
        String code = code(chat.last());
        ReportNumber number = chat.reports().getFirst().number();
        String wrong = new SecretCode("1111222233334445").spaced();

        for (int i = 0; i < 5; i++) {
            weChat.says("再试" + "一二三四五".charAt(i) + "回，编号" + number + " " + wrong);
        }
        assertThat(weChat.last()).contains("请值班老师跟您核对");
        assertThat(weChat.speaker()).isEqualTo(Speaker.AWAITING_PERSON);
        weChat.says("编号" + number + " " + code);

        assertThat(weChat.last()).doesNotContain("核对好了", "在办");
        assertThat(weChat.reporters()).doesNotContain(chat.reporter());
    }

    @Test
    void registersWhatWasSaidByItselfWhereNothingCanBeProved() {
        chat.says("芝罘区" + name() + "饭店欠我工资4000");
        ReportNumber number = chat.reports().getFirst().number();

        weChat.says("编号" + number + "的工资老板还是不给");
        assertThat(weChat.reports()).isEmpty();
        weChat.says("口令丢了");

        assertThat(weChat.last()).contains("请值班老师跟您核对").doesNotContain("饭店");
        assertThat(weChat.speaker()).isEqualTo(Speaker.AWAITING_PERSON);
        assertThat(weChat.reports())
                .singleElement()
                .extracting(ReportView::text)
                .asString()
                .contains(number.value());
        assertThat(weChat.reporters()).doesNotContain(chat.reporter());
    }

    @Test
    void needsNoNumberFromTheSamePhoneThatCalled() {
        Phone call = new Phone(new ChannelAddress(ChannelType.HOTLINE, sms.address.value()));
        call.says("坐席：您好。\n来电人：我在芝罘区" + name() + "饭店干活，老板欠我工资4000块");
        assertThat(call.reports()).hasSize(1);

        sms.says("查");

        assertThat(sms.last()).contains(call.reports().getFirst().number().value(), "在办");
    }

    @Test
    void putsAPhoneIntoTheVaultAndNotIntoTheWords() {
        chat.says("芝罘区" + name() + "饭店欠我工资4000");
        chat.says("我电话139" + some + "，老板电话138" + some);

        assertThat(vault.addresses(YANTAI, chat.reporter()))
                .contains(new ChannelAddress(ChannelType.SMS, "+86139" + some))
                .doesNotContain(new ChannelAddress(ChannelType.SMS, "+86138" + some));
        assertThat(chat.reports().getFirst().text()).contains("138" + some).doesNotContain("139" + some);
    }

    @Test
    void saysNothingAboutTheCaseBySmsInSafeMode() {
        sms.says("芝罘区" + name() + "饭店欠我工资4000");
        sms.says("安全模式 晚上8点后");
        assertThat(sms.last()).contains("20:00到22:00");

        sms.says("查");
        assertThat(sms.last()).startsWith("【烟台12345】收到了。方便时请打").doesNotContain("编号", "在办");
        sms.says("老板叫曲大海");
        assertThat(sms.last()).doesNotContain("几个人", "哪几个月", "编号");

        sms.says("正常模式");
        sms.says("查");
        assertThat(sms.last()).contains("在办");
    }

    private static String name() {
        return "海" + (char) ('丁' + (int) (Math.random() * 3000)) + (char) ('人' + (int) (Math.random() * 3000));
    }

    private static String code(String text) {
        Matcher matcher = CODE.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group();
    }

    private List<String> phoneCodes() {
        return jdbc.sql("SELECT body FROM outbox_text WHERE purpose = 'code' AND recipient = ? ORDER BY id")
                .param(sms.reporter().toString())
                .query((row, i) -> cipher.decryptString(row.getBytes("body"), "outbox.body"))
                .list();
    }

    private String phoneCode() {
        String text = phoneCodes().getLast();
        assertThat(text).startsWith("【烟台12345】您的核对码");
        return text.replaceAll(".*核对码([0-9]{6})，.*", "$1");
    }

    /** One address of a worker, and the conversation from there. */
    private final class Phone {
        private final ChannelAddress address;
        private final ChannelAddress ours;
        private final ConversationId conversation;

        Phone(ChannelAddress address) {
            this.address = address;
            this.ours = EveryChannel.ours(address.channel());
            this.conversation = new ConversationId(UUID.randomUUID());
        }

        void says(String text) {
            Instant now = clock.instant();
            Turn.TurnText only = new Turn.TurnText(UUID.randomUUID(), text, 0, now);
            Turn turn = new Turn(UUID.randomUUID(), conversation, YANTAI, address, ours, List.of(only), 1);
            transaction.executeWithoutResult(status -> handler.handle(turn));
        }

        List<String> texts() {
            return sent.of(YANTAI, conversation, 50).stream()
                    .map(SentText::text)
                    .toList();
        }

        String last() {
            return texts().getLast();
        }

        ReporterId reporter() {
            return vault.find(YANTAI, address).orElseThrow();
        }

        java.util.Set<ReporterId> reporters() {
            return vault.same(YANTAI, reporter());
        }

        List<ReportView> reports() {
            return clues.reportsOf(YANTAI, reporter());
        }

        Speaker speaker() {
            return conversations.find(YANTAI, conversation).orElseThrow().speaker();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class EveryChannel {

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        OurAddresses testAddresses() {
            return (region, channel) -> java.util.Optional.of(ours(channel));
        }

        static ChannelAddress ours(ChannelType channel) {
            return new ChannelAddress(channel, channel == ChannelType.SMS ? "+8653512345" : "xinsheng");
        }
    }
}

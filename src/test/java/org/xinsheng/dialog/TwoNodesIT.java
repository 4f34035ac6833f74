package org.xinsheng.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.XinshengApplication;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.intake.Turn;
import org.xinsheng.intake.TurnHandler;
import org.xinsheng.outbox.SentTexts;
import org.xinsheng.testing.IntegrationTest;

/** Nothing of a conversation is kept in memory: two services on one database take turns in it. */
@IntegrationTest
class TwoNodesIT {

    private static final RegionCode YANTAI = new RegionCode("370600");
    private static final ChannelAddress OURS = new ChannelAddress(ChannelType.WEBCHAT, "xinsheng");

    @Autowired
    ConfigurableApplicationContext here;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    DataRedisConnectionDetails redis;

    @Autowired
    SentTexts sent;

    @Autowired
    Conversations conversations;

    @Autowired
    Clock clock;

    private final ChannelAddress worker = new ChannelAddress(
            ChannelType.WEBCHAT, "worker-" + ThreadLocalRandom.current().nextInt(1_000_000));
    private final ConversationId conversation = new ConversationId(UUID.randomUUID());

    @Test
    void goOnWhereTheOtherStopped() {
        try (ConfigurableApplicationContext there = start()) {
            List<String> said = List.of("你好", "有人欠我工资没发", "在莱山区", "是迎春装饰公司", "两万四", "不对 是两万六", "我们三个人", "今年1月到3月");
            for (int i = 0; i < said.size(); i++) {
                Turn turn = turn(said.get(i));
                handle(i % 2 == 0 ? here : there, turn);
                handle(i % 2 == 0 ? there : here, turn);
            }
        }

        ReportFacts facts =
                conversations.find(YANTAI, conversation).orElseThrow().facts();
        assertThat(facts.employer()).isEqualTo("迎春装饰公司");
        assertThat(facts.regionCode()).isEqualTo(new RegionCode("370613"));
        assertThat(facts.amount()).isNotNull();
        assertThat(facts.amount().max()).hasToString("26000");
        assertThat(facts.headcount()).isNotNull();
        assertThat(facts.period()).isNotNull();
        assertThat(sent.of(YANTAI, conversation, 50)).hasSizeLessThanOrEqualTo(8);
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(XinshengApplication.class)
                .profiles("test")
                .properties("server.port=0")
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean("sameDatabase", JdbcConnectionDetails.class, () -> database);
                    beans.registerBean("sameRedis", DataRedisConnectionDetails.class, () -> redis);
                })
                .run();
    }

    private static void handle(ConfigurableApplicationContext node, Turn turn) {
        node.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> node.getBean(TurnHandler.class).handle(turn));
    }

    private Turn turn(String text) {
        Turn.TurnText only = new Turn.TurnText(UUID.randomUUID(), text, 0, clock.instant());
        return new Turn(UUID.randomUUID(), conversation, YANTAI, worker, OURS, List.of(only), 1);
    }
}

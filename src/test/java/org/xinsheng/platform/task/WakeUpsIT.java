package org.xinsheng.platform.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.integration.redis.outbound.RedisPublishingMessageHandler;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.core.WakeUps;
import org.xinsheng.testing.IntegrationTest;

@IntegrationTest
class WakeUpsIT {

    @Autowired
    WakeUps wakeUps;

    @Autowired
    RedisConnectionFactory redis;

    @Autowired
    RedisPublishingMessageHandler publisher;

    @Autowired
    BeanFactory beans;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void reachesOtherNodesAfterTheCommitOnly() {
        List<String> woken = new CopyOnWriteArrayList<>();
        RedisBroadcast other = new RedisBroadcast(publisher, new RedisSubscription(redis, beans, woken::add));
        other.start();
        try {
            await().untilAsserted(() -> {
                wakeUps.signal("test.ready");
                assertThat(woken).contains("test.ready");
            });

            transaction.executeWithoutResult(status -> {
                wakeUps.signal("test.rolled-back");
                status.setRollbackOnly();
            });
            transaction.executeWithoutResult(status -> wakeUps.signal("test.committed"));

            await().untilAsserted(() -> assertThat(woken).contains("test.committed"));
            assertThat(woken).doesNotContain("test.rolled-back");
        } finally {
            other.stop();
        }
    }

    @Test
    void neitherFailsNorWaitsWithoutRedis() {
        LettuceConnectionFactory nowhere = new LettuceConnectionFactory("127.0.0.1", 1);
        nowhere.afterPropertiesSet();
        nowhere.start();
        RedisPublishingMessageHandler handler = new RedisPublishingMessageHandler(nowhere);
        handler.setTopic("nowhere");
        handler.setBeanFactory(beans);
        handler.afterPropertiesSet();
        RedisBroadcast lonely = new RedisBroadcast(handler, new RedisSubscription(nowhere, beans, task -> {}));
        long before = System.nanoTime();

        lonely.start();
        for (int i = 0; i < 1000; i++) {
            lonely.send("test.task" + i % 3);
        }
        lonely.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        nowhere.destroy();
    }
}

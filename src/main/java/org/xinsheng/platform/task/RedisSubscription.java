package org.xinsheng.platform.task;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.integration.redis.inbound.RedisInboundChannelAdapter;

/** Listens to the wake-ups of other nodes, and tries again until Redis is there; afterwards the adapter recovers itself. */
final class RedisSubscription {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final RedisConnectionFactory redis;
    private final BeanFactory beans;
    private final Consumer<String> wake;
    private volatile @Nullable RedisInboundChannelAdapter adapter;
    private volatile @Nullable Thread connecting;

    /** @param wake is called with the name of the task */
    RedisSubscription(RedisConnectionFactory redis, BeanFactory beans, Consumer<String> wake) {
        this.redis = redis;
        this.beans = beans;
        this.wake = wake;
    }

    void start(String ownNode) {
        connecting = Thread.ofVirtual().name("wake-ups-in").start(() -> connect(ownNode));
    }

    private void connect(String ownNode) {
        while (adapter == null && !Thread.currentThread().isInterrupted()) {
            RedisInboundChannelAdapter candidate = create(ownNode);
            try {
                candidate.start();
                adapter = candidate;
            } catch (RuntimeException e) {
                candidate.destroy();
                pause();
            }
        }
    }

    private RedisInboundChannelAdapter create(String ownNode) {
        DirectChannel received = new DirectChannel();
        received.subscribe(message -> accept(String.valueOf(message.getPayload()), ownNode));
        RedisInboundChannelAdapter created = new RedisInboundChannelAdapter(redis);
        created.setTopics(RedisBroadcast.TOPIC);
        created.setOutputChannel(received);
        created.setBeanFactory(beans);
        created.afterPropertiesSet();
        return created;
    }

    private void accept(String payload, String ownNode) {
        int space = payload.indexOf(' ');
        if (space > 0 && !payload.substring(0, space).equals(ownNode)) {
            wake.accept(payload.substring(space + 1));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        Thread thread = connecting;
        if (thread != null) {
            thread.interrupt();
        }
        RedisInboundChannelAdapter current = adapter;
        if (current != null) {
            current.stop();
            current.destroy();
        }
        adapter = null;
    }
}

package org.xinsheng.platform.task;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.integration.redis.outbound.RedisPublishingMessageHandler;
import org.springframework.integration.support.MessageBuilder;

/**
 * Wake-ups over a Redis topic. Signals for a task that wait to be sent are sent as one. Without Redis nothing is sent and
 * nothing is received: the other nodes find the work at their next poll.
 */
final class RedisBroadcast implements NodeBroadcast, SmartLifecycle {

    static final String TOPIC = "xinsheng:wake-ups";

    private static final Logger log = LoggerFactory.getLogger(RedisBroadcast.class);

    private final String node = UUID.randomUUID().toString();
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final RedisPublishingMessageHandler publisher;
    private final RedisSubscription subscription;
    private volatile ExecutorService executor = closed();
    private volatile boolean running;
    private volatile boolean reachable = true;

    RedisBroadcast(RedisPublishingMessageHandler publisher, RedisSubscription subscription) {
        this.publisher = publisher;
        this.subscription = subscription;
    }

    @Override
    public void send(String taskName) {
        if (!running || !waiting.add(taskName)) {
            return;
        }
        try {
            executor.execute(() -> publish(taskName));
        } catch (RejectedExecutionException e) {
            waiting.remove(taskName);
        }
    }

    private void publish(String taskName) {
        waiting.remove(taskName);
        try {
            publisher.handleMessage(
                    MessageBuilder.withPayload(node + " " + taskName).build());
            reachable = true;
        } catch (RuntimeException e) {
            if (reachable) {
                log.info("Redis is not reachable; other nodes find work at their next poll");
            }
            reachable = false;
        }
    }

    @Override
    public void start() {
        executor = Executors.newSingleThreadExecutor(
                Thread.ofVirtual().name("wake-ups-out").factory());
        subscription.start(node);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        subscription.stop();
        executor.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static ExecutorService closed() {
        ExecutorService none = Executors.newSingleThreadExecutor();
        none.shutdown();
        return none;
    }
}

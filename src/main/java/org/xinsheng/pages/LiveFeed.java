package org.xinsheng.pages;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages that what they show has changed; the page then fetches the part again. Every page is watched on a
 * virtual thread of its own by comparing what it would show, so neither Redis nor any event is needed and every node
 * sees what the others did. A lost feed costs freshness only: pages also ask by themselves now and then.
 */
@Component
public class LiveFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(1500);
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int LOOKS_PER_HEARTBEAT = 10;

    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    /**
     * Sends the event {@code changed} whenever the state is another one than before, for up to ten minutes; browsers
     * connect again by themselves.
     *
     * @param state anything with a meaningful {@code equals}: counts, versions, a hash
     */
    public SseEmitter watch(Supplier<?> state) {
        var emitter = new SseEmitter(LIFE.toMillis());
        emitter.onCompletion(() -> open.remove(emitter));
        emitter.onError(e -> open.remove(emitter));
        open.add(emitter);
        Thread.ofVirtual().name("live-feed").start(() -> follow(emitter, state));
        return emitter;
    }

    private void follow(SseEmitter emitter, Supplier<?> state) {
        try {
            Object seen = state.get();
            emitter.send(SseEmitter.event().comment("open"));
            for (int looks = 1; open.contains(emitter); looks++) {
                Thread.sleep(LOOK_EVERY);
                Object now = state.get();
                if (!now.equals(seen)) {
                    emitter.send(SseEmitter.event().name("changed").data("1"));
                } else if (looks % LOOKS_PER_HEARTBEAT == 0) {
                    emitter.send(SseEmitter.event().comment("still here"));
                }
                seen = now;
            }
        } catch (IOException | IllegalStateException | InterruptedException e) {
            LOG.trace("a page went away", e);
            open.remove(emitter);
        } catch (RuntimeException e) {
            LOG.debug("cannot watch any more, the page asks again", e);
            open.remove(emitter);
            emitter.complete();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Ends all feeds, so that a graceful shutdown does not wait for open pages. */
    @Override
    public void stop() {
        running = false;
        Set<SseEmitter> ending = Set.copyOf(open);
        open.clear();
        ending.forEach(SseEmitter::complete);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

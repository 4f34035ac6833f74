package org.xinsheng.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.xinsheng.channel.InboundMessage;
import org.xinsheng.channel.InboundSink;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.ClockControl;
import org.xinsheng.core.DueTask;
import org.xinsheng.core.RegionCode;

/** Sends texts into a service whose background tasks stand still, and runs its turns. */
final class TurnDriver {

    private static final RegionCode CITY = new RegionCode("370600");
    private static final Duration ENOUGH = Duration.ofMinutes(2);
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final InboundSink inbox;
    private final ClockControl time;
    private final Clock clock;
    private final DueTask turns;
    private final long start = System.nanoTime();
    private int sent;

    TurnDriver(ApplicationContext context) {
        inbox = context.getBean(InboundSink.class);
        time = context.getBean(ClockControl.class);
        clock = context.getBean(Clock.class);
        turns = context.getBeansOfType(DueTask.class).values().stream()
                .filter(task -> task.name().equals("intake.turns"))
                .findFirst()
                .orElseThrow();
    }

    static ChannelAddress worker(ChannelType channel, int number) {
        String address = channel == ChannelType.WEBCHAT ? "worker-" + number : "+86199%08d".formatted(number);
        return new ChannelAddress(channel, address);
    }

    /** From the look for what is due until the reply is committed. */
    Took turn(ChannelAddress worker, String text) {
        accept(worker, text);
        time.advance(ENOUGH);
        long cpu = CPU.getCurrentThreadCpuTime();
        long began = System.nanoTime();
        int done = turns.runDue(clock.instant());
        Took took = new Took(System.nanoTime() - began, CPU.getCurrentThreadCpuTime() - cpu);
        if (done != 1) {
            throw new IllegalStateException(done + " turns instead of one");
        }
        return took;
    }

    /** Works on everything that was accepted. @return seconds */
    double all() {
        time.advance(ENOUGH);
        long began = System.nanoTime();
        while (turns.runDue(clock.instant()) > 0) {
            // until nothing is due
        }
        return (System.nanoTime() - began) / 1e9;
    }

    void accept(ChannelAddress worker, String text) {
        String ours = worker.channel() == ChannelType.SMS ? "+8653512345" : "xinsheng";
        inbox.accept(new InboundMessage(
                CITY,
                "benchmark-" + start + "-" + ++sent,
                worker,
                new ChannelAddress(worker.channel(), ours),
                text,
                0,
                text.getBytes(StandardCharsets.UTF_8),
                clock.instant(),
                worker.channel() == ChannelType.HOTLINE
                        ? InboundMessage.Origin.TRANSCRIPT
                        : InboundMessage.Origin.WEBHOOK));
    }

    /** In nanoseconds: by the clock, and by the processor time of the service itself, which other programs touch less. */
    record Took(long clock, long cpu) {}
}

package org.xinsheng.benchmark;

import java.util.List;
import java.util.function.ToLongFunction;

/** How long turns took, in milliseconds. */
record Percentiles(int count, double median, double p90, double p99, double medianCpu, double p99Cpu) {

    static Percentiles of(List<TurnDriver.Took> took) {
        long[] clock = sorted(took, TurnDriver.Took::clock);
        long[] cpu = sorted(took, TurnDriver.Took::cpu);
        return new Percentiles(
                took.size(), at(clock, 0.5), at(clock, 0.9), at(clock, 0.99), at(cpu, 0.5), at(cpu, 0.99));
    }

    private static long[] sorted(List<TurnDriver.Took> took, ToLongFunction<TurnDriver.Took> nanos) {
        return took.stream().mapToLong(nanos).sorted().toArray();
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    @Override
    public String toString() {
        return "%5d turns  median %6.1f ms  p90 %6.1f  p99 %6.1f  CPU median %5.1f  p99 %5.1f"
                .formatted(count, median, p90, p99, medianCpu, p99Cpu);
    }
}

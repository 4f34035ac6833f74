package org.xinsheng.benchmark;

import java.time.Instant;
import org.xinsheng.extraction.Extractor;

/** A process that does nothing but get ready to read; run by {@link ExtractionBenchmark} in a JVM of its own. */
final class ReadyTime {

    private static final String MESSAGE = "老板姓丛 欠我工钱八千六 烟台福山区 望海楼工地";

    private ReadyTime() {}

    /** Prints the used heap before and after loading, in bytes, and keeps the extractor until it is measured. */
    public static void main(String[] args) throws Exception {
        long before = args.length > 0 ? usedAfterCollection() : 0;
        Extractor extractor = Extractor.load();
        int read = extractor.extract(MESSAGE, Instant.EPOCH).evidence().size();
        System.out.println("ready " + read);
        if (args.length > 0) {
            System.out.println("heap " + (usedAfterCollection() - before));
        }
        java.lang.ref.Reference.reachabilityFence(extractor);
    }

    private static long usedAfterCollection() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(30);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

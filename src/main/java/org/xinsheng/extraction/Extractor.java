package org.xinsheng.extraction;

import java.time.Instant;
import java.util.List;

/**
 * Reads reports. Pure, thread-safe, never throws for any text of up to 1 MB, and takes time linear in its length.
 *
 * <pre>{@code
 * Extractor extractor = Extractor.load();
 * Extraction read = extractor.extract("我们9个人 老邵差5万4工钱", Instant.parse("2026-07-01T01:00:00Z"));
 * read.facts().headcount(); // 9
 * }</pre>
 */
public interface Extractor {

    /**
     * System property that names a folder with files of {@code nlp-models/}: those in it are read instead of those of the
     * class path. Read once, when the first of them is.
     */
    String MODELS = "xinsheng.nlp-models";

    /**
     * @param receivedAt when the text came in; "上个月" and "到现在" are counted from it, in Asia/Shanghai
     */
    Extraction extract(String text, Instant receivedAt);

    /**
     * Reads a hotline transcript: only what the caller says counts. Offsets point into {@link Utterance#join}.
     *
     * @param utterances in order of speaking
     */
    Extraction extract(List<Utterance> utterances, Instant receivedAt);

    /**
     * Whether a few words that stand by themselves may be the name of who owes: 鸿图, 老于, 海兴楼, but not 瓦工, 劳动局,
     * 一家装修公司 or 在开车.
     */
    boolean mayNameSomebody(String words);

    /** Whether words answer nothing that asks for somebody, whatever name could be read in them: 三楼, 真是政府的？. */
    boolean isSurelyNobody(String words);

    /** Whether a few words that stand by themselves may be a spot where somebody works: 昌山路, 万达对面, but not 打字慢. */
    boolean mayNameSpot(String words);

    /** Loads models and gazetteer from the class path ({@code nlp-models/}); takes about a second, keep the result. */
    static Extractor load() {
        return org.xinsheng.extraction.ReportReader.load();
    }
}

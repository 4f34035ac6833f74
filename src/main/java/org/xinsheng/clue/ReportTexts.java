package org.xinsheng.clue;

import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinsheng.core.Cause;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.FieldCipher;
import org.xinsheng.core.KeyedHash;
import org.xinsheng.core.ReportFacts;

/** The words of reports: stored as ciphertext only, every version kept. */
@Component
class ReportTexts {

    private static final String CONTEXT = "clue.report.text";
    /** Shorter texts are the same by chance. */
    private static final int SHORTEST_FORWARDED = 12;

    private final FieldCipher cipher;
    private final KeyedHash hash;
    private final JdbcClient jdbc;

    ReportTexts(FieldCipher cipher, KeyedHash hash, JdbcClient jdbc) {
        this.cipher = cipher;
        this.hash = hash;
        this.jdbc = jdbc;
    }

    byte[] encrypt(String text) {
        return cipher.encrypt(text, CONTEXT);
    }

    private String decrypt(byte[] text) {
        return cipher.decryptString(text, CONTEXT);
    }

    /** Equal for texts that were forwarded word for word, whatever their spaces and signs. */
    @Nullable String key(String text) {
        String bare = bare(text);
        return bare.length() < SHORTEST_FORWARDED ? null : hash.of(CONTEXT, bare);
    }

    /** Equal for texts that were forwarded in the same pieces. */
    private @Nullable String key(@Nullable String before, String more) {
        String bare = bare(more);
        return before == null ? key(more) : bare.isEmpty() ? before : hash.of(CONTEXT, before + bare);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** @param added ciphertext of what was added, in order; null for nothing */
    String joined(byte[] first, byte @Nullable [][] added) {
        StringBuilder all = new StringBuilder(decrypt(first));
        for (byte[] more : added == null ? new byte[0][] : added) {
            String words = decrypt(more);
            if (!words.isEmpty()) {
                all.append('\n').append(words);
            }
        }
        return all.toString();
    }

    void keepFirst(Report report, NewReport incoming) {
        keep(
                report,
                incoming.receivedAt(),
                incoming.cause(),
                incoming.text(),
                incoming.messages(),
                incoming.facts(),
                incoming.evidence());
    }

    /**
     * Adds the words of a supplement to the report; offsets of its evidence move with them.
     *
     * @param news whether they changed the facts: a report is compared again only then
     */
    void supplement(Report report, Supplement more, boolean news) {
        Integer counted = report.wordsLength();
        int length = counted == null ? decrypt(report.firstWords()).length() : counted;
        String key = news ? key(report.textKey(), more.text()) : report.textKey();
        report.supplement(more, key, length);
        keep(report, more.at(), more.cause(), more.text(), more.messages(), more.facts(), more.evidence());
    }

    private void keep(
            Report report,
            Instant at,
            Cause cause,
            String text,
            List<UUID> messages,
            ReportFacts facts,
            List<Evidence> evidence) {
        jdbc.sql("""
                        INSERT INTO clue_report_revision (service_region, report_id, revision, at, cause_kind, cause_id,
                            text, messages, facts, evidence)
                        VALUES (:region, :report, :revision, :at, :causeKind, :cause, :text, :messages, :facts::jsonb,
                            :evidence::jsonb)""")
                .param("region", report.serviceRegion().value())
                .param("report", report.id().value())
                .param("revision", report.revision())
                .param("at", Timestamp.from(at))
                .param("causeKind", cause.kind().name())
                .param("cause", cause.id())
                .param("text", encrypt(text))
                .param("messages", messages.toArray(UUID[]::new))
                .param("facts", FactsJson.write(facts))
                .param("evidence", FactsJson.write(evidence))
                .update();
    }
}

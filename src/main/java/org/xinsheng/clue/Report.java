package org.xinsheng.clue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.Evidence;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportId;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;

/** What one reporter said about one arrears (反映记录). What it rests on, when it came and from whom, never changes. */
@Entity
@Table(name = "clue_report")
class Report {

    @Id
    private UUID id;

    @PartitionKey
    @Column(name = "service_region", columnDefinition = "region_code", updatable = false)
    private String serviceRegion;

    @Version
    private long version;

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private UUID clueId;

    @Column(updatable = false)
    private UUID reporterId;

    @Column(updatable = false)
    private @Nullable UUID conversationId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(24)", updatable = false)
    private SourceChannel source;

    @Column(updatable = false)
    private @Nullable String externalNumber;

    @Column(updatable = false)
    private Instant receivedAt;

    /** The first words; what was added is in the revisions, so that adding costs the same however much there is. */
    @Column(updatable = false)
    private byte[] text;

    @Column(columnDefinition = "uuid[]", updatable = false)
    private UUID[] messages;

    @Column(updatable = false)
    private int wordsRevision;

    /** Of all words together; null for reports from before it was counted. */
    private @Nullable Integer wordsLength;

    private @Nullable String textKey;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String facts;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private String evidence;

    private int revision;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(
            ReportId id,
            ReportNumber number,
            ClueId clue,
            NewReport report,
            byte[] cipherText,
            @Nullable String textKey) {
        this.id = id.value();
        this.serviceRegion = report.serviceRegion().value();
        this.number = number.value();
        this.clueId = clue.value();
        this.reporterId = report.reporter().value();
        this.conversationId =
                report.conversation() == null ? null : report.conversation().value();
        this.source = report.source();
        this.externalNumber = report.externalNumber();
        this.receivedAt = report.receivedAt();
        this.text = cipherText;
        this.textKey = textKey;
        this.wordsLength = report.text().length();
        this.wordsRevision = 1;
        this.messages = report.messages().toArray(UUID[]::new);
        this.facts = FactsJson.write(report.facts());
        this.evidence = FactsJson.write(report.evidence());
        this.revision = 1;
    }

    /**
     * Notes that words were added, or facts corrected only.
     *
     * @param length of the words before
     */
    void supplement(Supplement more, @Nullable String newTextKey, int length) {
        textKey = newTextKey;
        facts = FactsJson.write(more.facts());
        evidence = FactsJson.write(joined(more.evidence(), length + 1));
        wordsLength = more.text().isEmpty() ? length : length + 1 + more.text().length();
        revision++;
    }

    /** Newer evidence for a field replaces older. */
    private List<Evidence> joined(List<Evidence> added, int offset) {
        var fields = added.stream().map(Evidence::field).toList();
        return Stream.concat(
                        FactsJson.evidence(evidence).stream().filter(old -> !fields.contains(old.field())),
                        added.stream().map(e -> shifted(e, offset)))
                .toList();
    }

    private static Evidence shifted(Evidence e, int offset) {
        return new Evidence(e.field(), e.start() + offset, e.end() + offset, e.by(), e.confidence());
    }

    ReportId id() {
        return new ReportId(id);
    }

    RegionCode serviceRegion() {
        return new RegionCode(serviceRegion);
    }

    ReportNumber number() {
        return new ReportNumber(number);
    }

    ClueId clue() {
        return new ClueId(clueId);
    }

    ReporterId reporter() {
        return new ReporterId(reporterId);
    }

    Instant receivedAt() {
        return receivedAt;
    }

    byte[] firstWords() {
        return text;
    }

    @Nullable Integer wordsLength() {
        return wordsLength;
    }

    @Nullable String textKey() {
        return textKey;
    }

    ReportFacts facts() {
        return FactsJson.facts(facts);
    }

    int revision() {
        return revision;
    }
}

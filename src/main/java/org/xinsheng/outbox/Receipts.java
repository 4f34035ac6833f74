package org.xinsheng.outbox;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.channel.DeliveryReceipt;
import org.xinsheng.channel.DeliveryStatus;
import org.xinsheng.channel.ReceiptSink;
import org.xinsheng.core.Timestamps;

/**
 * Takes in delivery receipts. A receipt proves that the provider has the text, whatever is known about the attempt so far:
 * it settles an attempt whose answer is not back yet, one of unknown fate, and one that was about to be repeated.
 */
@Component
class Receipts implements ReceiptSink {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Receipts(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public boolean accept(DeliveryReceipt receipt) {
        Optional<Known> known = find(receipt);
        known.ifPresent(attempt -> transaction.executeWithoutResult(status -> accept(attempt, receipt)));
        return known.isPresent();
    }

    private void accept(Known attempt, DeliveryReceipt receipt) {
        noteExternalId(attempt, receipt);
        DeliveryStatus current = lock(attempt);
        boolean forward = current == null || receipt.status().isBeyond(current);
        DeliveryStatus next = current == null || forward ? receipt.status() : current;
        jdbc.sql("""
                        UPDATE outbox_text
                        SET state = CASE WHEN state IN ('SENDING', 'UNKNOWN', 'QUEUED', 'NEEDS_PERSON') THEN 'ACCEPTED'
                                         ELSE state END,
                            delivery = :delivery, error_code = coalesce(:code, error_code), updated_at = :at
                        WHERE service_region = :region AND id = :text
                        """)
                .param("delivery", next.name())
                .param("code", forward ? receipt.errorCode() : null)
                .param("at", Timestamps.of(receipt.at()))
                .param("region", attempt.serviceRegion)
                .param("text", attempt.text)
                .update();
    }

    private Optional<Known> find(DeliveryReceipt receipt) {
        return findBy("id", receipt, receipt.attemptId())
                .or(() -> findBy("external_id", receipt, receipt.externalId()));
    }

    private Optional<Known> findBy(String column, DeliveryReceipt receipt, @Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT service_region, text_id, id FROM outbox_attempt WHERE channel = :channel AND " + column
                        + " = :value ORDER BY started_at DESC LIMIT 1")
                .param("channel", receipt.channel().name())
                .param("value", value)
                .query((row, number) ->
                        new Known(row.getString(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class)))
                .optional();
    }

    private void noteExternalId(Known attempt, DeliveryReceipt receipt) {
        jdbc.sql("""
                        UPDATE outbox_attempt SET external_id = coalesce(external_id, :external)
                        WHERE service_region = :region AND id = :id
                        """)
                .param("external", receipt.externalId())
                .param("region", attempt.serviceRegion)
                .param("id", attempt.id)
                .update();
    }

    private @Nullable DeliveryStatus lock(Known attempt) {
        return jdbc.sql("""
                        SELECT coalesce(delivery, '') FROM outbox_text
                        WHERE service_region = :region AND id = :text FOR NO KEY UPDATE
                        """)
                .param("region", attempt.serviceRegion)
                .param("text", attempt.text)
                .query(String.class)
                .optional()
                .filter(delivery -> !delivery.isEmpty())
                .map(DeliveryStatus::valueOf)
                .orElse(null);
    }

    private record Known(String serviceRegion, UUID text, UUID id) {}
}

package org.xinsheng.clue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;

/**
 * Hands out report numbers, a sequence per service region and calendar year. Numbers are reserved in blocks outside the
 * caller's transaction, so that registrations do not wait for each other; a number is never given twice, and gaps are
 * allowed.
 *
 * <p>Blocks come over a connection of their own: threads that wait for a second connection of a pool while they hold the
 * first are how a pool comes to a standstill.
 */
@Component
class ReportNumbers {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int BLOCK = 50;

    private final Map<Sequence, Block> blocks = new ConcurrentHashMap<>();
    private final JdbcClient ownConnection;

    private record Sequence(RegionCode region, int year) {}

    ReportNumbers(JdbcConnectionDetails details) {
        this.ownConnection = JdbcClient.create(new DriverManagerDataSource(
                details.getJdbcUrl(), String.valueOf(details.getUsername()), String.valueOf(details.getPassword())));
    }

    ReportNumber next(RegionCode region, Instant at) {
        int year = at.atZone(CHINA).getYear();
        return ReportNumber.of(
                year,
                blocks.computeIfAbsent(new Sequence(region, year), Block::new).take());
    }

    /** Reserves a block and returns its first number. */
    private int reserve(Sequence sequence) {
        return ownConnection
                .sql("""
                        INSERT INTO clue_number_block (service_region, year, next) VALUES (:region, :year, 1 + :size)
                        ON CONFLICT (service_region, year) DO UPDATE SET next = clue_number_block.next + :size
                        RETURNING next - :size""")
                .param("region", sequence.region().value())
                .param("year", sequence.year())
                .param("size", BLOCK)
                .query(Integer.class)
                .single();
    }

    private final class Block {
        private final Sequence sequence;
        private int next;
        private int end;

        Block(Sequence sequence) {
            this.sequence = sequence;
        }

        synchronized int take() {
            if (next == end) {
                next = reserve(sequence);
                end = next + BLOCK;
            }
            return next++;
        }
    }
}

package org.xinsheng.reporter;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.FieldCipher;
import org.xinsheng.core.KeyedHash;
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;

/** The tables of the vault. Addresses go in and out in clear; only ciphertext and keyed hashes are stored. */
@Repository
class VaultRepository {

    private static final String ADDRESS = "reporter.address";
    private static final String PHONE = "reporter.phone";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final KeyedHash hash;

    VaultRepository(JdbcClient jdbc, FieldCipher cipher, KeyedHash hash) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.hash = hash;
    }

    /**
     * Who has the address. The same telephone number is the same person, by text or by call, because the network vouches
     * for both.
     */
    Optional<ReporterId> find(RegionCode region, ChannelAddress address) {
        return jdbc.sql("""
                        SELECT reporter FROM reporter_address
                        WHERE service_region = ? AND channel = ANY (?) AND address_hash = ?
                        ORDER BY channel = ? DESC LIMIT 1""")
                .params(
                        region.value(),
                        sameOwner(address.channel()),
                        hashOf(address),
                        address.channel().name())
                .query(UUID.class)
                .optional()
                .map(ReporterId::new);
    }

    private static String[] sameOwner(ChannelType channel) {
        return switch (channel) {
            case SMS, HOTLINE -> new String[] {ChannelType.SMS.name(), ChannelType.HOTLINE.name()};
            case WECHAT, WEBCHAT, API -> new String[] {channel.name()};
        };
    }

    /** Waits until nobody else is making a person for this address. */
    void lock(RegionCode region, ChannelAddress address) {
        jdbc.sql("SELECT count(pg_advisory_xact_lock(hashtextextended(?, 0)))")
                .param("reporter " + region + " " + hashOf(address))
                .query(Long.class)
                .single();
    }

    void addPerson(RegionCode region, ReporterId reporter, Instant now) {
        jdbc.sql("INSERT INTO reporter_person (service_region, id, created_at) VALUES (?, ?, ?)")
                .params(region.value(), reporter.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void addAddress(RegionCode region, ReporterId reporter, ChannelAddress address, Instant now) {
        jdbc.sql("""
                        INSERT INTO reporter_address
                            (service_region, channel, address_hash, address, reporter, last_used_at)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(
                        region.value(),
                        address.channel().name(),
                        hashOf(address),
                        cipher.encrypt(address.value(), ADDRESS),
                        reporter.value(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether the address is known on its own channel */
    boolean isKnown(RegionCode region, ChannelAddress address) {
        return jdbc.sql("""
                        SELECT count(*) FROM reporter_address
                        WHERE service_region = ? AND channel = ? AND address_hash = ?""")
                        .params(region.value(), address.channel().name(), hashOf(address))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Notes the use, to the minute, so that a quick talk does not write the same row again and again. */
    void touch(RegionCode region, ChannelAddress address, Instant now) {
        jdbc.sql("""
                        UPDATE reporter_address SET last_used_at = :now
                        WHERE service_region = :region AND channel = :channel AND address_hash = :hash
                          AND last_used_at < :before""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("before", now.minusSeconds(60).atOffset(ZoneOffset.UTC))
                .param("region", region.value())
                .param("channel", address.channel().name())
                .param("hash", hashOf(address))
                .update();
    }

    List<ChannelAddress> addresses(RegionCode region, ReporterId reporter) {
        return jdbc.sql("""
                        SELECT channel, address FROM reporter_address
                        WHERE service_region = ? AND reporter = ANY (?) ORDER BY last_used_at DESC, channel""")
                .params(region.value(), ids(region, reporter))
                .query((row, i) -> new ChannelAddress(
                        ChannelType.valueOf(row.getString("channel")),
                        cipher.decryptString(row.getBytes("address"), ADDRESS)))
                .list();
    }

    void addPhone(RegionCode region, ReporterId reporter, PhoneNumber phone, Instant now) {
        jdbc.sql("""
                        INSERT INTO reporter_phone (service_region, reporter, phone_hash, phone, given_at)
                        VALUES (:region, :reporter, :hash, :phone, :now)
                        ON CONFLICT (service_region, reporter, phone_hash) DO UPDATE SET given_at = excluded.given_at""")
                .param("region", region.value())
                .param("reporter", reporter.value())
                .param("hash", hash.of(PHONE, phone.value()))
                .param("phone", cipher.encrypt(phone.value(), PHONE))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<ChannelAddress> phones(RegionCode region, ReporterId reporter) {
        return jdbc.sql("""
                        SELECT phone FROM reporter_phone
                        WHERE service_region = ? AND reporter = ANY (?) ORDER BY given_at DESC""")
                .params(region.value(), ids(region, reporter))
                .query((row, i) ->
                        new ChannelAddress(ChannelType.SMS, cipher.decryptString(row.getBytes("phone"), PHONE)))
                .list();
    }

    /** Everybody who is the same person, the reporter first; nobody if there is no such reporter. */
    Set<ReporterId> same(RegionCode region, ReporterId reporter) {
        return jdbc
                .sql("""
                        WITH me AS (
                            SELECT coalesce(same_as, id) AS root FROM reporter_person
                            WHERE service_region = :region AND id = :id)
                        SELECT p.id FROM me JOIN reporter_person p
                            ON p.service_region = :region AND (p.id = me.root OR p.same_as = me.root)
                        ORDER BY p.id = :id DESC, p.id""")
                .param("region", region.value())
                .param("id", reporter.value())
                .query((row, i) -> new ReporterId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private UUID[] ids(RegionCode region, ReporterId reporter) {
        return same(region, reporter).stream().map(ReporterId::value).toArray(UUID[]::new);
    }

    /** Puts all who are the same as one under the root of the other. @return whether both are known */
    boolean join(RegionCode region, ReporterId known, ReporterId other) {
        List<UUID> roots = Stream.of(known, other)
                .flatMap(reporter -> root(region, reporter).stream())
                .toList();
        if (roots.size() == 2 && !roots.getFirst().equals(roots.getLast())) {
            jdbc.sql("""
                            UPDATE reporter_person SET same_as = :root
                            WHERE service_region = :region AND (id = :other OR same_as = :other)""")
                    .param("root", roots.getFirst())
                    .param("other", roots.getLast())
                    .param("region", region.value())
                    .update();
        }
        return roots.size() == 2;
    }

    private Optional<UUID> root(RegionCode region, ReporterId reporter) {
        return jdbc.sql("SELECT coalesce(same_as, id) FROM reporter_person WHERE service_region = ? AND id = ?")
                .params(region.value(), reporter.value())
                .query(UUID.class)
                .optional();
    }

    Optional<ContactPreference> preference(RegionCode region, ReporterId reporter) {
        return jdbc.sql("""
                        SELECT bool_or(safe_mode) AS safe_mode, bool_or(opted_out) AS opted_out,
                               max(call_from) AS call_from, max(call_until) AS call_until
                        FROM reporter_person WHERE service_region = ? AND id = ANY (?) HAVING count(*) > 0""")
                .params(region.value(), ids(region, reporter))
                .query((row, i) -> new ContactPreference(
                        row.getBoolean("safe_mode"),
                        row.getBoolean("opted_out"),
                        hours(
                                row.getObject("call_from", LocalTime.class),
                                row.getObject("call_until", LocalTime.class))))
                .optional();
    }

    private static @Nullable CallHours hours(@Nullable LocalTime from, @Nullable LocalTime until) {
        return from == null || until == null ? null : new CallHours(from, until);
    }

    boolean setSafeMode(RegionCode region, ReporterId reporter, boolean on) {
        return jdbc.sql("UPDATE reporter_person SET safe_mode = ? WHERE service_region = ? AND id = ANY (?)")
                        .params(on, region.value(), ids(region, reporter))
                        .update()
                > 0;
    }

    boolean setOptedOut(RegionCode region, ReporterId reporter, boolean on) {
        return jdbc.sql("UPDATE reporter_person SET opted_out = ? WHERE service_region = ? AND id = ANY (?)")
                        .params(on, region.value(), ids(region, reporter))
                        .update()
                > 0;
    }

    boolean setCallHours(RegionCode region, ReporterId reporter, @Nullable CallHours hours) {
        return jdbc.sql("""
                        UPDATE reporter_person SET call_from = :from, call_until = :until
                        WHERE service_region = :region AND id = ANY (:ids)""")
                        .param("from", hours == null ? null : hours.from(), Types.TIME)
                        .param("until", hours == null ? null : hours.until(), Types.TIME)
                        .param("region", region.value())
                        .param("ids", ids(region, reporter))
                        .update()
                > 0;
    }

    void recordReveal(RegionCode region, UUID id, ReporterId reporter, StaffId by, String purpose, Instant now) {
        jdbc.sql("""
                        INSERT INTO reporter_reveal
                            (service_region, id, reporter, revealed_by, purpose, revealed_at)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(region.value(), id, reporter.value(), by.value(), purpose, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private String hashOf(ChannelAddress address) {
        String namespace = sameOwner(address.channel())[0];
        return hash.of(ADDRESS, namespace + " " + address.value());
    }
}

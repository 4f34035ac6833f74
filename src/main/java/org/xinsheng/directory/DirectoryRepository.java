package org.xinsheng.directory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinsheng.core.FieldCipher;
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

@Repository
class DirectoryRepository {

    static final String ALERT_PHONE = "directory.alert_phone";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    DirectoryRepository(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    Snapshot load() {
        Map<StaffId, StaffId> deputies = new HashMap<>();
        jdbc.sql("SELECT user_name, deputy FROM directory_staff WHERE deputy IS NOT NULL")
                .query((row, i) ->
                        deputies.put(new StaffId(row.getString("user_name")), new StaffId(row.getString("deputy"))))
                .list();
        return new Snapshot(
                byKey(profiles(), RegionProfile::serviceRegion),
                byKey(units(), Unit::id),
                byKey(staff(), StaffMember::id),
                Map.copyOf(deputies),
                rosters(),
                absences());
    }

    private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        Map<K, V> map = new LinkedHashMap<>();
        values.forEach(value -> map.putIfAbsent(key.apply(value), value));
        return map;
    }

    private List<RegionProfile> profiles() {
        return jdbc.sql("SELECT * FROM directory_profile ORDER BY service_region")
                .query((row, i) -> new RegionProfile(
                        region(row, "service_region"),
                        row.getString("name"),
                        row.getString("sms_signature"),
                        RegionProfile.ConstructionLead.valueOf(row.getString("construction_lead")),
                        row.getInt("triage_workdays"),
                        row.getInt("transfer_answer_workdays"),
                        row.getInt("major_headcount"),
                        row.getLong("major_amount_yuan")))
                .list();
    }

    private List<Unit> units() {
        return jdbc.sql("SELECT * FROM directory_unit ORDER BY code, service_region")
                .query((row, i) -> new Unit(
                        new UnitId(row.getString("code")),
                        region(row, "service_region"),
                        row.getString("name"),
                        row.getString("short_name"),
                        UnitKind.valueOf(row.getString("kind")),
                        region(row, "region"),
                        unitOrNull(row.getString("parent")),
                        row.getString("phone"),
                        row.getBoolean("has_account")))
                .list();
    }

    private List<StaffMember> staff() {
        return jdbc.sql("SELECT * FROM directory_staff ORDER BY user_name, service_region")
                .query((row, i) -> member(row))
                .list();
    }

    /** Reads one account past the memory, for logging in. */
    @Nullable StaffPrincipal account(String userName) {
        return jdbc
                .sql("SELECT * FROM directory_staff WHERE user_name = ? ORDER BY service_region")
                .param(userName)
                .query((row, i) -> new StaffPrincipal(member(row), row.getString("password_hash")))
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private StaffMember member(ResultSet row) throws SQLException {
        byte[] phone = row.getBytes("alert_phone");
        return new StaffMember(
                new StaffId(row.getString("user_name")),
                region(row, "service_region"),
                new UnitId(row.getString("unit_code")),
                row.getString("name"),
                strings(row, "roles").stream().map(StaffRole::valueOf).collect(Collectors.toSet()),
                phone == null ? null : new PhoneNumber(cipher.decryptString(phone, ALERT_PHONE)),
                row.getBoolean("enabled"));
    }

    private Map<UnitId, DutyRoster> rosters() {
        record UnitShift(UnitId unit, Shift shift) {}
        return jdbc
                .sql("SELECT * FROM directory_shift ORDER BY unit_code, starts")
                .query((row, i) -> new UnitShift(new UnitId(row.getString("unit_code")), shift(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        UnitShift::unit,
                        Collectors.mapping(
                                UnitShift::shift, Collectors.collectingAndThen(Collectors.toList(), DutyRoster::new))));
    }

    private static Shift shift(ResultSet row) throws SQLException {
        return new Shift(
                Shift.Days.valueOf(row.getString("days")),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                strings(row, "officers").stream().map(StaffId::new).toList());
    }

    private List<Absence> absences() {
        return jdbc.sql("SELECT * FROM directory_absence")
                .query((row, i) -> new Absence(
                        new StaffId(row.getString("user_name")),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static RegionCode region(ResultSet row, String column) throws SQLException {
        return new RegionCode(row.getString(column));
    }

    private static @Nullable UnitId unitOrNull(@Nullable String code) {
        return code == null ? null : new UnitId(code);
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.asList((String[]) array.getArray());
    }
}

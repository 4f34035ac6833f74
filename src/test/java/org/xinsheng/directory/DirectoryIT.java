package org.xinsheng.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.testing.IntegrationTest;

@IntegrationTest
class DirectoryIT {

    private static final RegionCode YANTAI = new RegionCode("370600");
    private static final UnitId HOTLINE = new UnitId("YT-12345");
    private static final Instant THURSDAY_MORNING = Instant.parse("2026-03-12T01:00:00Z");

    @Autowired
    Directory directory;

    @Autowired
    StoredDirectory stored;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void nobodyIsAway() {
        jdbc.sql("DELETE FROM directory_absence").update();
        jdbc.sql("UPDATE directory_staff SET enabled = true").update();
        stored.forget();
    }

    @Test
    void hasTheUnitsOfTheDemoCity() {
        assertThat(directory.units(YANTAI))
                .extracting(unit -> unit.id().value())
                .contains("YT-12345", "YT-HRSS", "YT-HUC", "YT-PSB", "YT-TRANS", "YT-WATER", "YT-SASAC", "YT-OFFICE")
                .hasSize(14);
        assertThat(directory.firstContact(YANTAI).id()).isEqualTo(HOTLINE);
        assertThat(directory.unit(new UnitId("YT-PSB")).hasAccount()).isFalse();
        assertThat(directory.profile(YANTAI).smsSignature()).isEqualTo("烟台12345");
        assertThatThrownBy(() -> directory.unit(new UnitId("YT-NONE"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsTheLowestUnitThatAnswersForAPlace() {
        assertThat(lowest("370602")).isEqualTo("YT-ZF-HRSS");
        assertThat(lowest("370613")).isEqualTo("YT-HRSS");
        assertThat(lowest("370600")).isEqualTo("YT-HRSS");
        assertThat(directory.lowestCovering(YANTAI, UnitKind.HRSS, new RegionCode("370203")))
                .isEmpty();
        assertThat(directory.lowestCovering(YANTAI, UnitKind.RAIL, YANTAI)).isEmpty();
    }

    private String lowest(String place) {
        return directory
                .lowestCovering(YANTAI, UnitKind.HRSS, new RegionCode(place))
                .orElseThrow()
                .id()
                .value();
    }

    @Test
    void namesSomebodyOfEveryUnitWithAnAccountAtEveryHour() {
        for (int hours = 0; hours < 24 * 30; hours += 5) {
            Instant at = Instant.parse("2026-02-10T00:00:00Z").plusSeconds(hours * 3600L);
            directory.units(YANTAI).stream()
                    .filter(Unit::hasAccount)
                    .forEach(unit ->
                            assertThat(directory.onDuty(unit.id(), at).unit()).isEqualTo(unit.id()));
        }
    }

    @Test
    void callsTheDeputyDuringLeaveAndColleaguesAfterThat() {
        assertThat(onDuty()).isEqualTo("operator");
        away("operator");
        assertThat(onDuty()).isEqualTo("operator2");
        away("operator2");
        assertThat(onDuty()).isEqualTo("operator3");
        jdbc.sql(
                        "UPDATE directory_staff SET enabled = false WHERE user_name LIKE 'operator%' AND user_name <> 'operator4'")
                .update();
        stored.forget();
        assertThat(onDuty()).isEqualTo("operator4");
    }

    private String onDuty() {
        return directory.onDuty(HOTLINE, THURSDAY_MORNING).id().value();
    }

    private void away(String user) {
        jdbc.sql("INSERT INTO directory_absence VALUES ('370600', ?, '2026-03-12T00:00Z', '2026-03-13T00:00Z')")
                .param(user)
                .update();
        stored.forget();
    }

    @Test
    void alarmsTheHotlineFirstAndThenTheLeadingOffice() {
        assertThat(directory.alarmChain(YANTAI, THURSDAY_MORNING))
                .extracting(member -> member.id().value())
                .containsExactly("operator", "operator2", "office", "office2");
        assertThat(directory.alarmChain(YANTAI, THURSDAY_MORNING))
                .allSatisfy(member -> assertThat(member.alertPhone()).isNotNull());
    }

    @Test
    void speaksOfStaffByFamilyName() {
        assertThat(directory.findStaff(new StaffId("operator")).orElseThrow().title())
                .isEqualTo("王老师");
        assertThat(directory.findStaff(new StaffId("hrss3")).orElseThrow().title())
                .isEqualTo("欧阳老师");
    }

    @Test
    void letsStaffLogInWithTheirRoles() {
        var account = (StaffPrincipal) accounts.loadUserByUsername("office");

        assertThat(encoder.matches("demo-password", account.getPassword())).isTrue();
        assertThat(encoder.matches("demo-password", account.getPassword())).isTrue();
        assertThat(encoder.matches("wrong", account.getPassword())).isFalse();
        assertThat(account.member().roles()).isEqualTo(Set.of(StaffRole.ARBITER, StaffRole.HANDLER));
        assertThat(account.getAuthorities()).extracting("authority").contains("ROLE_ARBITER");
        assertThatThrownBy(() -> accounts.loadUserByUsername("nobody")).isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void keepsAlertPhonesAsCiphertext() {
        byte[] phone = jdbc.sql("SELECT alert_phone FROM directory_staff WHERE user_name = 'operator'")
                .query(byte[].class)
                .single();

        assertThat(new String(phone, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("+86");
    }
}

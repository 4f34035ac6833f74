package org.xinsheng.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;
import org.xinsheng.testing.IntegrationTest;

@IntegrationTest
class ReporterVaultIT {

    private static final RegionCode YANTAI = new RegionCode("370600");
    private static final StaffId HRSS = new StaffId("hrss");

    @Autowired
    ReporterVault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void knowsAPersonAgainByTheAddress() {
        ReporterId reporter = vault.identify(YANTAI, sms("+8612000000101"));

        assertThat(vault.identify(YANTAI, sms("+8612000000101"))).isEqualTo(reporter);
        assertThat(vault.identify(YANTAI, sms("+8612000000102"))).isNotEqualTo(reporter);
        assertThat(vault.find(YANTAI, sms("+8612000000103"))).isEmpty();
        assertThat(vault.find(new RegionCode("410400"), sms("+8612000000101"))).isEmpty();
    }

    @Test
    void takesATextAndACallFromOneNumberForOnePerson() {
        ReporterId texting = vault.identify(YANTAI, sms("+8612000000104"));
        ReporterId calling = vault.identify(YANTAI, new ChannelAddress(ChannelType.HOTLINE, "+8612000000104"));
        ReporterId chatting = vault.identify(YANTAI, new ChannelAddress(ChannelType.WEBCHAT, "+8612000000104"));

        assertThat(calling).isEqualTo(texting).isNotEqualTo(chatting);
        assertThat(vault.addresses(YANTAI, texting))
                .extracting(ChannelAddress::channel)
                .containsExactlyInAnyOrder(ChannelType.SMS, ChannelType.HOTLINE);
    }

    @Test
    void makesOnePersonWhenManySeeAnAddressAtOnce() throws Exception {
        int nodes = 8;
        for (int round = 0; round < 5; round++) {
            ChannelAddress address = sms("+86120000020" + round + "0");
            CountDownLatch start = new CountDownLatch(1);
            Set<ReporterId> seen = new HashSet<>();
            try (ExecutorService executor = Executors.newFixedThreadPool(nodes)) {
                List<Future<ReporterId>> found = new ArrayList<>();
                for (int i = 0; i < nodes; i++) {
                    found.add(executor.submit(() -> {
                        start.await();
                        return vault.identify(YANTAI, address);
                    }));
                }
                start.countDown();
                for (Future<ReporterId> future : found) {
                    seen.add(future.get());
                }
            }
            assertThat(seen).hasSize(1);
        }
    }

    @Test
    void storesNoAddressInClear() {
        vault.identify(YANTAI, sms("+8612000000105"));
        ReporterId other = vault.identify(YANTAI, new ChannelAddress(ChannelType.WECHAT, "openid-of-somebody"));
        vault.rememberPhone(YANTAI, other, new PhoneNumber("+8612000000106"));

        List<byte[]> stored = jdbc.sql("""
                        SELECT address || convert_to(address_hash, 'UTF8') FROM reporter_address
                        UNION ALL SELECT phone || convert_to(phone_hash, 'UTF8') FROM reporter_phone""").query((row, i) -> row.getBytes(1)).list();
        assertThat(stored)
                .isNotEmpty()
                .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain("12000000", "openid"));
    }

    @Test
    void reachesByToldNumbersLastAndNeverIdentifiesByThem() {
        ChannelAddress chat = new ChannelAddress(ChannelType.WEBCHAT, "session-1");
        ReporterId reporter = vault.identify(YANTAI, chat);
        vault.rememberPhone(YANTAI, reporter, new PhoneNumber("+8612000000107"));

        assertThat(vault.addresses(YANTAI, reporter)).containsExactly(chat, sms("+8612000000107"));
        assertThat(vault.identify(YANTAI, sms("+8612000000107")))
                .as("anybody can type any number")
                .isNotEqualTo(reporter);
    }

    @Test
    void remembersHowToContact() {
        ReporterId reporter = vault.anonymous(YANTAI);
        assertThat(vault.preference(YANTAI, reporter)).isEqualTo(ContactPreference.NORMAL);

        vault.setSafeMode(YANTAI, reporter, true);
        vault.setOptedOut(YANTAI, reporter, true);
        vault.setOptedOut(YANTAI, reporter, false);

        assertThat(vault.preference(YANTAI, reporter)).isEqualTo(new ContactPreference(true, false, null));
        assertThat(vault.addresses(YANTAI, reporter)).isEmpty();
        assertThatThrownBy(() -> vault.setSafeMode(new RegionCode("410400"), reporter, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheHoursInWhichSomebodyWantsToBeCalled() {
        ReporterId reporter = vault.anonymous(YANTAI);
        CallHours evening = new CallHours(LocalTime.of(20, 0), LocalTime.of(22, 0));

        vault.setCallHours(YANTAI, reporter, evening);
        assertThat(vault.preference(YANTAI, reporter).hours()).isEqualTo(evening);

        vault.setCallHours(YANTAI, reporter, null);
        assertThat(vault.preference(YANTAI, reporter)).isEqualTo(ContactPreference.NORMAL);
    }

    @Test
    void sharesAddressesAndPreferencesOfOnePersonOnSeveralAddresses() {
        ReporterId phone = vault.identify(YANTAI, sms("+8612000000301"));
        ReporterId chat = vault.identify(YANTAI, new ChannelAddress(ChannelType.WEBCHAT, "session-301"));
        ReporterId third = vault.identify(YANTAI, new ChannelAddress(ChannelType.WECHAT, "open-301"));
        ReporterId stranger = vault.identify(YANTAI, sms("+8612000000302"));
        vault.setSafeMode(YANTAI, chat, true);

        vault.join(YANTAI, chat, third);
        vault.join(YANTAI, phone, third);

        assertThat(vault.same(YANTAI, chat)).containsExactlyInAnyOrder(phone, chat, third);
        assertThat(vault.addresses(YANTAI, third)).hasSize(3).contains(sms("+8612000000301"));
        assertThat(vault.preference(YANTAI, phone).safeMode()).isTrue();
        vault.setSafeMode(YANTAI, phone, false);
        assertThat(vault.preference(YANTAI, chat)).isEqualTo(ContactPreference.NORMAL);
        assertThat(vault.ownPhone(YANTAI, chat)).contains(sms("+8612000000301"));
        assertThat(vault.same(YANTAI, stranger)).containsExactly(stranger);
        assertThat(vault.addresses(YANTAI, stranger)).containsExactly(sms("+8612000000302"));
    }

    @Test
    void tellsAPhoneThatWasUsedFromOneThatWasTold() {
        ReporterId chat = vault.identify(YANTAI, new ChannelAddress(ChannelType.WEBCHAT, "session-303"));
        assertThat(vault.hasPhone(YANTAI, chat)).isFalse();

        vault.rememberPhone(YANTAI, chat, new PhoneNumber("+8612000000303"));

        assertThat(vault.hasPhone(YANTAI, chat)).isTrue();
        assertThat(vault.ownPhone(YANTAI, chat)).isEmpty();
    }

    @Test
    void recordsEveryRevealEvenWhenTheCallerRollsBack() {
        ReporterId reporter = vault.identify(YANTAI, sms("+8612000000108"));

        transaction.executeWithoutResult(status -> {
            assertThat(vault.reveal(YANTAI, reporter, HRSS, "电话核实工资数目")).containsExactly(sms("+8612000000108"));
            status.setRollbackOnly();
        });

        assertThat(jdbc.sql("SELECT revealed_by || ' ' || purpose FROM reporter_reveal WHERE reporter = ?")
                        .param(reporter.value())
                        .query(String.class)
                        .list())
                .containsExactly("hrss 电话核实工资数目");
        assertThatThrownBy(() -> vault.reveal(YANTAI, reporter, HRSS, " x "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesAStableNameWithoutMeaning() {
        ReporterId reporter = vault.anonymous(YANTAI);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            names.add(vault.pseudonym(ReporterId.next(java.time.Clock.systemUTC())));
        }

        assertThat(vault.pseudonym(reporter)).matches("工人[2-9A-HJ-NP-Z]{4}").isEqualTo(vault.pseudonym(reporter));
        assertThat(names).hasSizeGreaterThan(995);
    }

    private static ChannelAddress sms(String phone) {
        return new ChannelAddress(ChannelType.SMS, phone);
    }
}

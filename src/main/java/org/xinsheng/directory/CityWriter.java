package org.xinsheng.directory;

import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinsheng.core.FieldCipher;

/** Writes a city into the directory; what is there already stays as it is. */
@Repository
class CityWriter {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    CityWriter(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** @return how many people were added */
    int write(CityFile city) {
        String region = city.profile().serviceRegion();
        write(city.profile());
        city.units().forEach(unit -> write(region, unit));
        int added =
                city.staff().stream().mapToInt(person -> write(region, person)).sum();
        city.shifts().forEach(shift -> write(region, shift));
        return added;
    }

    private void write(CityFile.Profile profile) {
        jdbc.sql("INSERT INTO directory_profile VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(
                        profile.serviceRegion(),
                        profile.name(),
                        profile.smsSignature(),
                        profile.constructionLead().name(),
                        profile.triageWorkdays(),
                        profile.transferAnswerWorkdays(),
                        profile.majorHeadcount(),
                        profile.majorAmountYuan())
                .update();
    }

    private void write(String region, CityFile.UnitEntry unit) {
        jdbc.sql("""
                        INSERT INTO directory_unit
                            (service_region, code, name, short_name, kind, region, parent, phone, has_account)
                        VALUES (:region, :code, :name, :shortName, :kind, :place, :parent, :phone, :account)
                        ON CONFLICT DO NOTHING""")
                .param("region", region)
                .param("code", unit.code())
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("kind", unit.kind().name())
                .param("place", unit.region())
                .param("parent", unit.parent())
                .param("phone", unit.phone())
                .param("account", unit.account())
                .update();
    }

    private int write(String region, CityFile.StaffEntry person) {
        String phone = person.alertPhone();
        return jdbc.sql("""
                        INSERT INTO directory_staff
                            (service_region, user_name, unit_code, name, roles, alert_phone, deputy, password_hash)
                        VALUES (:region, :user, :unit, :name, :roles, :phone, :deputy, :password)
                        ON CONFLICT DO NOTHING""")
                .param("region", region)
                .param("user", person.user())
                .param("unit", person.unit())
                .param("name", person.name())
                .param("roles", person.roles().stream().map(StaffRole::name).toArray(String[]::new))
                .param(
                        "phone",
                        phone == null ? null : cipher.encrypt(phone, DirectoryRepository.ALERT_PHONE),
                        Types.BINARY)
                .param("deputy", person.deputy())
                .param("password", person.passwordHash())
                .update();
    }

    private void write(String region, CityFile.ShiftEntry shift) {
        jdbc.sql("""
                        INSERT INTO directory_shift (service_region, unit_code, days, starts, ends, officers)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(
                        region,
                        shift.unit(),
                        shift.days().name(),
                        shift.from(),
                        shift.to(),
                        shift.officers().toArray(String[]::new))
                .update();
    }

    void setPassword(String region, List<String> users, String hash) {
        jdbc.sql("UPDATE directory_staff SET password_hash = ? WHERE service_region = ? AND user_name = ANY (?)")
                .params(hash, region, users.toArray(String[]::new))
                .update();
    }
}

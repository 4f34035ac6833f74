package org.xinsheng.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.Resource;

/** A city as it is written in a YAML file: its profile, units, staff and shifts. */
record CityFile(Profile profile, List<UnitEntry> units, List<StaffEntry> staff, List<ShiftEntry> shifts) {

    record Profile(
            String serviceRegion,
            String name,
            String smsSignature,
            RegionProfile.ConstructionLead constructionLead,
            int triageWorkdays,
            int transferAnswerWorkdays,
            int majorHeadcount,
            long majorAmountYuan) {}

    record UnitEntry(
            String code,
            UnitKind kind,
            String region,
            @Nullable String parent,
            String phone,
            String name,
            String shortName,
            @DefaultValue("true") boolean account) {}

    /**
     * @param alertPhone E.164
     * @param passwordHash with its scheme in front, such as {@code {bcrypt}$2a$10$…}; without one nobody can log in
     */
    record StaffEntry(
            String user,
            String unit,
            String name,
            Set<StaffRole> roles,
            @Nullable String deputy,
            @Nullable String alertPhone,
            @Nullable String passwordHash) {}

    record ShiftEntry(String unit, Shift.Days days, String starts, String ends, List<String> officers) {

        LocalTime from() {
            return LocalTime.parse(starts);
        }

        LocalTime to() {
            return LocalTime.parse(ends);
        }
    }

    static CityFile read(Resource file) {
        try {
            MutablePropertySources sources = new MutablePropertySources();
            new YamlPropertySourceLoader().load("city", file).forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("", Bindable.of(CityFile.class))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

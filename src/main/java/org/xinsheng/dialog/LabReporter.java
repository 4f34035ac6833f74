package org.xinsheng.dialog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;
import org.xinsheng.reporter.CallHours;
import org.xinsheng.reporter.ContactPreference;
import org.xinsheng.reporter.ReporterVault;

/** The worker of a conversation in the lab: nobody in particular. */
final class LabReporter implements ReporterVault {

    private static final ReporterId NOBODY = new ReporterId(new UUID(0, 0));

    private final ChannelAddress address;
    private boolean phoneTold;
    private ContactPreference preference = ContactPreference.NORMAL;

    LabReporter(ChannelAddress address) {
        this.address = address;
    }

    @Override
    public ReporterId identify(RegionCode serviceRegion, ChannelAddress from) {
        return NOBODY;
    }

    @Override
    public ReporterId anonymous(RegionCode serviceRegion) {
        return NOBODY;
    }

    @Override
    public Optional<ReporterId> find(RegionCode serviceRegion, ChannelAddress from) {
        return Optional.of(NOBODY);
    }

    @Override
    public List<ChannelAddress> addresses(RegionCode serviceRegion, ReporterId reporter) {
        return List.of(address);
    }

    @Override
    public void rememberPhone(RegionCode serviceRegion, ReporterId reporter, PhoneNumber phone) {
        phoneTold = true;
    }

    @Override
    public boolean hasPhone(RegionCode serviceRegion, ReporterId reporter) {
        return phoneTold || address.channel().isSms();
    }

    @Override
    public Optional<ChannelAddress> ownPhone(RegionCode serviceRegion, ReporterId reporter) {
        return Optional.of(address).filter(a -> a.channel().isSms());
    }

    @Override
    public Set<ReporterId> same(RegionCode serviceRegion, ReporterId reporter) {
        return Set.of(NOBODY);
    }

    @Override
    public void join(RegionCode serviceRegion, ReporterId known, ReporterId other) {
        // there is only one
    }

    @Override
    public void setCallHours(RegionCode serviceRegion, ReporterId reporter, @Nullable CallHours hours) {
        preference = new ContactPreference(preference.safeMode(), preference.optedOut(), hours);
    }

    @Override
    public ContactPreference preference(RegionCode serviceRegion, ReporterId reporter) {
        return preference;
    }

    @Override
    public void setSafeMode(RegionCode serviceRegion, ReporterId reporter, boolean on) {
        preference = new ContactPreference(on, preference.optedOut(), preference.hours());
    }

    @Override
    public void setOptedOut(RegionCode serviceRegion, ReporterId reporter, boolean on) {
        preference = new ContactPreference(preference.safeMode(), on, preference.hours());
    }

    @Override
    public String pseudonym(ReporterId reporter) {
        return "工人";
    }

    @Override
    public List<ChannelAddress> reveal(RegionCode serviceRegion, ReporterId reporter, StaffId by, String purpose) {
        return List.of();
    }
}

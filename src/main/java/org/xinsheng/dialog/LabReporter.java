package org.xinsheng.dialog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;
import org.xinsheng.reporter.ContactPreference;
import org.xinsheng.reporter.ReporterVault;

/** The worker of a conversation in the lab: nobody in particular. */
final class LabReporter implements ReporterVault {

    private static final ReporterId NOBODY = new ReporterId(new UUID(0, 0));

    private final ChannelAddress address;
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
        // nobody is called from the lab
    }

    @Override
    public ContactPreference preference(RegionCode serviceRegion, ReporterId reporter) {
        return preference;
    }

    @Override
    public void setSafeMode(RegionCode serviceRegion, ReporterId reporter, boolean on) {
        preference = new ContactPreference(on, preference.optedOut());
    }

    @Override
    public void setOptedOut(RegionCode serviceRegion, ReporterId reporter, boolean on) {
        preference = new ContactPreference(preference.safeMode(), on);
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

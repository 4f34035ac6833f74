package org.xinsheng.reporter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;

/**
 * Knows who a reporter is and how to reach them; nobody else does. Addresses are stored as ciphertext and found by keyed
 * hash. Thread-safe; takes part in the caller's transaction.
 */
public interface ReporterVault {

    /** The reporter behind an address, made on first sight. Safe when two nodes see the address at the same instant. */
    ReporterId identify(RegionCode serviceRegion, ChannelAddress address);

    /** A reporter without any address, such as the caller of a transcript without a number. */
    ReporterId anonymous(RegionCode serviceRegion);

    Optional<ReporterId> find(RegionCode serviceRegion, ChannelAddress address);

    /** Where to reach a reporter, the latest used first; empty if there is none. */
    List<ChannelAddress> addresses(RegionCode serviceRegion, ReporterId reporter);

    /** Adds a phone number that the worker or an operator gave. */
    void rememberPhone(RegionCode serviceRegion, ReporterId reporter, PhoneNumber phone);

    /** Whether a telephone number is known: one that was used, or one that was told. */
    boolean hasPhone(RegionCode serviceRegion, ReporterId reporter);

    /** The telephone that a reporter has texted or called from: the network vouches for it, as for none that was told. */
    Optional<ChannelAddress> ownPhone(RegionCode serviceRegion, ReporterId reporter);

    /**
     * Whoever is the same person under several addresses, the reporter included. Addresses and preferences are those of
     * all of them together.
     */
    Set<ReporterId> same(RegionCode serviceRegion, ReporterId reporter);

    /** Makes two reporters one person, once they have proved it. */
    void join(RegionCode serviceRegion, ReporterId known, ReporterId other);

    /** How any of the {@link #same} wants it: what one of them chose to be spared, all are. */
    ContactPreference preference(RegionCode serviceRegion, ReporterId reporter);

    void setSafeMode(RegionCode serviceRegion, ReporterId reporter, boolean on);

    /** Stops notices, never the case. */
    void setOptedOut(RegionCode serviceRegion, ReporterId reporter, boolean on);

    /** Hours in which the reporter wants to hear from us; null for none in particular. */
    void setCallHours(RegionCode serviceRegion, ReporterId reporter, @Nullable CallHours hours);

    /** What staff see instead of a name, stable and without meaning: 工人K7Q2. */
    String pseudonym(ReporterId reporter);

    /**
     * The addresses in clear for a member of staff. Every call is recorded with its purpose.
     *
     * @param purpose 2 to 200 characters
     */
    List<ChannelAddress> reveal(RegionCode serviceRegion, ReporterId reporter, StaffId by, String purpose);
}

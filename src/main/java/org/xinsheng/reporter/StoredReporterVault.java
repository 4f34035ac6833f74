package org.xinsheng.reporter;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinsheng.core.ChannelAddress;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.KeyedHash;
import org.xinsheng.core.PhoneNumber;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReporterId;
import org.xinsheng.core.StaffId;

@Service
@Transactional
class StoredReporterVault implements ReporterVault {

    /** Mainland mobile numbers, which take texts. */
    private static final String MOBILE = "+861";

    private final VaultRepository repository;
    private final RevealRecord reveals;
    private final KeyedHash hash;
    private final Clock clock;

    StoredReporterVault(VaultRepository repository, RevealRecord reveals, KeyedHash hash, Clock clock) {
        this.repository = repository;
        this.reveals = reveals;
        this.hash = hash;
        this.clock = clock;
    }

    @Override
    public ReporterId identify(RegionCode serviceRegion, ChannelAddress address) {
        return repository
                .find(serviceRegion, address)
                .map(known -> used(serviceRegion, known, address))
                .orElseGet(() -> onlyOnce(serviceRegion, address));
    }

    private ReporterId used(RegionCode region, ReporterId reporter, ChannelAddress address) {
        if (repository.isKnown(region, address)) {
            repository.touch(region, address, clock.instant());
        } else {
            repository.addAddress(region, reporter, address, clock.instant());
        }
        return reporter;
    }

    private ReporterId onlyOnce(RegionCode region, ChannelAddress address) {
        repository.lock(region, address);
        return repository
                .find(region, address)
                .map(known -> used(region, known, address))
                .orElseGet(() -> {
                    ReporterId reporter = anonymous(region);
                    repository.addAddress(region, reporter, address, clock.instant());
                    return reporter;
                });
    }

    @Override
    public ReporterId anonymous(RegionCode serviceRegion) {
        ReporterId reporter = ReporterId.next(clock);
        repository.addPerson(serviceRegion, reporter, clock.instant());
        return reporter;
    }

    @Override
    public Optional<ReporterId> find(RegionCode serviceRegion, ChannelAddress address) {
        return repository.find(serviceRegion, address);
    }

    /** Addresses that were used come first; numbers that were only told come last, because nobody vouches for them. */
    @Override
    public List<ChannelAddress> addresses(RegionCode serviceRegion, ReporterId reporter) {
        List<ChannelAddress> all = new ArrayList<>(repository.addresses(serviceRegion, reporter));
        repository.phones(serviceRegion, reporter).stream()
                .filter(phone -> !all.contains(phone))
                .forEach(all::add);
        return List.copyOf(all);
    }

    @Override
    public void rememberPhone(RegionCode serviceRegion, ReporterId reporter, PhoneNumber phone) {
        requireKnown(reporter, repository.preference(serviceRegion, reporter)::isPresent);
        repository.addPhone(serviceRegion, reporter, phone, clock.instant());
    }

    @Override
    public boolean hasPhone(RegionCode serviceRegion, ReporterId reporter) {
        return addresses(serviceRegion, reporter).stream()
                .anyMatch(a -> a.channel() == ChannelType.SMS || a.channel() == ChannelType.HOTLINE);
    }

    @Override
    public Optional<ChannelAddress> ownPhone(RegionCode serviceRegion, ReporterId reporter) {
        return repository.addresses(serviceRegion, reporter).stream()
                .filter(a -> a.channel() == ChannelType.SMS
                        || (a.channel() == ChannelType.HOTLINE && a.value().startsWith(MOBILE)))
                .map(a -> new ChannelAddress(ChannelType.SMS, a.value()))
                .findFirst();
    }

    @Override
    public Set<ReporterId> same(RegionCode serviceRegion, ReporterId reporter) {
        return repository.same(serviceRegion, reporter);
    }

    @Override
    public void join(RegionCode serviceRegion, ReporterId known, ReporterId other) {
        requireKnown(known, () -> repository.join(serviceRegion, known, other));
    }

    @Override
    public ContactPreference preference(RegionCode serviceRegion, ReporterId reporter) {
        return repository.preference(serviceRegion, reporter).orElse(ContactPreference.NORMAL);
    }

    @Override
    public void setSafeMode(RegionCode serviceRegion, ReporterId reporter, boolean on) {
        requireKnown(reporter, () -> repository.setSafeMode(serviceRegion, reporter, on));
    }

    @Override
    public void setOptedOut(RegionCode serviceRegion, ReporterId reporter, boolean on) {
        requireKnown(reporter, () -> repository.setOptedOut(serviceRegion, reporter, on));
    }

    @Override
    public void setCallHours(RegionCode serviceRegion, ReporterId reporter, @Nullable CallHours hours) {
        requireKnown(reporter, () -> repository.setCallHours(serviceRegion, reporter, hours));
    }

    @Override
    public String pseudonym(ReporterId reporter) {
        return Pseudonym.of(hash.of("reporter.pseudonym", reporter.toString()));
    }

    @Override
    public List<ChannelAddress> reveal(RegionCode serviceRegion, ReporterId reporter, StaffId by, String purpose) {
        String reason = purpose.strip();
        if (reason.length() < 2 || reason.length() > 200) {
            throw new IllegalArgumentException("a purpose has 2 to 200 characters");
        }
        requireKnown(reporter, repository.preference(serviceRegion, reporter)::isPresent);
        reveals.record(serviceRegion, reporter, by, reason);
        return addresses(serviceRegion, reporter);
    }

    private static void requireKnown(ReporterId reporter, Supplier<Boolean> known) {
        if (!known.get()) {
            throw new IllegalArgumentException("no such reporter: " + reporter);
        }
    }
}

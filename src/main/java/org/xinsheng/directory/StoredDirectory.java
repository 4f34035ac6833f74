package org.xinsheng.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/** The directory from the database, through a {@link Snapshot} that is read again when it is old. */
@Component
class StoredDirectory implements Directory {

    private final DirectoryRepository repository;
    private final WorkCalendar calendar;
    private final Duration refresh;
    private volatile @Nullable Snapshot snapshot;
    private volatile long readAt;

    StoredDirectory(DirectoryRepository repository, WorkCalendar calendar, DirectorySettings settings) {
        this.repository = repository;
        this.calendar = calendar;
        this.refresh = settings.refresh();
    }

    @Override
    public Unit unit(UnitId id) {
        return findUnit(id).orElseThrow(() -> new IllegalArgumentException("no such unit: " + id));
    }

    @Override
    public Optional<Unit> findUnit(UnitId id) {
        return Optional.ofNullable(snapshot().units().get(id));
    }

    @Override
    public List<Unit> units(RegionCode serviceRegion) {
        return snapshot().units().values().stream()
                .filter(unit -> unit.serviceRegion().equals(serviceRegion))
                .toList();
    }

    @Override
    public Unit firstContact(RegionCode serviceRegion) {
        return units(serviceRegion).stream()
                .filter(unit ->
                        unit.kind().isOnlyFirstContact() && unit.region().equals(serviceRegion))
                .min(Comparator.comparing(Unit::kind))
                .orElseThrow(() -> new IllegalStateException("no first-contact unit in " + serviceRegion));
    }

    @Override
    public Optional<Unit> lowestCovering(RegionCode serviceRegion, UnitKind kind, RegionCode place) {
        if (!serviceRegion.contains(place)) {
            return Optional.empty();
        }
        List<Unit> covering = units(serviceRegion).stream()
                .filter(unit -> unit.kind() == kind && unit.region().contains(place))
                .toList();
        return covering.stream()
                .filter(unit -> unit.region().isCounty())
                .findFirst()
                .or(() -> covering.stream()
                        .filter(unit -> !unit.region().isCounty())
                        .findFirst());
    }

    @Override
    public Optional<StaffMember> findStaff(StaffId id) {
        return Optional.ofNullable(snapshot().staff().get(id));
    }

    @Override
    public List<StaffMember> staff(UnitId unit) {
        return snapshot().staffOf(unit);
    }

    @Override
    public StaffMember onDuty(UnitId unit, Instant at) {
        return snapshot().callOrder(unit, at, calendar).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is enabled in " + unit));
    }

    @Override
    public List<StaffMember> alarmChain(RegionCode serviceRegion, Instant at) {
        Snapshot now = snapshot();
        SequencedSet<StaffMember> chain =
                new LinkedHashSet<>(now.callOrder(firstContact(serviceRegion).id(), at, calendar));
        lowestCovering(serviceRegion, UnitKind.LEADING_OFFICE, serviceRegion)
                .ifPresent(office -> chain.addAll(now.callOrder(office.id(), at, calendar)));
        if (chain.isEmpty()) {
            throw new IllegalStateException("nobody can be alarmed in " + serviceRegion);
        }
        return new ArrayList<>(chain);
    }

    @Override
    public RegionProfile profile(RegionCode serviceRegion) {
        RegionProfile profile = snapshot().profiles().get(serviceRegion);
        if (profile == null) {
            throw new IllegalArgumentException("no profile for " + serviceRegion);
        }
        return profile;
    }

    @Override
    public List<RegionProfile> profiles() {
        return List.copyOf(snapshot().profiles().values());
    }

    private Snapshot snapshot() {
        Snapshot current = snapshot;
        if (current == null || System.nanoTime() - readAt > refresh.toNanos()) {
            current = repository.load();
            readAt = System.nanoTime();
            snapshot = current;
        }
        return current;
    }

    /** Reads the database again at the next question, as after a change. */
    void forget() {
        snapshot = null;
    }
}

package org.xinsheng.dialog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.KeyedHash;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;

/** What was tried in one conversation of the lab. There is no other to come back from, and nothing to be kept secret. */
final class LabProofs implements ProofStore, KeyedHash {

    private final Clock clock;
    private final List<Attempt> attempts = new ArrayList<>();
    private @Nullable String secret;

    LabProofs(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String of(String purpose, String value) {
        return purpose + " " + value;
    }

    /** Always the same, so that two versions of a script can be compared. */
    @Override
    public SecretCode newSecret() {
        return new SecretCode("0000111122223333");
    }

    @Override
    public void keepSecret(RegionCode region, ReporterId reporter, String hash) {
        secret = hash;
    }

    @Override
    public List<String> secrets(RegionCode region, Collection<ReporterId> reporters) {
        return secret == null ? List.of() : List.of(secret);
    }

    @Override
    public void keepPhoneCode(
            RegionCode region, ConversationId asking, ReportNumber number, String hash, Instant until) {
        // nothing is sent from the lab
    }

    @Override
    public Optional<String> phoneCode(RegionCode region, ConversationId asking, ReportNumber number) {
        return Optional.empty();
    }

    @Override
    public void note(RegionCode region, ConversationId asking, ReportNumber number, Kind kind) {
        attempts.add(new Attempt(number, kind, clock.instant()));
    }

    @Override
    public long count(RegionCode region, ReportNumber number, Kind kind, Duration within) {
        return count(kind, within, attempt -> attempt.number().equals(number));
    }

    @Override
    public long count(RegionCode region, ConversationId asking, Kind kind, Duration within) {
        return count(kind, within, attempt -> true);
    }

    private long count(Kind kind, Duration within, Predicate<Attempt> which) {
        Instant since = clock.instant().minus(within);
        return attempts.stream()
                .filter(attempt -> attempt.kind() == kind && attempt.at().isAfter(since))
                .filter(which)
                .count();
    }

    private record Attempt(ReportNumber number, Kind kind, Instant at) {}
}

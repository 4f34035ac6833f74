package org.xinsheng.dialog;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.xinsheng.core.ConversationId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.ReporterId;

/** Hashes of codes, and what was tried with them. */
interface ProofStore {

    /** What somebody did about a number. */
    enum Kind {
        ASKED,
        SENT,
        WRONG
    }

    /** A code that nobody has yet. */
    default SecretCode newSecret() {
        return SecretCode.random();
    }

    /** Replaces the one before. */
    void keepSecret(RegionCode region, ReporterId reporter, String hash);

    List<String> secrets(RegionCode region, Collection<ReporterId> reporters);

    void keepPhoneCode(RegionCode region, ConversationId asking, ReportNumber number, String hash, Instant until);

    /** The one that still counts. */
    Optional<String> phoneCode(RegionCode region, ConversationId asking, ReportNumber number);

    void note(RegionCode region, ConversationId asking, ReportNumber number, Kind kind);

    long count(RegionCode region, ReportNumber number, Kind kind, Duration within);

    long count(RegionCode region, ConversationId asking, Kind kind, Duration within);
}

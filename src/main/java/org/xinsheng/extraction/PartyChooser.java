package org.xinsheng.extraction;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides who of those named should pay the workers. */
final class PartyChooser {

    /** A little below even: whom a text names at all is likelier to be the one than nobody. */
    private static final double EVEN = -0.3;

    /** The one who owes, or null if nobody named is likely enough. */
    @Nullable NamedParty payer(List<NamedParty> parties) {
        return parties.stream()
                .filter(party -> party.score() > EVEN)
                .max(Comparator.comparingDouble(NamedParty::score))
                .orElse(null);
    }
}

package org.xinsheng.extraction;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;

/** Decides who of those named should pay the workers. */
final class PartyChooser {

    private static final double EVEN = 0;
    /** A firm that is surely one goes before the person that stands for it. */
    private static final double FIRM_BEFORE_PERSON = 1.5;

    private static final double HIRING_FIRM_BEFORE_PERSON = 2.8;

    private static final Comparator<NamedParty> BY_SCORE = Comparator.comparingDouble(NamedParty::score);

    /** The one who owes, or null if nobody named is likely enough. */
    @Nullable NamedParty payer(List<NamedParty> parties) {
        NamedParty firm = best(parties, Kind.ORGANISATION);
        NamedParty person = best(parties, Kind.PERSON);
        if (firm == null || person == null) {
            return firm == null ? person : firm;
        }
        double lead = lead(firm);
        return firm.score() + lead >= person.score() ? firm : person;
    }

    private static double lead(NamedParty firm) {
        if (firm.role() == PartyRole.GENERAL_CONTRACTOR || firm.is(PartySign.HAS_IT_BUILT)) {
            return 0;
        }
        return firm.role() == PartyRole.OTHER ? FIRM_BEFORE_PERSON : HIRING_FIRM_BEFORE_PERSON;
    }

    private static @Nullable NamedParty best(List<NamedParty> parties, Kind kind) {
        return parties.stream()
                .filter(party -> party.kind() == kind && party.score() > EVEN)
                .max(BY_SCORE)
                .orElse(null);
    }
}

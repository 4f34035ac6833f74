package org.xinsheng.linking;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the firms. Workers often name the general contractor as the employer, and many crews of a site share it: so
 * agreement on such a firm speaks for the site, not for the crew.
 */
final class FirmWeighing {

    /** How many crews of a site name a firm as their employer that works under another firm there. */
    private static final double UNDER_ANOTHER = .03;

    private final Marks report;
    private final Marks clue;
    private final boolean employerIsPerson;
    private double employerShared = .3;
    private boolean doubtful;

    /** @param employerIsPerson one of the employers is a person whom the other side names as well, no firm */
    FirmWeighing(Marks report, Marks clue, boolean employerIsPerson) {
        this.report = report;
        this.clue = clue;
        this.employerIsPerson = employerIsPerson;
    }

    private record Match(
            Likeness likeness,
            @Nullable FirmName mine,
            @Nullable FirmName theirs) {

        boolean agrees() {
            return likeness.agrees();
        }

        double chance() {
            return mine == null || theirs == null ? 1 : Math.pow(2, -mine.rarity(theirs));
        }
    }

    /** The chance that another crew of the site names the same employer. */
    double employerShared() {
        return employerShared;
    }

    /** Whether the firms are two, though one of them may be the contractor of the other. */
    boolean doubtful() {
        return doubtful;
    }

    void weigh(List<Evidence> evidence) {
        Match employer = best(report.employers(), clue.employers());
        Match upward =
                better(best(report.employers(), clue.contractors()), best(report.contractors(), clue.employers()));
        Match contractor = better(best(report.contractors(), clue.contractors()), upward);
        if (employer.agrees() && !isContractor(employer)) {
            employerShared = shared(employer);
            evidence.add(agreement(Field.EMPLOYER, employer));
        } else if (employer.agrees()) {
            contractor = better(contractor, employer);
        } else if (!employerIsPerson
                && !report.employers().isEmpty()
                && !clue.employers().isEmpty()) {
            evidence.add(disagreement(employer));
        }
        if (contractor.agrees()) {
            evidence.add(agreement(Field.CONTRACTOR, contractor));
        } else if (!report.contractors().isEmpty() && !clue.contractors().isEmpty()) {
            evidence.add(Evidence.of(Field.CONTRACTOR, .06, .9, "总包或分包单位不同"));
        }
    }

    private boolean isContractor(Match employer) {
        List<FirmName> mine = List.of(java.util.Objects.requireNonNull(employer.mine));
        return best(mine, report.contractors()).agrees()
                || best(mine, clue.contractors()).agrees();
    }

    private double shared(Match employer) {
        double least = java.util.Objects.requireNonNull(employer.mine).kind().sharedByCrews;
        for (FirmName theirs : clue.employers()) {
            if (employer.mine.compare(theirs).agrees()) {
                least = Math.min(least, theirs.kind().sharedByCrews);
            }
        }
        return isSubcontractor(employer.mine) ? Math.min(least, UNDER_ANOTHER) : least;
    }

    /** Whether another firm stands above it, in whose place it would not be named. */
    private boolean isSubcontractor(FirmName firm) {
        return firm.kind() != FirmName.Kind.STATE_GROUP
                && Stream.concat(report.contractors().stream(), clue.contractors().stream())
                        .anyMatch(c -> firm.compare(c) == Likeness.DIFFERENT);
    }

    private static Evidence agreement(Field field, Match match) {
        double chance = match.chance();
        String who = field == Field.EMPLOYER ? "用工单位" : "总包或分包单位";
        return switch (match.likeness) {
            case EQUAL -> new Evidence(field, .4, chance, .004, who + "一致");
            case ALIAS -> new Evidence(field, .35, chance, .02, who + "是简称与全称");
            case SOUND -> new Evidence(field, .06, chance, .3, who + "读音相同");
            case SLIP -> new Evidence(field, .04, chance * 2, .1, who + "只差一字");
            default -> new Evidence(field, .3, chance, chance, who + "是同一集团");
        };
    }

    private Evidence disagreement(Match employer) {
        boolean crewFirms = report.employers().stream().allMatch(FirmWeighing::ownCrew)
                && clue.employers().stream().anyMatch(FirmWeighing::ownCrew);
        double same = crewFirms ? .01 : .12;
        doubtful = crewFirms || employer.likeness == Likeness.TWIN;
        return employer.likeness == Likeness.TWIN
                ? new Evidence(Field.EMPLOYER, same / 2, .01, .5, "用工单位名称相近但不同")
                : new Evidence(Field.EMPLOYER, same, .95, .2, "用工单位不同");
    }

    private static boolean ownCrew(FirmName firm) {
        return firm.kind() == FirmName.Kind.LABOUR
                || firm.kind() == FirmName.Kind.WORKPLACE
                || firm.kind() == FirmName.Kind.SPECIALIST;
    }

    private static Match best(List<FirmName> mine, List<FirmName> theirs) {
        Match best = new Match(Likeness.DIFFERENT, null, null);
        for (FirmName a : mine) {
            for (FirmName b : theirs) {
                best = better(best, new Match(a.compare(b), a, b));
            }
        }
        return best;
    }

    private static Match better(Match a, Match b) {
        int order = a.likeness.compareTo(b.likeness);
        return order < 0 || order == 0 && a.chance() <= b.chance() ? a : b;
    }
}

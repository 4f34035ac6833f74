package org.xinsheng.linking;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Amount;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Industry;
import org.xinsheng.core.MonthRange;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.WorkTrade;

/**
 * A report read once for comparing: names taken apart, everything else as it is.
 *
 * @param employers the firm that owes, none or one; a clue has as many as were named
 * @param contractors the other firms of the chain
 * @param persons foremen and bosses, also where the employer is one
 * @param maybePersons employers that may be a person or a short firm name; they are among the employers too
 */
record Marks(
        List<FirmName> employers,
        List<FirmName> contractors,
        List<PersonName> persons,
        List<PersonName> maybePersons,
        List<ProjectName> projects,
        List<PlaceName> places,
        List<RegionCode> regions,
        List<Industry> industries,
        List<WorkTrade> trades,
        List<YearMonth> starts,
        List<Headcount> crews,
        List<Amount> amounts,
        List<String> reporters,
        List<String> texts) {

    /** More different values than these of one field tell nothing new about a clue. */
    private static final int MOST_VALUES = 12;

    static Marks of(LinkableReport report) {
        PersonName boss = PersonName.isCalledOne(report.employer()) ? PersonName.parse(report.employer()) : null;
        List<PersonName> persons = new ArrayList<>();
        List<FirmName> contractors = new ArrayList<>();
        if (boss != null) {
            persons.add(boss);
        }
        for (String party :
                report.parties().subList(0, Math.min(8, report.parties().size()))) {
            PersonName person = PersonName.parse(party);
            FirmName firm = person == null ? FirmName.parse(party) : null;
            if (person != null) {
                persons.add(person);
            } else if (firm != null) {
                contractors.add(firm);
            }
        }
        FirmName employer = boss == null ? FirmName.parse(report.employer()) : null;
        return new Marks(
                one(employer),
                List.copyOf(contractors),
                List.copyOf(persons),
                one(boss == null ? maybePerson(report.employer()) : null),
                one(ProjectName.parse(report.project())),
                one(PlaceName.parse(report.location())),
                one(report.regionCode()),
                one(report.industry()),
                report.trades().stream().sorted().toList(),
                one(start(report.period())),
                one(report.headcount()),
                one(report.amount()),
                one(report.reporterKey()),
                one(report.textKey()));
    }

    /** Workers name who should pay them: as often a man as a firm. */
    private static @Nullable PersonName maybePerson(@Nullable String employer) {
        PersonName person = PersonName.parse(employer);
        return person != null && person.looksFull() ? person : null;
    }

    private static @Nullable YearMonth start(@Nullable MonthRange period) {
        return period == null ? null : period.from();
    }

    private static <T> List<T> one(@Nullable T value) {
        return value == null ? List.of() : List.of(value);
    }

    /** All that is known of a clue: every report must fit these, not only the nearest one. */
    Marks and(Marks more) {
        return new Marks(
                union(employers, more.employers),
                union(contractors, more.contractors),
                union(persons, more.persons),
                union(maybePersons, more.maybePersons),
                union(projects, more.projects),
                union(places, more.places),
                union(regions, more.regions),
                union(industries, more.industries),
                union(trades, more.trades),
                union(starts, more.starts),
                union(crews, more.crews),
                union(amounts, more.amounts),
                union(reporters, more.reporters),
                union(texts, more.texts));
    }

    private static <T> List<T> union(List<T> old, List<T> more) {
        if (more.isEmpty() || old.size() >= MOST_VALUES || old.containsAll(more)) {
            return old;
        }
        return Stream.concat(old.stream(), more.stream())
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_VALUES)
                .toList();
    }
}

package org.xinsheng.extraction.number;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how many people are owed (涉及人数): counted, named, or told by kinship. The speaker alone goes last. */
final class HeadcountReader {

    private HeadcountReader() {}

    static Optional<People> read(String text, Numbers numbers) {
        return Optional.ofNullable(best(text, numbers));
    }

    private static boolean isMore(CountedGroup group, People equal) {
        return group.people().count().max() >= equal.count().max();
    }

    private static @Nullable People best(String text, Numbers numbers) {
        List<CountedGroup> groups = CountedGroup.all(text, numbers);
        People equal = EqualGroups.read(text, numbers);
        if (equal != null && groups.stream().noneMatch(group -> isMore(group, equal))) {
            return equal;
        }
        People grouped = GroupedPeople.sum(text, numbers, groups);
        if (grouped != null) {
            return grouped;
        }
        People trades = TradeGroups.sum(text, groups);
        if (trades != null) {
            return trades;
        }
        People counted = null;
        for (CountedGroup group : groups) {
            boolean better = counted == null || group.people().confidence() > counted.confidence() + 0.001;
            counted = better ? group.people() : counted;
        }
        People companions = Companions.read(text);
        boolean named = companions != null && (counted == null || counted.confidence() < companions.confidence());
        return named ? companions : counted != null ? counted : Relatives.read(text);
    }
}

package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.Division.Level;
import org.xinsheng.extraction.PhraseTable.Match;

/** Finds addresses: runs of place names each of which lies in the one before it. Linear, immutable. */
final class AddressScanner {

    private static final int MOST_PARTS = 5;
    private static final String LINKS = " -—/·,、的\n|>_~+;";

    private final PlaceNames names;
    private final LatinPlaces latin;
    private final UnlistedPlaces unlisted = new UnlistedPlaces();

    AddressScanner(Gazetteer gazetteer) {
        this.names = new PlaceNames(gazetteer);
        this.latin = new LatinPlaces(gazetteer);
    }

    /** In order of appearance; none overlaps another. */
    List<Address> scan(String text) {
        List<Address> found = new ArrayList<>(4);
        for (int i = 0; i < text.length(); ) {
            Address address = addressAt(text, i);
            if (address == null || isWeak(address) && isCutInto(text, address)) {
                i++;
            } else {
                found.add(address);
                i = Math.max(address.end(), i + 1);
            }
        }
        return unlisted.add(text, found);
    }

    /** A short name of a town, which any two characters may be. */
    private static boolean isWeak(Address address) {
        return address.parts() == 1 && address.level() == Level.TOWN && !address.full();
    }

    /** 在中 is a town, but not in 在中山小榄. */
    private boolean isCutInto(String text, Address address) {
        for (int i = address.start() + 1; i < address.named(); i++) {
            Address later = addressAt(text, i);
            if (later != null && later.named() > address.named() && !isWeak(later)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Address addressAt(String text, int start) {
        Address best = null;
        List<Match<List<Division>>> firsts = names.at(text, start);
        for (int i = 0; i < firsts.size(); i++) {
            Address address = grow(text, firsts.get(i));
            if (best == null || isBetter(address, best)) {
                best = address;
            }
        }
        boolean told = ClauseBounds.beginsClause(text, start) || "在到去来".indexOf(text.charAt(start - 1)) >= 0;
        Address zone = told ? AddressTail.zoneAt(text, start) : null;
        if (zone != null && (best == null || best.named() <= zone.named())) {
            return zone;
        }
        return best == null ? latin.at(text, start) : AddressTail.extend(text, best);
    }

    private static boolean isBetter(Address address, Address best) {
        return address.named() > best.named() || address.parts() > best.parts() && address.named() == best.named();
    }

    private Address grow(String text, Match<List<Division>> first) {
        List<Division> readings = first.value();
        int end = first.end();
        int parts = 1;
        int last = first.start();
        boolean full = isFull(readings);
        for (Match<List<Division>> next = next(text, end, readings);
                next != null && parts < MOST_PARTS;
                next = next(text, end, readings)) {
            readings = next.value();
            full |= isFull(readings);
            last = next.start();
            end = next.end();
            parts++;
        }
        List<Division> meant = parts == 1 ? largest(readings, full) : readings;
        return new Address(first.start(), last, end, end, meant, parts, smallest(meant), full);
    }

    private static boolean isFull(List<Division> readings) {
        for (Division reading : readings) {
            if (reading.full()) {
                return true;
            }
        }
        return false;
    }

    /** The longest name behind {@code at}, or behind one mark or blank, that fits one of the readings so far. */
    private @Nullable Match<List<Division>> next(String text, int at, List<Division> before) {
        boolean linked = at < text.length() && LINKS.indexOf(text.charAt(at)) >= 0;
        int from = linked ? at + 1 : at;
        Match<List<Division>> best = null;
        for (Match<List<Division>> part : names.at(text, from)) {
            List<Division> fitting = fitting(before, part.value());
            boolean wholeWord = !linked || part.end() - from > 2 || ClauseBounds.endsClause(text, part.end());
            if (!fitting.isEmpty() && wholeWord && !isRoad(text, part, fitting)) {
                best = new Match<>(from, part.end(), fitting);
            }
        }
        return best;
    }

    /** 南京西路 is no 西路 in 南京, 建设路 no town 建设. */
    private static boolean isRoad(String text, Match<List<Division>> part, List<Division> fitting) {
        return !isFull(fitting) && AddressTail.isRoadAt(text, part.end());
    }

    private static List<Division> fitting(List<Division> before, List<Division> after) {
        List<Division> fitting = new ArrayList<>(1);
        boolean coded = !before.getFirst().hasNoCode();
        for (Division division : after) {
            if ((division.full() || coded) && fits(before, division, after)) {
                fitting.add(coded || division.hasNoCode() ? division : Division.nameless(division.level()));
            }
        }
        return fitting;
    }

    private static boolean fits(List<Division> before, Division division, List<Division> namesakes) {
        for (Division larger : before) {
            if (larger.canPrecede(division)
                    || larger.isSeatBeside(division)
                    || larger.isFormerCityOf(division) && isOnlyCounty(namesakes)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnlyCounty(List<Division> namesakes) {
        int counties = 0;
        for (Division namesake : namesakes) {
            counties += namesake.level() == Level.COUNTY ? 1 : 0;
        }
        return counties == 1;
    }

    /** 南京 by itself is the city, not a street of that name; 朝阳区 is a district, not the city. */
    private static List<Division> largest(List<Division> readings, boolean full) {
        if (readings.size() == 1) {
            return readings;
        }
        Level level = null;
        for (Division reading : readings) {
            if ((reading.full() || !full) && (level == null || reading.level().compareTo(level) < 0)) {
                level = reading.level();
            }
        }
        List<Division> largest = new ArrayList<>(readings.size());
        for (Division reading : readings) {
            if (reading.level() == level && (reading.full() || !full)) {
                largest.add(reading);
            }
        }
        return largest;
    }

    private static Level smallest(List<Division> readings) {
        Level level = Level.PROVINCE;
        for (Division reading : readings) {
            level = reading.level().compareTo(level) > 0 ? reading.level() : level;
        }
        return level;
    }
}

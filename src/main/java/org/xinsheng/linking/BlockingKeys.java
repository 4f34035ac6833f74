package org.xinsheng.linking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xinsheng.core.RegionCode;

/**
 * The keys under which a report is found. Two reports of one case share at least one as a rule, though names are shortened
 * or misspelt; a common name alone is no key, only together with where it is or who else is named. Keys are hashes: they
 * carry no names.
 */
final class BlockingKeys {

    static final int MOST = 40;

    private static final int ANCHORS = 3;

    private final Set<Long> keys = new LinkedHashSet<>();
    private final List<String> areas;
    private final List<String> sites;
    private final List<String> firms;
    private final List<String> surnames;

    private BlockingKeys(Marks marks) {
        areas = areas(marks);
        sites = marks.projects().stream().map(ProjectName::sound).toList();
        firms = Stream.concat(marks.employers().stream(), marks.contractors().stream())
                .map(f -> f.kind() == FirmName.Kind.STATE_GROUP ? f.core() : NameText.sorted(tail(f.coreSound(), 2)))
                .distinct()
                .toList();
        List<PersonName> people = Stream.concat(marks.persons().stream(), marks.maybePersons().stream())
                .toList();
        surnames = people.stream().map(p -> Sounds.of(p.surname())).distinct().toList();
        marks.texts().forEach(t -> add("text", t));
        marks.reporters().forEach(r -> add("reporter", r));
        marks.projects().forEach(this::addSite);
        Stream.concat(marks.employers().stream(), marks.contractors().stream()).forEach(this::addFirm);
        people.forEach(this::addPerson);
        addPairs();
        marks.projects().forEach(this::addSlips);
    }

    /** The strongest first, at most {@link #MOST}. */
    static List<Long> of(Marks marks) {
        return new BlockingKeys(marks).keys.stream().limit(MOST).toList();
    }

    /** The city by its code, and the last district that the place names, for reports without a code. */
    private static List<String> areas(Marks marks) {
        List<String> areas = new ArrayList<>();
        for (RegionCode region : marks.regions()) {
            areas.add(region.city().value());
        }
        for (PlaceName place : marks.places()) {
            if (!place.districts().isEmpty()) {
                areas.add(Sounds.of(tail(place.districts().getLast(), 2)));
            }
            if (!place.town().isEmpty()) {
                areas.add(place.town());
            }
        }
        return areas;
    }

    private void addSite(ProjectName site) {
        String sound = site.sound();
        inArea("site", sound);
        inArea("site-end", tail(sound, 3));
        inArea("site-start", head(sound, 3));
        inArea("site-swapped", NameText.sorted(sound));
        if (!site.generic() && sound.length() >= 3) {
            add("site", sound);
            if (sound.length() >= 5) {
                add("site-end", tail(sound, 4));
            }
        }
    }

    private void addFirm(FirmName firm) {
        if (firm.kind() == FirmName.Kind.STATE_GROUP) {
            inArea("firm", firm.core());
            return;
        }
        inArea("firm", NameText.sorted(tail(firm.coreSound(), 2)));
        inArea("firm", NameText.sorted(head(firm.coreSound(), 2)));
        add("firm", firm.coreSound());
        if (!firm.place().isEmpty()) {
            add("firm", firm.place() + firm.coreSound());
        }
        if (firm.kind() != FirmName.Kind.BARE) {
            add(
                    "firm+trade",
                    NameText.sorted(tail(firm.coreSound(), 2)) + firm.kind().ordinal());
        }
        if (firm.coreSound().length() >= 3) {
            add("firm-end", tail(firm.coreSound(), 3));
        }
    }

    private void addPerson(PersonName person) {
        if (person.isFull()) {
            add("person", person.sound());
        }
        inArea("person", Sounds.of(person.surname()));
    }

    private void addPairs() {
        for (String site : sites) {
            firms.forEach(f -> add("site+firm", tail(site, 2) + f));
            surnames.forEach(s -> add("site+person", tail(site, 2) + s));
        }
        for (String firm : firms) {
            surnames.forEach(s -> add("firm+person", firm + s));
        }
    }

    /** The pairs of neighbouring sounds with the smallest hashes: a misspelt name keeps some of them. */
    private void addSlips(ProjectName site) {
        String sound = site.sound();
        Stream.iterate(0, i -> i + 1 < sound.length(), i -> i + 1)
                .map(i -> sound.substring(i, i + 2))
                .sorted((a, b) -> Long.compare(hash("", a), hash("", b)))
                .limit(ANCHORS)
                .forEach(pair -> inArea("site-part", pair));
    }

    private void inArea(String kind, String value) {
        areas.forEach(area -> add(kind + "@" + area, value));
    }

    private void add(String kind, String value) {
        keys.add(hash(kind, value));
    }

    private static String tail(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    private static String head(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    /** FNV-1a with a final mix, 64 bits: the same everywhere and always. */
    private static long hash(String kind, String value) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < kind.length(); i++) {
            hash = (hash ^ kind.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ 0x1f) * 0x100000001b3L;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }
}

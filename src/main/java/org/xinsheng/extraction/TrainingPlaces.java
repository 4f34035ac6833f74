package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Places and surnames for training texts, drawn from the gazetteer and the list of surnames. */
final class TrainingPlaces {

    private static final int COMMON_SURNAMES = 160;

    private record Place(String province, String city, String county, String town) {}

    private final List<Place> all = new ArrayList<>();
    private final List<String> surnames;
    private final Map<String, Function<Random, String>> kinds = Map.of(
            "place", this::place,
            "city", random -> DivisionNames.shortName(any(random).city()),
            "province", random -> DivisionNames.shortName(any(random).province()),
            "county", random -> any(random).county(),
            "countyshort", random -> DivisionNames.shortName(any(random).county()),
            "town", random -> any(random).town(),
            "townshort", random -> DivisionNames.shortName(any(random).town()),
            "surname", this::surname,
            "seldom", this::seldomSurname);

    /** @param divisions lines of the gazetteer */
    TrainingPlaces(List<String> divisions, List<String> surnames) {
        this.surnames = surnames;
        SequencedMap<String, String> names = new TreeMap<>();
        for (String line : divisions) {
            String[] columns = line.split("\t", -1);
            String code = columns[0];
            names.put(code, columns[1]);
            String province = names.getOrDefault(code.substring(0, 2) + "0000", columns[1]);
            if (!code.endsWith("00") && columns.length > 2) {
                String city = names.getOrDefault(code.substring(0, 4) + "00", province);
                String[] towns = columns[2].split("\\|");
                all.add(new Place(province, city, columns[1], towns[towns.length / 2]));
            }
        }
    }

    /** @throws IllegalArgumentException if there is no such kind of name */
    String name(String kind, Random random) {
        Function<Random, String> maker = kinds.get(kind);
        if (maker == null) {
            throw new IllegalArgumentException("no words for <" + kind + ">");
        }
        return maker.apply(random);
    }

    private Place any(Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private String surname(Random random) {
        return surnames.get(random.nextInt(Math.min(COMMON_SURNAMES, surnames.size())));
    }

    private String seldomSurname(Random random) {
        return surnames.get(random.nextInt(surnames.size()));
    }

    private String place(Random random) {
        Place place = any(random);
        String city = random.nextInt(3) == 0 ? place.city() : DivisionNames.shortName(place.city());
        String county = random.nextInt(2) == 0 ? place.county() : DivisionNames.shortName(place.county());
        return switch (random.nextInt(8)) {
            case 0 -> place.county();
            case 1 -> city;
            case 2 -> city + county + place.town();
            case 3 -> city + county + DivisionNames.shortName(place.town());
            case 4 -> place.province() + place.city() + place.county();
            case 5 -> city + " " + county;
            default -> city + county;
        };
    }
}

package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.xinsheng.extraction.Division.Level;

/** Reads {@code nlp-models/gazetteer/}, deriving the short names. */
final class GazetteerFiles {

    private static final String FOLDER = "gazetteer/";
    private static final int COUNTY_DIGITS = 6;
    private static final int TOWN_DIGITS = 9;

    private final Map<String, List<Division>> names = new HashMap<>(120_000);
    private final Map<String, List<Division>> latinNames = new HashMap<>();
    private final Map<String, String> fullNames = new HashMap<>();
    private final Set<String> commonWords = new HashSet<>();

    Gazetteer read() {
        ModelFiles.lines(FOLDER + "divisions.tsv").forEach(this::readDivision);
        ModelFiles.lines(FOLDER + "zones.tsv").forEach(this::readZones);
        ModelFiles.lines(FOLDER + "other-names.tsv").forEach(this::readOtherNames);
        ModelFiles.lines(FOLDER + "latin-names.tsv").forEach(this::readLatinName);
        ModelFiles.lines(FOLDER + "common-words.txt").forEach(line -> commonWords.addAll(List.of(line.split(" "))));
        return new Gazetteer(
                PhraseTable.of(new TreeMap<>(names)),
                PhraseTable.of(new TreeMap<>(latinNames)),
                Map.copyOf(fullNames),
                Set.copyOf(commonWords));
    }

    /** Code, name, towns separated by |, and the rest of each town's nine digits in one string. */
    private void readDivision(String line) {
        String[] columns = line.split("\t", -1);
        Division division = division(columns[0], true);
        fullNames.put(columns[0], columns[1]);
        addWithShortName(columns[1], division);
        if (columns.length > 3) {
            int digits = TOWN_DIGITS - (columns[0].endsWith("00") ? COUNTY_DIGITS - 2 : COUNTY_DIGITS);
            String stem = columns[0].substring(0, TOWN_DIGITS - digits);
            int at = 0;
            for (String town : columns[2].split("\\|")) {
                addWithShortName(town, division(stem + columns[3].substring(at, at + digits), true));
                at += digits;
            }
        }
    }

    private void addWithShortName(String name, Division division) {
        add(names, name, division);
        String plain = DivisionNames.shortName(name);
        if (!plain.equals(name)) {
            add(names, plain, new Division(division.code(), division.level(), false));
            String between = DivisionNames.shortWithClass(name, plain);
            if (!between.equals(name)) {
                add(names, between, division);
            }
        }
    }

    /** Code of the smallest division around the zones, and their names separated by |; a zone stands as a county does. */
    private void readZones(String line) {
        String[] columns = line.split("\t");
        for (String name : columns[1].split("\\|")) {
            add(names, name, new Division(Integer.parseInt(columns[0]), Level.COUNTY, isFull(name)));
        }
    }

    /** Code, and names separated by |. */
    private void readOtherNames(String line) {
        String[] columns = line.split("\t");
        for (String name : columns[1].split("\\|")) {
            add(names, name, division(columns[0], isFull(name)));
        }
    }

    private static boolean isFull(String name) {
        return name.length() > 2 && "市区县州盟旗园城".indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    private void readLatinName(String line) {
        String[] columns = line.split("\t");
        add(latinNames, columns[0], division(columns[1], false));
    }

    private static Division division(String code, boolean full) {
        return new Division(Integer.parseInt(code), level(code), full);
    }

    private static Level level(String code) {
        if (code.length() == TOWN_DIGITS) {
            return Level.TOWN;
        }
        return code.endsWith("0000") ? Level.PROVINCE : code.endsWith("00") ? Level.CITY : Level.COUNTY;
    }

    /** Names are looked up in text as it is read: 乾县 as 干县. */
    private static void add(Map<String, List<Division>> names, String name, Division division) {
        names.merge(readable(name), List.of(division), (old, now) -> {
            if (old.contains(division)) {
                return old;
            }
            List<Division> both = new ArrayList<>(old);
            both.addAll(now);
            return List.copyOf(both);
        });
    }

    private static String readable(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (ReadableForm.of(name.charAt(i)) != name.charAt(i)) {
                return NormalizedText.of(name).text();
            }
        }
        return name;
    }
}

package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.xinsheng.core.RegionCode;
import org.xinsheng.extraction.Division.Level;

/**
 * The administrative divisions of China down to towns, under their full names and the short ones that people use. Built
 * from {@code nlp-models/gazetteer/divisions.tsv}; immutable.
 */
final class Gazetteer {

    private static final String RESOURCE = "gazetteer/divisions.tsv";

    private static final String PEOPLES =
            "布依|苗|傣|景颇|侗|土家|哈尼|彝|壮|回|藏|羌|白|蒙古|哈萨克|柯尔克孜|满|朝鲜|傈僳|纳西|拉祜|佤|布朗|独龙|怒|黎|瑶|畲|水|仡佬|毛南|仫佬|各|土|撒拉|保安|东乡|裕固|锡伯|达斡尔|鄂温克|鄂伦春|普米|塔吉克|维吾尔";

    private static final Pattern AUTONOMOUS =
            Pattern.compile("((" + PEOPLES + ")族|蒙古|哈萨克|柯尔克孜|锡伯|塔吉克|维吾尔|壮族|回族)*(自治[州县旗区]|族乡)$");
    /** 东乡族自治县 is named after its people. */
    private static final Pattern AUTONOMOUS_OF_ONE = Pattern.compile("族?自治[州县旗区]$");

    private static final Pattern CLASS_WORD = Pattern.compile("(特别行政区|自治区|地区|林区|街道|市|省|区|县|旗|盟|镇|乡|苏木)$");

    private final PhraseTable<List<Division>> names;
    private final Map<String, String> fullNames;

    private Gazetteer(PhraseTable<List<Division>> names, Map<String, String> fullNames) {
        this.names = names;
        this.fullNames = fullNames;
    }

    static Gazetteer load() {
        return of(ModelFiles.lines(RESOURCE));
    }

    static Gazetteer of(List<String> lines) {
        TreeMap<String, List<Division>> names = new TreeMap<>();
        Map<String, String> fullNames = new TreeMap<>();
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            Division division = new Division(columns[0], level(columns[0]), true);
            fullNames.put(columns[0], columns[1]);
            put(names, columns[1], division);
            if (columns.length > 2) {
                for (String town : columns[2].split("\\|")) {
                    put(names, town, new Division(columns[0], Level.TOWN, true));
                }
            }
        }
        return new Gazetteer(PhraseTable.of(names), Map.copyOf(fullNames));
    }

    private static Level level(String code) {
        RegionCode region = new RegionCode(code);
        if (region.isProvince()) {
            return Level.PROVINCE;
        }
        return region.isCity() ? Level.CITY : Level.COUNTY;
    }

    private static void put(Map<String, List<Division>> names, String name, Division division) {
        add(names, name, division);
        String plain = shortName(name);
        if (plain.length() >= 2 && !plain.equals(name)) {
            add(names, plain, new Division(division.code(), division.level(), false));
        }
        if (name.endsWith("自治州")) {
            add(names, plain + "州", division);
        }
        if (name.endsWith("街道")) {
            add(names, name + "办事处", division);
            add(names, name + "办", division);
        }
    }

    private static void add(Map<String, List<Division>> names, String name, Division division) {
        names.merge(name, List.of(division), (old, now) -> {
            List<Division> both = new ArrayList<>(old);
            both.addAll(now);
            return List.copyOf(both);
        });
    }

    /** 吴江区 is 吴江, 恩施土家族苗族自治州 is 恩施; a name of one character with its class word stays whole. */
    static String shortName(String name) {
        String plain = AUTONOMOUS.matcher(name).replaceFirst("");
        if (plain.equals(name)) {
            plain = CLASS_WORD.matcher(name).replaceFirst("");
        }
        if (plain.length() < 2) {
            plain = AUTONOMOUS_OF_ONE.matcher(name).replaceFirst("");
        }
        return plain.length() < 2 ? name : plain;
    }

    /** The longest name that begins at {@code start} with every division that bears it. */
    List<PhraseTable.Match<List<Division>>> namesAt(CharSequence text, int start) {
        return names.allAt(text, start);
    }

    /** Full name of the division with this code, such as 芝罘区. */
    String nameOf(RegionCode region) {
        return fullNames.getOrDefault(region.value(), region.value());
    }

    boolean knows(RegionCode region) {
        return fullNames.containsKey(region.value());
    }

    Iterable<String> codes() {
        return fullNames.keySet();
    }

    int size() {
        return names.size();
    }
}

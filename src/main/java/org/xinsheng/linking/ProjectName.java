package org.xinsheng.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A site and the part of it: 富力金色花园二期 is 富力金色花园 with section 期2.
 *
 * @param wholeSound how it sounds with its sections
 * @param base without section and without 项目, 工地, 工程 at the end, never empty
 * @param core the base without a place or a developer in front
 * @param front what stands in front of the core
 * @param sections kind and value, such as 期2, 标1, 区a, 楼3
 */
record ProjectName(
        String wholeSound,
        String base,
        String core,
        Front front,
        String sound,
        List<String> sections,
        boolean generic) {

    /** What stands in front of the name proper. */
    enum Front {
        NOTHING,
        PLACE,
        DEVELOPER
    }

    private static final Pattern SECTION = Pattern.compile(
            "(?<value>\\d{1,3}|[a-z]\\d{0,2})(?<kind>期|标段|标|区|地块|号地块|号地|号楼|楼|栋|幢)|(?<side>[东南西北])(?<part>区|地块|标段?)(?!.{0,1}[医小中])");
    private static final Pattern DEVELOPER = Pattern.compile(
            "^(?:恒大|万科|碧桂园|保利|绿地|融创|龙湖|中海|金科|世茂|华润|招商|富力|佳兆业|阳光城|新城|蓝光|奥园|绿城|万达|旭辉|中梁|雅居乐|远洋|金地|中南|荣盛|建业|正荣|美的|卓越|滨江|龙光|祥生|新力|时代|首开|电建|中建|中铁|中交|鲁能|华夏|泰禾|花样年|合生|越秀|仁恒|金茂|俊发|弘阳|禹洲|融信|宝龙|中骏|新希望|路劲|当代|海伦堡|敏捷|华发|大华|鑫苑|海亮|东原|协信|和昌|银丰|鲁商|海信|青特)(?=..)");
    private static final Pattern TAIL = Pattern.compile("(?<=..)(?:工程项目部|建设项目|项目部|项目|工地|工程|建设)$");
    private static final Pattern GENERIC = Pattern.compile(
            "安置|棚户|改造|医院|中学|小学|学校|污水|体育|职教|农田|厂房|客运|妇幼|产业园|物流园|光伏|发电|水厂|公租房|廉租|文化中心|广场|道路|管廊|绿化|幼儿园|工业园|市场|车站|办公楼");
    private static final Pattern LOTS = Pattern.compile("高速|公路|铁路|地铁|道路|管廊|隧道|管网|\\d线|轨道");
    /** Kind of 南区: a second way to divide a site, beside numbers and letters. */
    private static final String SIDE = "向";

    private static final Pattern FIGURES = Pattern.compile("\\d+");

    ProjectName {
        sections = List.copyOf(sections);
    }

    /** The project named, or null if nothing is said or the name is hidden. */
    static @Nullable ProjectName parse(@Nullable String raw) {
        String name = NameText.clean(raw);
        List<String> sections = new ArrayList<>();
        Matcher m = SECTION.matcher(name);
        StringBuilder rest = new StringBuilder();
        while (m.find()) {
            sections.add(section(m));
            m.appendReplacement(rest, "");
        }
        m.appendTail(rest);
        String base = withoutTail(rest.toString());
        if (base.length() < 2 || NameText.masked(base)) {
            return null;
        }
        int place = PlaceNames.lengthAt(base);
        Matcher developer = DEVELOPER.matcher(base.substring(place));
        int front = developer.find() ? place + developer.end() : place;
        Front kind = front > place ? Front.DEVELOPER : place > 0 ? Front.PLACE : Front.NOTHING;
        return new ProjectName(
                Sounds.of(withoutTail(name)),
                base,
                base.substring(front),
                kind,
                Sounds.of(base),
                sections,
                GENERIC.matcher(base).find());
    }

    private static String section(Matcher m) {
        if (m.group("side") != null) {
            return SIDE + m.group("side");
        }
        String kind = m.group("kind");
        return switch (kind) {
                    case "号楼", "楼", "栋", "幢" -> "楼";
                    case "号地块", "号地", "地块" -> "地";
                    default -> kind.substring(0, 1);
                }
                + m.group("value");
    }

    private static String withoutTail(String name) {
        String base = name;
        for (Matcher m = TAIL.matcher(base); m.find(); m = TAIL.matcher(base)) {
            base = base.substring(0, m.start());
        }
        return base;
    }

    /** Compares the sites; see {@link #sectionsClash} for their parts. */
    Likeness compare(ProjectName other) {
        if (base.equals(other.base)) {
            return Likeness.EQUAL;
        }
        if (swapsOnly(other)) {
            return Likeness.SLIP;
        }
        if (!figures().equals(other.figures())) {
            return Likeness.DIFFERENT;
        }
        if (sound.equals(other.sound)) {
            return Likeness.SOUND;
        }
        String longer = sound.length() > other.sound.length() ? sound : other.sound;
        String shorter = sound.length() > other.sound.length() ? other.sound : sound;
        if (longer.length() - shorter.length() >= 2
                && (longer.endsWith(shorter) || shorter.length() >= 3 && longer.startsWith(shorter))) {
            return Likeness.ALIAS;
        }
        if (sharesCore(other)) {
            return Likeness.ALIAS;
        }
        return slip(longer, shorter) || misspelt(other) ? Likeness.SLIP : Likeness.DIFFERENT;
    }

    /** 淳化香榭府邸 and 中海香榭府邸: one says where it is, the other who builds it. */
    private boolean sharesCore(ProjectName other) {
        return sameButForFront(other) && coreSound().equals(other.coreSound());
    }

    private String coreSound() {
        return sound.substring(sound.length() - core.length());
    }

    private boolean sameButForFront(ProjectName other) {
        return front != other.front && Math.min(core.length(), other.core.length()) >= 3 && !generic;
    }

    /** One character is left out, or mistaken for one that looks so. */
    private boolean misspelt(ProjectName other) {
        if (base.length() == other.base.length() && base.length() >= 3 && Looks.alike(base, other.base)) {
            return true;
        }
        if (sameButForFront(other) && NameText.edits(coreSound(), other.coreSound(), 1) <= 1) {
            return true;
        }
        return Math.min(base.length(), other.base.length()) >= 3
                && base.length() != other.base.length()
                && NameText.edits(sound, other.sound, 1) <= 1;
    }

    /** Two neighbours changed places, as often as not a figure of the section: 听涛雅3苑号楼. */
    private boolean swapsOnly(ProjectName other) {
        return wholeSound.length() >= 5
                && NameText.edits(wholeSound, other.wholeSound, 1) == 1
                && NameText.isSameMixed(wholeSound, other.wholeSound);
    }

    private boolean slip(String longer, String shorter) {
        if (shorter.length() >= 4 && NameText.edits(longer, shorter, 1) <= 1) {
            return true;
        }
        int extra = longer.length() - shorter.length();
        return extra >= 2 && shorter.length() >= 4 && NameText.edits(longer.substring(extra), shorter, 1) <= 1;
    }

    private String figures() {
        Matcher m = FIGURES.matcher(base);
        return m.find() ? m.group() : "";
    }

    boolean sectionsClash(ProjectName other) {
        for (String mine : sections) {
            for (String theirs : other.sections) {
                if (mine.charAt(0) == theirs.charAt(0) && !mine.equals(theirs) && !other.sections.contains(mine)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Roads and lines are let in lots, so that a name without one says little. */
    boolean inLots() {
        return LOTS.matcher(base).find();
    }

    boolean sharesSection(ProjectName other) {
        return sections.stream().anyMatch(other.sections::contains);
    }

    /** How rarely two sites meet in this name by chance, in bits. */
    double rarity(ProjectName other) {
        int shared = Math.min(base.length(), other.base.length());
        if (generic || other.generic) {
            return shared >= 7 ? 9 : 5.5;
        }
        return shared <= 2 ? 6 : Math.min(15, 3 + 2 * shared);
    }
}

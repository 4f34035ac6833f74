package org.xinsheng.extraction;

/**
 * One reading of a place name: an administrative division, or one without a code: masked ("A市") or in no gazetteer.
 *
 * @param code six digits of the division, nine of a town; of a development zone those of the smallest division that
 *     holds all of it; 0 for a place without a code
 * @param full whether the name was given with its class word (吴江区, not 吴江)
 */
record Division(int code, Level level, boolean full) {

    enum Level {
        PROVINCE,
        CITY,
        COUNTY,
        TOWN
    }

    private static final int TOWNS = 1000;

    static Division nameless(Level level) {
        return new Division(0, level, true);
    }

    boolean hasNoCode() {
        return code == 0;
    }

    Division inFull() {
        return full ? this : new Division(code, level, true);
    }

    /** Six digits: of a town those of its county, or of its city where the county level is missing. */
    int region() {
        int region = code > 999_999 ? code / TOWNS : code;
        return isStatistical(region) ? region / 100 * 100 : region;
    }

    /** 71 to 79 stand for zones that only statistics count as counties. */
    private static boolean isStatistical(int region) {
        return region / 10 % 10 == 7;
    }

    int province() {
        return region() / 10_000;
    }

    int city() {
        return region() / 100;
    }

    /** Beijing, Shanghai, Tianjin, Chongqing: province and city in one. */
    boolean isMunicipality() {
        int province = province();
        return region() % 10_000 == 0 && (province == 11 || province == 12 || province == 31 || province == 50);
    }

    /** Dongguan, Zhongshan, Danzhou, Jiayuguan have no counties: people know their towns as others' counties. */
    boolean isTownOfCity() {
        return level == Level.TOWN && (city() == 4419 || city() == 4420 || city() == 4604 || city() == 6202);
    }

    /** Whether the other may stand behind this one in an address: it lies in it, or either has no code and is smaller. */
    boolean canPrecede(Division other) {
        if (level.compareTo(other.level) >= 0) {
            return false;
        }
        return hasNoCode() || other.hasNoCode() || contains(other);
    }

    /** Whether the other is this one or lies in it, as far as the codes say. */
    boolean contains(Division other) {
        if (region() % 10_000 == 0) {
            return province() == other.province();
        }
        if (region() % 100 == 0) {
            return city() == other.city();
        }
        return level == Level.TOWN ? code == other.code : region() == other.region();
    }

    /** Colloquially the seat stands for its prefecture: 库尔勒尉犁. */
    boolean isSeatBeside(Division other) {
        return level == Level.COUNTY
                && other.level == Level.COUNTY
                && code != 0
                && region() != other.region()
                && region() % 100 == 1
                && city() == other.city();
    }

    /** Counties that changed their city go by the old one for years: 安庆枞阳, 资阳简阳. */
    boolean isFormerCityOf(Division other) {
        return level == Level.CITY
                && other.level == Level.COUNTY
                && code != 0
                && other.code != 0
                && province() == other.province();
    }
}

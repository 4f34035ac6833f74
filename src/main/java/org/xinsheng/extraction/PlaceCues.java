package org.xinsheng.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.Division.Level;
import org.xinsheng.extraction.PhraseTable.Match;

/** What the words around an address say about it: the place of work, a home town, an office. Immutable. */
final class PlaceCues {

    /** What an address is to the speaker. */
    enum Cue {
        /** Work is done there: 在…, 工地在…. */
        WORK,
        /** Something is built or made there: 承建…, …项目, …厂. */
        SITE,
        /** Somebody lives there, comes from there, has gone there or pleads there: 在…上访. */
        HOME,
        /** "我朋友在…": home of somebody else, unless work is told of there. */
        SOMEBODY,
        /** "我们都是…": people of there, if 人 or 的 follows. */
        WE_ARE,
        /** …人, …老乡, …来的. */
        ORIGIN,
        /** "… 不对", "不是…": corrected by the speaker. */
        DENIED,
        /** …法院, …政府: whom one turns to. */
        OFFICE,
        /** …劳动局: whom one turns to where one works. */
        LABOUR_OFFICE,
        /** …医院, and somebody lies there. */
        HOSPITAL,
        /** Where a firm is registered, a bank or a parcel office is. */
        SEAT
    }

    private static final int REACH = 6;
    private static final int CLAUSE = 10;

    /** Between the cue and the address: 在于, 工地在, "地址:". */
    private static final String FILLERS = " :：是在于到了的,";

    /** Everything that the text says about this address. */
    Set<Cue> around(String text, Address address) {
        EnumSet<Cue> cues = EnumSet.noneOf(Cue.class);
        before(text, address.start(), cues);
        behind(text, address, cues);
        boolean works = Kinsfolk.workAt(text, address.end());
        if (cues.remove(Cue.SOMEBODY) && !cues.contains(Cue.WORK) && !cues.contains(Cue.SITE)) {
            cues.add(works ? Cue.WORK : Cue.HOME);
        } else if (works && isHeOrShe(text, address.start()) && Kinsfolk.areMeantAt(text, address.start())) {
            cues.remove(Cue.HOME);
            cues.add(Cue.WORK);
        }
        return cues;
    }

    private static boolean isHeOrShe(String text, int at) {
        return text.startsWith("他在", at - 2) || text.startsWith("她在", at - 2);
    }

    private static void before(String text, int start, Set<Cue> cues) {
        int anchor = start;
        for (int i = 0; i < 3; i++) {
            Match<Cue> word = wordBefore(text, anchor);
            if (word != null && isWhole(text, word) && !isCorrection(text, word, start)) {
                cues.add(word.value());
            }
            if (anchor == 0 || FILLERS.indexOf(text.charAt(anchor - 1)) < 0) {
                return;
            }
            anchor--;
        }
    }

    /** "郑州 不是 洛阳": said and taken back; but 洛阳 is denied in "郑州不是洛阳". */
    private static boolean isCorrection(String text, Match<Cue> word, int start) {
        return word.value() == Cue.DENIED && word.end() < start;
    }

    /** Pinyin and English cues are whole words. */
    private static boolean isWhole(String text, Match<Cue> word) {
        char first = text.charAt(word.start());
        boolean latin = first >= 'a' && first <= 'z';
        return !latin || word.start() == 0 || !Character.isLetter(text.charAt(word.start() - 1));
    }

    private static @Nullable Match<Cue> wordBefore(String text, int end) {
        for (int start = Math.max(0, end - REACH); start < end; start++) {
            List<Match<Cue>> words = PlaceCueWords.BEFORE.allAt(text, start);
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).end() == end) {
                    return words.get(i);
                }
            }
        }
        return null;
    }

    private static void behind(String text, Address address, Set<Cue> cues) {
        int end = address.end();
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        Match<Cue> word = PlaceCueWords.BEHIND.longestAt(text, at);
        boolean origin = word != null && word.value() == Cue.ORIGIN;
        boolean kept = word != null && word.value() == Cue.DENIED && deniesNext(text, word);
        if (word != null && !kept && !(origin && (at > end || PlaceCueWords.NO_ORIGIN.longestAt(text, at) != null))) {
            cues.add(word.value());
        }
        if (text.startsWith("的", end) && cues.contains(Cue.WE_ARE) && ClauseBounds.endsClause(text, end + 1)) {
            cues.add(Cue.ORIGIN);
        }
        clauseBehind(text, end, cues);
        if (isTitle(text, address)) {
            cues.add(Cue.OFFICE);
        }
        if (isBoss(text, address)) {
            cues.add(Cue.ORIGIN);
        }
        boolean office = cues.contains(Cue.OFFICE) || cues.contains(Cue.LABOUR_OFFICE);
        if (office && word != null && isSaidNear(PlaceCueWords.OWING, text, word.end(), word.end() + REACH)) {
            cues.remove(Cue.OFFICE);
            cues.remove(Cue.LABOUR_OFFICE);
            cues.add(Cue.WORK);
        }
    }

    /** 兰考县长: the head of the county, but 兰考县长期拖欠. */
    private static boolean isTitle(String text, Address address) {
        int at = address.end();
        return address.full() && text.startsWith("长", at) && PlaceCueWords.NO_TITLE.longestAt(text, at) == null;
    }

    /** A boss from a province comes from there; one in a city is likely to have his works there. */
    private static boolean isBoss(String text, Address address) {
        boolean province = address.parts() == 1 && address.level() == Level.PROVINCE;
        return province && !address.full() && PlaceCueWords.BOSSES.longestAt(text, address.end()) != null;
    }

    /** "郑州不是洛阳": 不是 belongs to what follows. */
    private static boolean deniesNext(String text, Match<Cue> word) {
        return text.startsWith("不是", word.start()) && !ClauseBounds.endsClause(text, word.end());
    }

    private static void clauseBehind(String text, int end, Set<Cue> cues) {
        for (int at = end; at < Math.min(text.length(), end + CLAUSE); at++) {
            Match<Cue> word = PlaceCueWords.WORKPLACE.longestAt(text, at);
            if (word != null && word.value() == Cue.HOSPITAL) {
                if (isSaidNear(PlaceCueWords.SICK, text, end - 2 * CLAUSE, end + 2 * CLAUSE)) {
                    cues.add(Cue.HOSPITAL);
                }
                return;
            }
            if (word != null && !cues.contains(Cue.ORIGIN)) {
                cues.add(word.value());
                return;
            }
            if (ClauseBounds.isBreak(text.charAt(at))) {
                return;
            }
        }
    }

    private static boolean isSaidNear(PhraseTable<Cue> words, String text, int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(text.length(), to); at++) {
            if (words.longestAt(text, at) != null) {
                return true;
            }
        }
        return false;
    }
}

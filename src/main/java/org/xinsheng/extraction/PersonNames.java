package org.xinsheng.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.PhraseTable.Match;
import org.xinsheng.extraction.pattern.Words;

/** The forms that names of people take: 桓守成, 老邵, 姓邬, 孔胖子, 阿旺, 辣条哥, 亮子. Ends are -1 where none begins. */
final class PersonNames {

    static final int LONGEST = 5;

    private static final Words TITLED = Words.of("[老小阿](?![板工家乡人时区孩名费总公师百是说婆公年早])\\p{IsHan}|姓\\p{IsHan}");
    /** Bynames without a surname: 辣条哥, 阿旺, 肥佬昌, 大老黑, 亮子, 二牛. */
    private static final Words BYNAME =
            Words.of("\\p{IsHan}{1,2}[哥姐嫂]|阿\\p{IsHan}[头叔伯哥]?|肥[佬仔]\\p{IsHan}|大老\\p{IsHan}|[老小]\\p{IsHan}[头子]?"
                    + "|\\p{IsHan}老[大二三四五六七八九幺]|\\p{IsHan}[子娃仔毛]");

    private static final String NO_BYNAME =
            "我你他她它咱俺表堂一三个的是们群帅说这那板工家乡人时区孩名费总师百婆公年早拉妹弟两几位同每请找问和叫给在跟姨" + "儿妻孙嫂嫁侄日电孔鞋房院车厂票钉管池柜裤被瓶盘筷袜杯桌椅筛钢铝样班";
    private static final String NOT_IN_NAME =
            "欠说讲不没拖差跑叫把给要就也都还在到去从是的电手微一个这那我你他她它们已让总老又再现今发承带包干做托赖打为因有了和跟与及两几每年月日工人钱款元万联失回找人药";
    /** What even a name behind 老板 and before the end of its clause does not hold. */
    private static final String NEVER_IN_NAME = "欠说讲不没拖跑叫把给要就也都还在到去是的我你他她它们这那让了和跟与及两几个钱款元";
    /** Characters that are surnames but more often words of a message. */
    private static final String RATHER_WORDS = "安关边车成单房高方万白干后门步把者原达应常都时于从和平向温金钱江湖石路水马牛羊";

    private static final Set<String> NOT_BEHIND = Set.of("班组", "夫妻", "夫妇", "尽快", "两口", "一家", "父子", "兄弟");

    private final NameLexicon lexicon;
    private final CueWords cues;

    PersonNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = lexicon.cues();
    }

    /** End of the name that begins here with a surname, 老 or 姓. */
    int end(String text, int start) {
        int titled = titledEnd(text, start);
        if (titled >= 0) {
            return titled;
        }
        Match<String> surname = lexicon.surnameAt(text, start);
        if (surname == null) {
            return -1;
        }
        Match<String> title = titleBehind(text, surname);
        if (title != null && title.end() - title.start() >= 2) {
            return title.end();
        }
        return givenEnd(text, start, surname.end());
    }

    /** 把老板 begins a sentence. */
    private @Nullable Match<String> titleBehind(String text, Match<String> surname) {
        return text.startsWith("把", surname.start()) ? null : lexicon.personTitleAt(text, surname.end());
    }

    private int givenEnd(String text, int start, int from) {
        int end = from;
        while (end < text.length() && end - from < 2 && isNameCharacter(text.charAt(end)) && !isWordBehind(text, end)) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '某') {
            end++;
        }
        return end > from && !lexicon.isWord(text.substring(start, end)) ? end : -1;
    }

    /** As {@link #end}, where a role word before leaves no doubt that a name follows, so that it may hold any character. */
    int endBehindRole(String text, int start) {
        int plain = end(text, start);
        Match<String> surname = lexicon.surnameAt(text, start);
        for (int length = 2; surname != null && length > 0; length--) {
            int end = surname.end() + length;
            if (end > plain && ClauseBounds.endsClause(text, end) && isGiven(text, start, surname.end(), end)) {
                return end;
            }
        }
        return plain;
    }

    private boolean isGiven(String text, int start, int from, int end) {
        String given = text.substring(from, Math.min(end, text.length()));
        return given.length() == end - from
                && given.chars().allMatch(c -> Character.isIdeographic(c) && NEVER_IN_NAME.indexOf(c) < 0)
                && cues.endAt(NameCue.DEBT, text, from) < 0
                && cues.endAt(NameCue.FILLER, text, from) <= from + 1
                && !lexicon.isWord(given)
                && !lexicon.isWord(text.substring(start, end));
    }

    /** End of 老邵, 姓邬. */
    int titledEnd(String text, int start) {
        return TITLED.endFrom(text, start, start + 4);
    }

    /** End of a surname with a title or byname behind: 孔胖子, 柏老大. */
    int surnameAndTitleEnd(String text, int start) {
        Match<String> surname = lexicon.surnameAt(text, start);
        Match<String> title = surname == null ? null : titleBehind(text, surname);
        boolean known = title != null && lexicon.isWord(text.substring(start, title.end()));
        return title == null || known ? -1 : title.end();
    }

    /** End of a byname without a surname; 我哥, 大姐 and 老乡 are nobody's. */
    int bynameEnd(String text, int start) {
        int end = BYNAME.endFrom(text, start, start + LONGEST);
        return end > 0 && isStranger(text.substring(start, end)) ? end : -1;
    }

    private boolean isStranger(String name) {
        return name.chars().noneMatch(c -> NO_BYNAME.indexOf(c) >= 0)
                && !lexicon.isWord(name)
                && !lexicon.isGeneric(name);
    }

    /** Whether what looks like a name is rather a word or two of the language: 钱先, 关之前. */
    boolean isRatherWord(String text, int start, int end) {
        boolean rather = RATHER_WORDS.indexOf(text.charAt(start)) >= 0;
        Match<String> word = lexicon.commonWordAt(text, start);
        Match<String> inside = end - start == 3 ? lexicon.commonWordAt(text, start + 1) : null;
        boolean common = word != null && word.end() - word.start() >= 2
                || rather && (end - start < 3 || inside != null && inside.end() == end);
        return common || lexicon.isGeneric(text.substring(start, end));
    }

    static boolean isNameCharacter(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && NOT_IN_NAME.indexOf(c) < 0;
    }

    /** 尽快 in 贺飞尽快兑现 is no part of the name. */
    private boolean isWordBehind(String text, int at) {
        return cues.endAt(NameCue.DEBT, text, at) > at + 1
                || cues.endAt(NameCue.FILLER, text, at) > at + 1
                || cues.endAt(NameCue.CONTRACTS, text, at) > at + 1
                || at + 2 <= text.length() && NOT_BEHIND.contains(text.substring(at, at + 2));
    }

    /** The part that the title in a name gives its bearer. */
    static PartyRole roleOf(String name) {
        if (name.endsWith("老板") || name.endsWith("老板娘")) {
            return PartyRole.EMPLOYER;
        }
        return name.endsWith("工头") || name.endsWith("队长") ? PartyRole.FOREMAN : PartyRole.OTHER;
    }

    /** Whether the words are 老邵 or 姓邬 with a true surname. */
    boolean isFamiliarSurname(String text, int start, int end) {
        return end - start == 2
                && "老小阿姓".indexOf(text.charAt(start)) >= 0
                && lexicon.surnameAt(text, start + 1) != null;
    }
}

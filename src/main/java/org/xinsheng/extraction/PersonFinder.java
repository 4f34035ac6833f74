package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.PhraseTable.Match;
import org.xinsheng.extraction.pattern.Words;

/** Finds the people of the chain: 老板熊金保, 老邵, 姓邬, 林老板, 大家都喊他黑娃, 邓国富欠. */
final class PersonFinder {

    private static final String BY = "rule:person";
    private static final Words LINK =
            Words.of("(?:也|的)?(?:真名|大名|名字|微信名|网名|外号|小名)?(?:好像)?(?:叫做|叫个|叫|是|名叫|喊|:|：)? ?(?:叫|是)? ?[\"“「『]?");
    private static final Words TITLED = Words.of("[老小阿](?![板工家乡人时区孩名费总公师百是说婆公年早])\\p{IsHan}|姓\\p{IsHan}");
    /** A nickname with a title behind: 林老板, 徐姐, 苗苗姐, 小蔡经理, 郏师傅. */
    private static final Words WITH_TITLE =
            Words.of("小?\\p{IsHan}(?:老板娘|老板|总(?!包|共|是|说|算|计|额|的|工|承|数|公)|经理|师傅|工头|队长)|\\p{IsHan}{1,2}[姐哥](?![们夫弟妹])");

    private static final Words CALLED = Words.of(
            "(?:都喊他|都叫他|大家叫他|人称|他叫|她叫|主家叫|蜂主叫|都喊|都叫|喊他|叫他|微信名叫|微信名|网名叫?|网名是|外号叫?|人称|绰号|名字就知道叫|只知道叫|喊) ?[\"“「『]?");

    private static final Words NICKNAME = Words.of("\\p{IsHan}{1,4}(?: \\p{IsHan}{1,4})?(?=[\\s,。;!?\"”」』]|$)");
    private static final String NOT_FAMILIAR = "我你他大表堂一个的是们群帅小我哥姐";
    private static final int MOST = 300;
    /** What makes a familiar name the head of a crew: 老邵那边, 老邵手下, 老邵的工. */
    private static final Words CREW_BEHIND =
            Words.of(" ?(?:那边|那里|那儿|那伙|那班|这边|手下|手底下|底下|班组|班上|的工(?![作资程])|的班组|的工地|的活|带的|带班|包的)");

    private static final Words CORRECTED = Words.of("(?:老板|工头|名字|包工头).{0,12}(?:不叫|错)");
    private static final Words DEBTOR_BEFORE = Words.of("(?:给|跟着|跟|帮|替|在|找|是|被|向|:|：|^|[\\s,。;!?、])");
    private static final String NOT_IN_NAME =
            "欠说讲不没拖差跑叫把给要就也都还在到去从是的电手微一个这那我你他她它们已让总老又再现今发承带包干做托赖打为因有了和跟与及两几每年月日工人钱款元万联失回找人";

    private final NameLexicon lexicon;
    private final CueWords cues;

    PersonFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = lexicon.cues();
    }

    List<NameCandidate> find(String text) {
        List<NameCandidate> found = new ArrayList<>();
        byRole(text, found);
        byNickname(text, found);
        byTitle(text, found);
        byDebt(text, found);
        return found;
    }

    private void byRole(String text, List<NameCandidate> found) {
        for (int i = 0; i < text.length(); i++) {
            Match<PartyRole> role = lexicon.personRoleAt(text, i);
            if (role == null) {
                continue;
            }
            NameCandidate person = behindRole(text, role);
            if (person != null) {
                found.add(person);
                i = person.end() - 1;
            } else {
                i = role.end() - 1;
            }
        }
    }

    private @Nullable NameCandidate behindRole(String text, Match<PartyRole> role) {
        int start = Math.max(role.end(), LINK.endFrom(text, role.end(), role.end() + 12));
        int end = isQuote(text, start - 1) ? quotedEnd(text, start) : nameEnd(text, start);
        double weight = start == role.end() ? 0.6 : 0.65;
        if (end < 0 && start > role.end() && text.substring(role.end(), start).contains("叫")) {
            end = freeNameEnd(text, start);
            weight = 0.5;
        }
        if (end < 0 && start == role.end() && ClauseBounds.beginsClause(text, role.start())) {
            end = foreignNameEnd(text, start);
            weight = 0.55;
        }
        return end < 0 ? null : new NameCandidate(Kind.PERSON, role.value(), start, end, BY, weight);
    }

    private static boolean isQuote(String text, int at) {
        return at >= 0 && "\"“「『".indexOf(text.charAt(at)) >= 0;
    }

    /** What a quotation holds is the name, whatever it is: 老板叫"四川老陈". */
    private static int quotedEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 8 && "\"”」』".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end > start && end - start < 8 ? end : -1;
    }

    /** End of the personal name that begins here, or -1. */
    int nameEnd(String text, int start) {
        int titled = TITLED.endFrom(text, start, start + 4);
        if (titled >= 0) {
            return titled;
        }
        Match<String> surname = lexicon.surnameAt(text, start);
        if (surname == null) {
            return -1;
        }
        Match<String> title = lexicon.personTitleAt(text, surname.end());
        if (title != null && title.end() - title.start() >= 2) {
            return title.end();
        }
        int end = surname.end();
        while (end < text.length()
                && end - surname.end() < 2
                && isNameCharacter(text.charAt(end))
                && !isWordBehind(text, end)) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '某') {
            end++;
        }
        return end > surname.end() && !lexicon.isWord(text.substring(start, end)) ? end : -1;
    }

    /** 尽快 in 贺飞尽快兑现 is no part of the name. */
    private boolean isWordBehind(String text, int at) {
        return cues.endAt(NameCue.DEBT, text, at) > at + 1
                || cues.endAt(NameCue.FILLER, text, at) > at + 1
                || cues.endAt(NameCue.CONTRACTS, text, at) > at + 1
                || text.startsWith("班组", at)
                || text.startsWith("夫妻", at)
                || text.startsWith("夫妇", at)
                || text.startsWith("尽快", at);
    }

    /** Whether a predicate of owing follows, adverbs and times between left out. */
    private boolean owes(String text, int at) {
        int from = at;
        for (int i = 0; i < 4; i++) {
            int blank = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
            int filler = cues.endAt(NameCue.FILLER, text, blank);
            if (cues.endAt(NameCue.DEBT, text, blank) > 0) {
                return true;
            }
            if (filler < 0) {
                return false;
            }
            from = filler;
        }
        return false;
    }

    private static boolean isNameCharacter(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && NOT_IN_NAME.indexOf(c) < 0;
    }

    private static int freeNameEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 4 && isNameCharacter(text.charAt(end))) {
            end++;
        }
        return end - start >= 2 && ClauseBounds.endsClause(text, end) ? end : -1;
    }

    /** Names with no surname known here, up to what their bearer does: 老板沙马木呷说, 老板钣金老徐带着. */
    private int foreignNameEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 6 && isNameCharacter(text.charAt(end)) && !acts(text, end)) {
            end++;
        }
        String name = text.substring(start, end);
        boolean ended = ClauseBounds.endsClause(text, end) || acts(text, end) && end - start >= 3;
        boolean strange = lexicon.isStrange(name) && !lexicon.isGeneric(name) && !ClauseBounds.looksLikeSentence(name);
        return end - start >= 2 && ended && strange ? end : -1;
    }

    private boolean acts(String text, int at) {
        return cues.endAt(NameCue.ACTS, text, at) > 0;
    }

    private void byTitle(String text, List<NameCandidate> found) {
        for (Words.Place place : WITH_TITLE.all(text, MOST)) {
            int start = place.start();
            boolean family = "姐哥".indexOf(text.charAt(place.end() - 1)) >= 0
                    ? isFamiliar(text, start, place.end() - 1)
                    : lexicon.surnameAt(text, text.charAt(start) == '小' ? start + 1 : start) != null;
            if (family && !text.startsWith("包", start)) {
                found.add(new NameCandidate(Kind.PERSON, roleOf(place.in(text)), start, place.end(), BY, 0.55));
            }
        }
    }

    /** 徐 in 徐姐, not 大 in 大哥. */
    private static boolean isFamiliar(String text, int start, int end) {
        return text.substring(start, end).chars().noneMatch(c -> NOT_FAMILIAR.indexOf(c) >= 0);
    }

    private static PartyRole roleOf(String name) {
        if (name.endsWith("老板") || name.endsWith("老板娘")) {
            return PartyRole.EMPLOYER;
        }
        return name.endsWith("工头") || name.endsWith("队长") ? PartyRole.FOREMAN : PartyRole.OTHER;
    }

    private static void byNickname(String text, List<NameCandidate> found) {
        for (Words.Place called : CALLED.all(text, MOST)) {
            int end = NICKNAME.endFrom(text, called.end());
            if (end >= 0) {
                found.add(new NameCandidate(Kind.PERSON, PartyRole.EMPLOYER, called.end(), end, BY, 0.6));
            }
        }
    }

    /** A bare name counts only next to the debt: 老张欠, 给缪洪兵养紫菜. */
    private void byDebt(String text, List<NameCandidate> found) {
        for (int i = 0; i < text.length(); i++) {
            int end = nameEnd(text, i);
            if (end < 0) {
                continue;
            }
            boolean debtBehind = owes(text, end);
            String before = text.substring(Math.max(0, i - 2), i);
            boolean debtorBefore = DEBTOR_BEFORE.endsAt(text, i);
            boolean worksFor = (before.endsWith("跟着") || before.endsWith("给")) && end - i == 3;
            boolean named = before.endsWith("叫") && CORRECTED.isIn(text) && ClauseBounds.endsClause(text, end);
            boolean justHe = before.endsWith("就是") && ClauseBounds.endsClause(text, end);
            boolean familiar = (debtBehind || justHe) && TITLED.endFrom(text, i, end) == end;
            boolean headOfCrew = isFamiliarSurname(text, i, end) && CREW_BEHIND.endFrom(text, end, end + 8) >= 0
                    || text.startsWith("班组", end) && end - i >= 2;
            boolean got = cues.startAt(NameCue.PASSED_TO, text, i) >= 0 && end - i >= 2
                    || before.endsWith("由") && cues.endAt(NameCue.CONTRACTS, text, end) > 0;
            boolean masked = text.charAt(end - 1) == '某' && ClauseBounds.endsClause(text, end);
            if (debtBehind && debtorBefore
                    || named
                    || familiar
                    || headOfCrew
                    || masked
                    || got
                    || worksFor && isFollowedByWork(text, end)) {
                PartyRole role = headOfCrew || got ? PartyRole.FOREMAN : PartyRole.OTHER;
                found.add(new NameCandidate(Kind.PERSON, role, i, end, BY, 0.5));
                i = end - 1;
            }
        }
    }

    private boolean isFamiliarSurname(String text, int start, int end) {
        return end - start == 2
                && "老小阿姓".indexOf(text.charAt(start)) >= 0
                && lexicon.surnameAt(text, start + 1) != null;
    }

    private static boolean isFollowedByWork(String text, int end) {
        return end < text.length() && "干做养装打修建开搬种采".indexOf(text.charAt(end)) >= 0;
    }
}

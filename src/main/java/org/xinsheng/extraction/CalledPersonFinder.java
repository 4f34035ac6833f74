package org.xinsheng.extraction;

import java.util.List;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.PhraseTable.Match;
import org.xinsheng.extraction.pattern.Words;

/** Finds people by what they are called (大家都喊他黑娃, 有个叫建国的) and by the title behind the name (林老板, 徐姐, 周胖子). */
final class CalledPersonFinder {

    /** A nickname with a title behind: 林老板, 徐姐, 苗苗姐, 小蔡经理, 郏师傅. */
    private static final Words WITH_TITLE =
            Words.of("小?\\p{IsHan}(?:老板娘|老板|总(?!包|共|是|说|算|计|额|的|工|承|数|公)|经理|师傅|工头|队长|[胖瘦麻秃聋瘸]子|光头|大头|大个|老[大二三四五六七八九幺])"
                    + "|\\p{IsHan}{1,2}[姐哥](?![们夫弟妹])");

    private static final Words CALLED = Words.of(
            "(?:都喊他|都叫他|大家叫他|人称|他叫|她叫|主家叫|蜂主叫|都喊|都叫|喊他|叫他|微信名叫|微信名|网名叫?|网名是|外号叫?|人称|绰号|名字就知道叫|只知道叫|喊) ?[\"“「『]?");

    private static final Words NICKNAME = Words.of("\\p{IsHan}{1,4}(?: \\p{IsHan}{1,4})?(?=[\\s,。;!?\"”」』]|$)");
    /** 有个叫建国的包工头, 姓聂的老板. */
    private static final Words SOMEBODY_CALLED = Words.of("[个位名人是]叫");

    private static final String NOT_FAMILIAR = "我你他大表堂一个的是们群帅小我哥姐";
    private static final int MOST = 300;
    private static final int LONGEST_CALLED = 4;

    private final NameLexicon lexicon;

    CalledPersonFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(String text, List<NameCandidate> found) {
        byNickname(text, found);
        byWhatIsSaid(text, found);
        bySurname(text, found);
        byTitle(text, found);
    }

    private static void byNickname(String text, List<NameCandidate> found) {
        for (Words.Place called : CALLED.all(text, MOST)) {
            int end = NICKNAME.endFrom(text, called.end());
            if (end >= 0) {
                found.add(person(PartyRole.EMPLOYER, called.end(), end, 0.6));
            }
        }
    }

    private void byWhatIsSaid(String text, List<NameCandidate> found) {
        for (Words.Place called : SOMEBODY_CALLED.all(text, MOST)) {
            int start = called.end();
            int end = start;
            while (end < text.length() && end - start < LONGEST_CALLED && text.charAt(end) != '的') {
                end++;
            }
            boolean named = end - start >= 2
                    && text.startsWith("的", end)
                    && lexicon.organisationEndingAt(text, end + 1) == null
                    && lexicon.partyRoleAt(text, end + 1) == null
                    && !ClauseBounds.looksLikeSentence(text.substring(start, end))
                    && text.substring(start, end).chars().allMatch(Character::isIdeographic);
            if (named) {
                found.add(person(PartyRole.FOREMAN, start, end, 0.55));
            }
        }
    }

    /** 姓聂的 is how people speak of others, not of themselves. */
    private void bySurname(String text, List<NameCandidate> found) {
        for (int i = text.indexOf('姓'); i >= 0; i = text.indexOf('姓', i + 1)) {
            Match<String> surname = lexicon.surnameAt(text, i + 1);
            boolean self = i > 0 && "我同老百贵大".indexOf(text.charAt(i - 1)) >= 0;
            boolean known =
                    text.startsWith("知道", i - 2) && surname != null && ClauseBounds.endsClause(text, surname.end());
            if (surname != null && !self && (known || text.startsWith("的", surname.end()))) {
                Match<PartyRole> role = lexicon.personRoleAt(text, surname.end() + 1);
                PartyRole part = known ? PartyRole.EMPLOYER : PartyRole.OTHER;
                found.add(person(role == null ? part : role.value(), i, surname.end(), 0.55));
            }
        }
    }

    private void byTitle(String text, List<NameCandidate> found) {
        for (Words.Place place : WITH_TITLE.all(text, MOST)) {
            int start = place.start();
            boolean family = "姐哥".indexOf(text.charAt(place.end() - 1)) >= 0
                    ? isFamiliar(text, start, place.end() - 1)
                    : lexicon.surnameAt(text, text.charAt(start) == '小' ? start + 1 : start) != null;
            if (family && !text.startsWith("包", start)) {
                found.add(person(PersonNames.roleOf(place.in(text)), start, place.end(), 0.55));
            }
        }
    }

    /** 徐 in 徐姐, not 大 in 大哥. */
    private static boolean isFamiliar(String text, int start, int end) {
        return text.substring(start, end).chars().noneMatch(c -> NOT_FAMILIAR.indexOf(c) >= 0);
    }

    private static NameCandidate person(PartyRole role, int start, int end, double weight) {
        return new NameCandidate(Kind.PERSON, role, start, end, PersonFinder.BY, weight);
    }
}

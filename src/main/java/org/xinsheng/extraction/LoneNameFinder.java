package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.PhraseTable.Match;
import org.xinsheng.extraction.pattern.Words;

/**
 * Finds people who are named without a word that introduces them: alone between breaks ("六个人两万 席国远 贵阳") or at the
 * begin of a clause that says what they did ("孔胖子只给了三千").
 */
final class LoneNameFinder {

    private static final String BY = "rule:lone";
    private static final double TITLED = 0.75;
    private static final double NAMED = 0.7;
    private static final int LONGEST = 5;
    /** Characters that are surnames but more often words of a message. */
    private static final String RATHER_WORDS = "安关边车成单房高方万白干后门步把者原达应常都时于从和平向温金钱江湖石路水马牛羊";

    /** Bynames without a surname: 辣条哥, 阿旺, 肥佬昌, 大老黑. */
    private static final Words FAMILIAR =
            Words.of("\\p{IsHan}{1,2}[哥姐嫂]|阿\\p{IsHan}头?|(?:肥佬|大老|老|小)\\p{IsHan}|\\p{IsHan}老[大二三四五六七八九幺]");

    private static final String NOT_FAMILIAR = "我你他她它咱俺表堂一二三个的是们群帅说这那板工家乡人时区孩名费总师百婆公年早拉妹弟两几位同每请找问和叫给在跟姨";

    private final NameLexicon lexicon;
    private final PersonFinder people;

    LoneNameFinder(NameLexicon lexicon, PersonFinder people) {
        this.lexicon = lexicon;
        this.people = people;
    }

    List<NameCandidate> find(Scene scene) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 0; i < scene.length(); i++) {
            if (ClauseBounds.beginsClause(scene.text(), i)) {
                NameCandidate name = scene.addressOver(i) == null ? nameAt(scene, i) : null;
                if (name != null) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private @Nullable NameCandidate nameAt(Scene scene, int start) {
        int titled = titledEnd(scene.text(), start);
        if (titled > 0) {
            boolean named = isAlone(scene, titled) || acts(scene, titled);
            return named ? person(scene.text(), start, titled, TITLED) : null;
        }
        int familiar = FAMILIAR.endFrom(scene.text(), start, start + LONGEST);
        if (familiar > 0 && isStranger(scene.text(), start, familiar)) {
            boolean named = isAlone(scene, familiar) || acts(scene, familiar);
            return named ? person(scene.text(), start, familiar, TITLED) : null;
        }
        int end = people.nameEnd(scene.text(), start);
        if (end < 0 || end - start > LONGEST || isWord(scene.text(), start, end)) {
            return null;
        }
        boolean full = end - start >= 3;
        return isAlone(scene, end) || full && acts(scene, end) ? person(scene.text(), start, end, NAMED) : null;
    }

    private static boolean isAlone(Scene scene, int end) {
        return ClauseBounds.endsClause(scene.text(), end) && scene.at(end) != ':';
    }

    private boolean acts(Scene scene, int end) {
        return lexicon.cues().endAt(NameCue.ACTS, scene.text(), end) > 0
                || lexicon.cues().endAt(NameCue.DEBT, scene.text(), end) > 0;
    }

    /** End of a surname with a title behind, or -1. */
    private int titledEnd(String text, int start) {
        Match<String> surname = lexicon.surnameAt(text, start);
        Match<String> title = surname == null ? null : lexicon.personTitleAt(text, surname.end());
        boolean known = title != null && lexicon.isWord(text.substring(start, title.end()));
        return title == null || known ? -1 : title.end();
    }

    private boolean isWord(String text, int start, int end) {
        boolean rather = RATHER_WORDS.indexOf(text.charAt(start)) >= 0;
        Match<String> word = lexicon.commonWordAt(text, start);
        Match<String> inside = end - start == 3 ? lexicon.commonWordAt(text, start + 1) : null;
        boolean common = word != null && word.end() - word.start() >= 2
                || rather && (end - start < 3 || inside != null && inside.end() == end);
        return common || lexicon.isGeneric(text.substring(start, end));
    }

    /** 我哥, 大姐 and 老乡 are nobody's names. */
    private boolean isStranger(String text, int start, int end) {
        String name = text.substring(start, end);
        return name.chars().noneMatch(c -> NOT_FAMILIAR.indexOf(c) >= 0)
                && !lexicon.isWord(name)
                && !lexicon.isGeneric(name);
    }

    private static NameCandidate person(String text, int start, int end, double weight) {
        String name = text.substring(start, end);
        PartyRole role = name.endsWith("老板") || name.endsWith("老板娘")
                ? PartyRole.EMPLOYER
                : name.endsWith("工头") || name.endsWith("队长") ? PartyRole.FOREMAN : PartyRole.OTHER;
        return new NameCandidate(Kind.PERSON, role, start, end, BY, weight);
    }
}

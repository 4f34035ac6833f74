package org.xinsheng.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.NameLexicon.Ending;
import org.xinsheng.extraction.PhraseTable.Match;
import org.xinsheng.extraction.pattern.Words;

/**
 * Finds firms' names of any form behind the words that introduce them: "劳务江汇", "单位是中科幕墙", "店名 车管家",
 * "有个叫起点的中介".
 */
final class IntroducedNameFinder {

    static final String BY = "rule:introduced";

    /** What stands between the word for the firm and its name. */
    private enum Link {
        NONE,
        IS,
        CALLED
    }

    private static final double WEIGHT = 0.6;
    private static final int LONGEST = 12;
    private static final int LONGEST_KIND = 4;
    private static final List<String> LINKS =
            List.of("名字叫", "名字是", "名称是", "好像叫", "好像是", "叫做", "名叫", "就是", "叫", "是", "为", "名", ":");
    private static final String OPENING = "\"“「『《[【'‘";
    private static final String CLOSING = "\"”」』》]】'’";
    private static final String STOPS = "的说讲在把给让不没还就和跟是欠有也都已被承我他她你们拖差派里做";

    /** 厂在福安路: what begins so tells of the firm. */
    private static final String NOT_BEGINNING = "在从自到离往";

    /** 外包|队老板叫: another role comes first. */
    private static final Words HOLDS_ROLE = Words.of("老板|工头|经理叫|^队");

    /** 商场叫, 市场叫, 广场叫 tell where, not who. */
    private static final String VENUES = "商市广";

    /** Last characters of kinds of firms and shops before 叫: 超市叫, ktv叫. */
    private static final String KINDS = "厂店司馆院宿口构介子铺所场行社站队务家吧园坊楼房室部校堂餐庄乐v";

    private final NameLexicon lexicon;

    IntroducedNameFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NameCandidate> find(Scene scene) {
        return scene.namesAt(start -> introducedAt(scene, start));
    }

    private @Nullable NameCandidate introducedAt(Scene scene, int i) {
        Match<PartyRole> role = lexicon.partyRoleAt(scene.text(), i);
        Match<PartyRole> person = role == null ? null : lexicon.personRoleAt(scene.text(), i);
        if (person != null && role != null && person.end() > role.end()) {
            return null; // 厂长 is no 厂
        }
        if (role != null && lexicon.organisationEndingAt(scene.text(), role.end()) == null) {
            return behindRole(scene, role);
        }
        boolean called = scene.at(i) == '叫'
                && i > 0
                && (KINDS.indexOf(scene.at(i - 1)) >= 0 || isShop(scene, i))
                && VENUES.indexOf(scene.at(i - 2)) < 0;
        return called ? name(scene, i + 1, PartyRole.EMPLOYER, Link.CALLED) : null;
    }

    /** 超市叫, 物业叫, 购物中心叫. */
    private boolean isShop(Scene scene, int end) {
        for (int at = Math.max(0, end - LONGEST_KIND); at < end; at++) {
            Match<Ending> kind = lexicon.organisationEndingAt(scene.text(), at);
            if (kind != null && kind.end() == end) {
                return true;
            }
        }
        return false;
    }

    private @Nullable NameCandidate behindRole(Scene scene, Match<PartyRole> role) {
        int at = skipBlank(scene, role.end());
        for (String link : LINKS) {
            if (scene.text().startsWith(link, at)) {
                Link kind = link.endsWith("叫") ? Link.CALLED : Link.IS;
                return name(scene, at + link.length(), role.value(), kind);
            }
        }
        boolean begins = ClauseBounds.beginsClause(scene.text(), role.start());
        return begins ? name(scene, at, role.value(), Link.NONE) : null;
    }

    private static int skipBlank(Scene scene, int at) {
        return scene.at(at) == ' ' ? at + 1 : at;
    }

    /** @param link without one the name must end its clause or owe; behind 叫 it may be of everyday words */
    private @Nullable NameCandidate name(Scene scene, int from, PartyRole role, Link link) {
        int start = skipBlank(scene, from);
        int quote = OPENING.indexOf(scene.at(start));
        int end = quote >= 0 ? scene.text().indexOf(CLOSING.charAt(quote), start + 1) : end(scene, start);
        start = quote >= 0 ? start + 1 : start;
        boolean linked = link != Link.NONE;
        boolean ended = linked
                || quote >= 0
                || ClauseBounds.endsClause(scene.text(), end)
                || lexicon.cues().endAt(NameCue.DEBT, scene.text(), end) > 0;
        boolean told = link != Link.CALLED && quote < 0 && NOT_BEGINNING.indexOf(scene.at(start)) >= 0;
        if (end - start < 2 || end - start > LONGEST || !ended || told) {
            return null;
        }
        String name = scene.text().substring(start, end);
        boolean named = quote >= 0 && linked
                || (link == Link.CALLED || lexicon.isStrange(name))
                        && !ClauseBounds.looksLikeSentence(name)
                        && !(lexicon.isGeneric(name) && !(link == Link.CALLED && isMore(name)))
                        && !scene.isPlace(start, end)
                        && !HOLDS_ROLE.isIn(name);
        return named ? new NameCandidate(Kind.ORGANISATION, role, start, end, BY, WEIGHT) : null;
    }

    /** 饭店叫海鲜坊: what is called so may be put together of kinds, if it is more than one. */
    private boolean isMore(String name) {
        return name.length() >= 3 && !lexicon.isWord(name);
    }

    private int end(Scene scene, int start) {
        int end = start;
        while (end < scene.length() && end - start <= LONGEST && !stops(scene, start, end)) {
            end++;
        }
        return end;
    }

    private boolean stops(Scene scene, int start, int at) {
        char c = scene.at(at);
        if (ClauseBounds.isBreak(c) || c == '(' || c == ')') {
            return true;
        }
        if (at - start < 2) {
            return false;
        }
        return STOPS.indexOf(c) >= 0 && !(c == '和' && lexicon.keptAt(scene.text(), at - 1) != null)
                || lexicon.cues().endAt(NameCue.DEBT, scene.text(), at) > 0
                || lexicon.cues().endAt(NameCue.FILLER, scene.text(), at) > at + 1
                || lexicon.boundariesAt(scene.text(), at).stream().anyMatch(word -> word.end() > at + 1);
    }
}

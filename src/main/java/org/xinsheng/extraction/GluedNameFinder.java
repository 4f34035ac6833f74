package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.Division.Level;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.pattern.Words;

/** Finds names of no known ending that stand right behind their district, with no word for what they are: 黄岛区富诚电装. */
final class GluedNameFinder {

    private static final String BY = "rule:glued";
    /** Weak: enough where a text names nobody else. */
    private static final double WEIGHT = 0.6;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 7;
    private static final Words NO_NAME = Words.of(
            "^[挖养采拔摘种做干搬装贴砌洗扫守放拆焊送跑开修打扎铺刷剪割捡喂收卖买在从到至有某那这一二三两几个]|当|[人工员活钱薪资家边里面上下头]$|[一二三四五六七八九十两几每欠差拖]|老板|工头|打工|上班|工地|公司|政府|民工|附近|旁边|对面|方向|附近");

    private final NameLexicon lexicon;

    GluedNameFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** None where builders write: to them it is the site. */
    List<NameCandidate> find(Scene scene) {
        List<NameCandidate> found = new ArrayList<>();
        if (scene.building()) {
            return found;
        }
        for (Address address : scene.addresses()) {
            NameCandidate name = isDistrict(address) ? behind(scene, address) : null;
            if (name != null) {
                found.add(name);
            }
        }
        return found;
    }

    private static boolean isDistrict(Address address) {
        boolean near = address.level() == Level.COUNTY || address.level() == Level.TOWN;
        return near && (address.full() || address.parts() > 1) && address.end() == address.named();
    }

    private @Nullable NameCandidate behind(Scene scene, Address address) {
        int start = address.named();
        int end = start;
        while (end < scene.length() && end - start <= LONGEST && !ClauseBounds.isBreak(scene.at(end))) {
            end++;
        }
        if (end - start < SHORTEST || end - start > LONGEST || !ClauseBounds.endsClause(scene.text(), end)) {
            return null;
        }
        String words = scene.text().substring(start, end);
        boolean named = words.chars().allMatch(Character::isIdeographic)
                && (lexicon.isStrange(words)
                        || lexicon.hasStranger(words) && scene.bounds().isWhole(start, end))
                && !lexicon.isGeneric(words)
                && !ClauseBounds.looksLikeSentence(words)
                && !NO_NAME.isIn(words)
                && !AddressTail.soundsLikePlace(words);
        return named ? new NameCandidate(Kind.ORGANISATION, PartyRole.OTHER, start, end, BY, WEIGHT) : null;
    }
}

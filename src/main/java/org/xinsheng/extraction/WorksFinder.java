package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.PhraseTable.Match;

/** Finds works that have no name and are told by what was built or done: 盖猪场, 修边防路, 旧城改造, 县道大修. */
final class WorksFinder {

    static final String BY = "rule:works";
    private static final double WEIGHT = 0.5;
    private static final int LONGEST = 6;
    private static final int SHORTEST_PLACED = 3;

    /** Makes the word before it part of another name: 建设|公司. */
    private static final PhraseTable<String> NO_DEED = PhraseTable.ofWords(List.of(
            "公司", "集团", "局", "厅", "委", "有限", "银行", "队", "股份", "发展", "投资", "部门", "单位", "路", "街", "兵团", "工程公司", "工人",
            "劳务", "材料"));

    private static final PhraseTable<String> VERBS = PhraseTable.ofWords(List.of(
            "修", "建", "盖", "挖", "铺", "砌", "修建", "新建", "建设", "建造", "兴建", "扩建", "翻修", "翻盖", "装修", "翻新", "改造", "维修了", "维修",
            "修了", "建了", "盖了", "盖的是", "建的是", "修的是", "修的", "盖的", "建的", "搞的", "接下", "承包了", "承建", "装", "搭", "做的是", "干的是"));

    private static final List<String> COUNTED = List.of("一座", "一栋", "一个", "一条", "那个", "那条", "那座", "这个");

    /** Things by name (true), what is done to things (false). */
    private final PhraseTable<Boolean> words;

    private final NameLexicon lexicon;

    WorksFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
        SortedMap<String, Boolean> entries = new TreeMap<>();
        for (String line : ModelFiles.lines("lexicon/built-things.txt")) {
            boolean deed = line.startsWith("+");
            entries.put(deed ? line.substring(1) : line, !deed);
        }
        this.words = PhraseTable.of(entries);
    }

    List<NameCandidate> find(Scene scene) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 0; i < scene.length(); i++) {
            Match<Boolean> thing = thingAt(scene, i);
            NameCandidate works = thing == null ? null : treated(scene, thing);
            works = works == null ? built(scene, i) : works;
            works = works == null && thing != null ? alone(scene, thing) : works;
            works = works == null ? placed(scene, i) : works;
            if (works != null) {
                found.add(works);
                i = works.end() - 1;
            }
        }
        return found;
    }

    private @Nullable Match<Boolean> thingAt(Scene scene, int at) {
        Match<Boolean> word = words.longestAt(scene.text(), at);
        return word != null && word.value() ? word : null;
    }

    /** 旧城|改造, with the words of the name before it: 停车|设备|安装. */
    private @Nullable NameCandidate treated(Scene scene, Match<Boolean> thing) {
        int end = thing.end();
        for (Match<Boolean> deed = words.longestAt(scene.text(), end);
                deed != null && !deed.value();
                deed = words.longestAt(scene.text(), end)) {
            end = deed.end();
        }
        if (end == thing.end() || thing.end() - thing.start() < 2) {
            return null;
        }
        return works(scene, SiteBounds.begin(scene, thing.start(), thing.start()), end);
    }

    /** 盖|猪场: a verb, words that say which, the thing. */
    private @Nullable NameCandidate built(Scene scene, int verb) {
        List<Match<String>> verbs = isVerb(scene, verb) ? VERBS.allAt(scene.text(), verb) : List.of();
        for (int i = verbs.size() - 1; i >= 0; i--) {
            Match<Boolean> thing = thingBehind(scene, verbs.get(i).end());
            if (thing != null) {
                boolean bare = thing.end() - thing.start() == 1;
                return bare && verbs.get(i).end() < thing.start()
                        ? null
                        : works(scene, bare ? verb : verbs.get(i).end(), thing.end());
            }
        }
        return null;
    }

    /** Behind a place what was done to anything: B县|便民平台|建设. */
    private @Nullable NameCandidate placed(Scene scene, int at) {
        Match<Boolean> deed = words.longestAt(scene.text(), at);
        if (deed == null || deed.value() || NO_DEED.longestAt(scene.text(), deed.end()) != null) {
            return null;
        }
        Address place = SiteBounds.placeBefore(scene, at);
        boolean named = place != null
                && at - Math.max(place.named(), place.end()) >= SHORTEST_PLACED
                && SiteBounds.isOneName(scene.text(), place.named(), at)
                && !scene.text().substring(place.named(), at).contains("样板");
        return named && place != null ? works(scene, place.named(), deed.end()) : null;
    }

    /** 建 in 网建 or 建平县 is none. */
    private static boolean isVerb(Scene scene, int at) {
        char before = scene.at(at - 1);
        Address place = scene.addressOver(at);
        return (place == null || !SiteBounds.isSurelyPlace(place))
                && (scene.at(at) != '建'
                        || ClauseBounds.beginsClause(scene.text(), at)
                        || scene.bounds().isCut(at)
                        || scene.addressOver(at - 1) != null
                        || "局府校院会县市镇乡村厂里我们地".indexOf(before) >= 0);
    }

    /** A thing that is counted or stands alone between breaks: 一座|光伏电站. */
    private @Nullable NameCandidate alone(Scene scene, Match<Boolean> thing) {
        int length = thing.end() - thing.start();
        boolean told = length >= 2 && (isCounted(scene, thing.start()) || lexicon.isTradeAt(scene.text(), thing.end()))
                || length >= 3 && standsAlone(scene, thing);
        return told ? works(scene, thing.start(), thing.end()) : null;
    }

    private static boolean isCounted(Scene scene, int start) {
        return COUNTED.stream().anyMatch(word -> scene.text().startsWith(word, start - 2));
    }

    private static boolean standsAlone(Scene scene, Match<Boolean> thing) {
        return ClauseBounds.beginsClause(scene.text(), thing.start())
                && ClauseBounds.endsClause(scene.text(), thing.end());
    }

    private @Nullable Match<Boolean> thingBehind(Scene scene, int from) {
        for (int at = from; at < scene.length() && at - from <= LONGEST; at++) {
            Match<Boolean> thing = thingAt(scene, at);
            boolean bare = thing != null && thing.end() - thing.start() == 1;
            if (thing != null && (!bare || at == from && isAfterBare(scene, thing.end()))) {
                return SiteBounds.isOneName(scene.text(), from, at) ? thing : null;
            }
        }
        return null;
    }

    /** 修路 and 修渠的, but not 修路灯. */
    private static boolean isAfterBare(Scene scene, int end) {
        return ClauseBounds.endsClause(scene.text(), end) || "的欠了工干没钱人".indexOf(scene.at(end)) >= 0;
    }

    private static NameCandidate works(Scene scene, int start, int end) {
        return new NameCandidate(Kind.PROJECT, PartyRole.OTHER, start, end, BY, WEIGHT);
    }
}

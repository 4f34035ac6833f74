package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.pattern.Words;

/** Finds shops of any name that are told by what stands beside them: 车站旁边的好滋味, 万达对面那家星悦造型. */
final class LandmarkNameFinder {

    static final String BY = "rule:landmark";

    private static final Words BESIDE =
            Words.of("(?:旁边|边上|对面|对过|隔壁|门口|后面|前面|楼上|楼下|里面|里头|附近|路口|街上|路上|[一二三四五六0-9]楼|负一楼)(?:的那家|那家|的|有个叫|有家叫|叫)");
    private static final String STOPS = "的说讲在把给让不没还就和跟是欠有也都已被承我他她你们拖差派里做干打上当洗送那这";
    private static final String SITES = "路街桥河山房楼墙沟地树口边里上下人工活";
    private static final String WORK = "洗端打当做干刷扫送看卖切炒揉剪收欠差";
    private static final double WEIGHT = 0.6;
    private static final int LONGEST = 8;
    private static final int MOST = 20;

    private final NameLexicon lexicon;

    LandmarkNameFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** None where builders write: they work on what stands there. */
    List<NameCandidate> find(Scene scene) {
        List<NameCandidate> found = new ArrayList<>();
        if (scene.building()) {
            return found;
        }
        for (Words.Place place : BESIDE.all(scene.text(), MOST)) {
            NameCandidate name = name(scene, place.end());
            if (name != null) {
                found.add(name);
            }
        }
        return found;
    }

    private @Nullable NameCandidate name(Scene scene, int start) {
        int end = start;
        while (end - start <= LONGEST && !stops(scene, start, end)) {
            end++;
        }
        if (end - start < 3 || end - start > LONGEST || !isSubject(scene, end)) {
            return null;
        }
        String words = scene.text().substring(start, end);
        boolean named = words.chars().allMatch(Character::isLetterOrDigit)
                && (lexicon.hasStranger(words) || isWorkedAt(scene, words, end))
                && !lexicon.isGeneric(words)
                && !lexicon.isWord(words)
                && !ClauseBounds.looksLikeSentence(words)
                && !scene.isPlace(start, end);
        return named ? new NameCandidate(Kind.ORGANISATION, PartyRole.OTHER, start, end, BY, WEIGHT) : null;
    }

    private boolean stops(Scene scene, int start, int at) {
        return ClauseBounds.endsClause(scene.text(), at)
                || at - start >= 2
                        && (STOPS.indexOf(scene.at(at)) >= 0
                                || lexicon.cues().endAt(NameCue.DEBT, scene.text(), at) > 0);
    }

    /** Words of the language name a shop if they tell nothing of a site and work is told of next: 医院对面的好再来 洗盘子. */
    private static boolean isWorkedAt(Scene scene, String words, int end) {
        return SITES.indexOf(words.charAt(words.length() - 1)) < 0
                && scene.at(end) == ' '
                && WORK.indexOf(scene.at(end + 1)) >= 0;
    }

    private boolean isSubject(Scene scene, int end) {
        return ClauseBounds.endsClause(scene.text(), end)
                || lexicon.cues().endAt(NameCue.DEBT, scene.text(), end) > 0
                || lexicon.cues().endAt(NameCue.WORK_BEHIND, scene.text(), end) > 0;
    }
}

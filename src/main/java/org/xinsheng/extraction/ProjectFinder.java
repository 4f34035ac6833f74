package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.NameLexicon.Ending;
import org.xinsheng.extraction.PhraseTable.Match;
import org.xinsheng.extraction.pattern.Words;

/** Finds names of building projects by their endings. */
final class ProjectFinder {

    static final String BY = "rule:project";
    private static final Words LATIN = Words.of("[a-z]{1,4}\\d{0,3}");
    private static final int LEAST_GENERIC = 4;
    private static final int LEAST_PLACED = 3;
    private static final int LONGEST_WEAK = 9;
    private static final int LONGEST_WORKED_ON = 7;
    private static final Words NOT_A_NAME = Words.of(
            "全长|^人在|公$|去|来了|修(?:地铁|铁|公路|高速|路)|(?:设计|测绘|研究|检察|勘测)院?$|支付|承诺|责成|利息|建好|开始|然后|公司|收费|合资|验收|完成|要求|拖欠|至今|安装|任何|以后|^(?:拆|装|焊|扩|修|建|贴|做|干|搞)|(我们?|的|了|在|做|干|欠|工资|钱|包工头|老板|他|她|不|没|人)$|^(?:[\\d一二三四五六七八九十两几]+(?:个|处|栋|座|条|号|年|月)?)$");

    private final NameLexicon lexicon;
    private final ProjectEndings endings;
    private final ProjectStarts starts;
    private final CalledProjects called;
    private final BrandedSiteFinder branded;

    ProjectFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.endings = new ProjectEndings(lexicon);
        this.starts = new ProjectStarts(lexicon);
        this.called = new CalledProjects(starts);
        this.branded = new BrandedSiteFinder(lexicon);
    }

    List<NameCandidate> find(Scene scene) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 1; i < scene.length(); i++) {
            Match<Ending> ending = lexicon.siteEndingAt(scene.text(), i);
            NameCandidate candidate = ending == null ? null : candidate(scene, ending);
            if (candidate != null) {
                found.removeIf(candidate::overlaps);
                found.add(candidate);
                i = candidate.end() - 1;
            }
        }
        called.addTo(found, scene);
        branded.addTo(found, scene);
        return found;
    }

    private @Nullable NameCandidate candidate(Scene scene, Match<Ending> first) {
        int end = endings.last(scene.text(), first.end());
        boolean strong = first.value().strong() || end > first.end();
        boolean worked = !strong && isWorkedOn(scene, first.start(), end);
        boolean told = strong || worked || ClauseBounds.endsClause(scene.text(), end);
        if (!told || ProjectEndings.isOther(scene, first, end)) {
            return null;
        }
        int start = starts.of(scene, first.start());
        String core = scene.text().substring(start, first.start());
        if (core.isEmpty() && !first.value().strong()) {
            return null;
        }
        if (lexicon.isGeneric(core)) {
            return generic(scene, start, end, strong);
        }
        boolean placed = ProjectStarts.isBehindAddress(scene, start);
        boolean village = !scene.building() && "庄湾台".indexOf(scene.at(end - 1)) >= 0;
        boolean free = strong || worked || !village && isFree(scene, start, end, placed);
        return free && isName(core, strong, placed) ? named(start, end, strong, core) : null;
    }

    private boolean isName(String core, boolean strong, boolean placed) {
        boolean latin = strong && core.length() >= 2 && LATIN.matches(core);
        return (placed || latin || lexicon.hasStranger(core))
                && core.length() >= (strong ? 1 : 2)
                && !NOT_A_NAME.isIn(core);
    }

    /** A weak ending makes a name only of what is short and stands by itself. */
    private static boolean isFree(Scene scene, int start, int end, boolean placed) {
        return end - start <= LONGEST_WEAK && (placed || ClauseBounds.beginsClause(scene.text(), start));
    }

    private static NameCandidate named(int start, int end, boolean strong, String core) {
        double weight = !strong ? 0.5 : core.length() > 1 ? 0.65 : 0.4;
        return new NameCandidate(Kind.PROJECT, PartyRole.OTHER, start, end, BY, weight);
    }

    /** A weak ending counts in a sentence too where the name is strange and the work follows: 在柳青苑贴砖. */
    private boolean isWorkedOn(Scene scene, int ending, int end) {
        int start = scene.bounds().nameStart(ending, 1);
        boolean strange = lexicon.isStrange(scene.text().substring(start, ending))
                && scene.bounds().isWhole(start, end)
                && end - start <= LONGEST_WORKED_ON;
        return strange && isCutOff(scene, end);
    }

    private boolean isCutOff(Scene scene, int end) {
        return lexicon.isTradeAt(scene.text(), end)
                || BossedSites.isBoss(scene.text(), end)
                || scene.text().startsWith("那边", end)
                || scene.text().startsWith("的", end)
                || lexicon.boundariesAt(scene.text(), end).stream()
                        .anyMatch(word -> scene.bounds().isCut(word.end()))
                || lexicon.cues().endAt(NameCue.WORK_BEHIND, scene.text(), end) > 0;
    }

    /** Of the kind alone; with its place it is as good as a name: K7市|地铁5号线. */
    private @Nullable NameCandidate generic(Scene scene, int start, int end, boolean strong) {
        Address place = scene.addressOver(Math.max(0, start - 1));
        boolean placed = place != null && place.named() == start;
        if (!strong || end - start < (placed ? LEAST_PLACED : LEAST_GENERIC)) {
            return null;
        }
        int from = SiteBounds.alongPlaces(scene, placed && place != null ? place.last() : start, end);
        int to = endings.withMoreWords(scene, start, end);
        return new NameCandidate(Kind.PROJECT, PartyRole.OTHER, from, to, BY, placed ? 0.6 : 0.5);
    }
}

package org.xinsheng.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;

/** Finds what the text around words says of their naming the site: {@link ProjectSign}. */
final class ProjectSigns {

    private static final PhraseTable<String> RESIDING = PhraseTable.ofWords(List.of(
            "住", "住在", "家住", "租住", "租住在", "现住", "居住", "居住在", "入住", "买的", "购买", "买了", "住的", "他家在", "家在", "房子在", "家就在"));

    private static final PhraseTable<String> BESIDE = PhraseTable.ofWords(
            List.of("对面", "旁边", "附近", "隔壁", "往东", "往西", "往南", "往北", "路口", "边上", "门口", "的业主", "业主", "居民", "的住户"));

    private static final PhraseTable<String> HOSTING = PhraseTable.ofWords(List.of(
            "一家", "的一家", "某", "里的一家", "里一家", "的公司", "的厂", "一个厂", "内的", "开店", "的店", "里面一家", "有一家", "有家", "内某", "里某",
            "一楼", "二楼", "三楼", "物业", "售后", "保洁", "保安", "服务员", "做保洁", "做保安", "当保安", "做服务", "当服务", "当店员", "做销售", "当保洁",
            "做住家", "卖"));

    /** Behind the name of a site in that of a body: it was made for the site. */
    private static final List<String> MADE_FOR =
            List.of("项目部", "指挥部", "建设", "装修", "经理部", "工程部", "项目", "装饰", "筹建处", "业主");

    /** Weight of what the model alone takes for a name. */
    private static final double GUESSED = 0.4;

    private static final int LONG = 4;

    private final NameLexicon lexicon;
    private final CueWords cues;
    private final ProjectWords words;

    ProjectSigns(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = lexicon.cues();
        this.words = new ProjectWords(lexicon);
    }

    Set<ProjectSign> of(Scene scene, NameCandidate name, List<NameCandidate> names, @Nullable NamedParty payer) {
        Set<ProjectSign> signs = EnumSet.noneOf(ProjectSign.class);
        boolean built = scene.building() || name.by().startsWith(WorksFinder.BY);
        signs.add(built ? ProjectSign.BUILDERS : ProjectSign.NO_BUILDERS);
        words.add(scene, name, signs);
        before(scene, name, signs);
        behind(scene, name, signs);
        amongOthers(scene, name, names, signs);
        if (name.end() <= scene.titleEnd()) {
            signs.add(ProjectSign.IN_TITLE);
        }
        boolean employs = payer != null && payer.mentions().stream().anyMatch(name::overlaps);
        if (employs
                && !(scene.building()
                        && (signs.contains(ProjectSign.WORKED_AT) || signs.contains(ProjectSign.TAKEN_ON)))) {
            signs.add(ProjectSign.EMPLOYS);
        }
        return signs;
    }

    private static void amongOthers(
            Scene scene, NameCandidate name, List<NameCandidate> names, Set<ProjectSign> signs) {
        String spoken = scene.name(name);
        for (NameCandidate other : names) {
            if (other.start() != name.start() && scene.name(other).equals(spoken)) {
                signs.add(ProjectSign.REPEATED);
            }
            boolean sure = other.kind() != Kind.PROJECT && other.weight() > GUESSED;
            if (sure && isInside(scene, name, other)) {
                signs.add(ProjectSign.IN_OTHER_NAME);
            }
        }
    }

    /** 浙匠 in 浙匠装饰 is the firm; but 望江府二期 in 望江府二期项目部 the site. */
    private static boolean isInside(Scene scene, NameCandidate name, NameCandidate other) {
        boolean within = other.start() <= name.start() && name.end() <= other.end() && name.length() < other.length();
        boolean cut = name.overlaps(other) && name.end() > other.end() && name.start() > other.start();
        String rest = scene.text().substring(Math.min(name.end(), other.end()), other.end());
        boolean sure = name.weight() >= 0.6 || name.by().equals("rule:works");
        boolean ofSite = MADE_FOR.contains(rest) || rest.length() > LONG && name.start() == other.start();
        return cut || within && !(sure && ofSite);
    }

    private void before(Scene scene, NameCandidate name, Set<ProjectSign> signs) {
        String text = scene.text();
        Address place = scene.addressOver(name.start() - 1);
        int start = place == null ? name.start() : place.start();
        if (cues.startAt(NameCue.DENIED, text, name.start()) >= 0) {
            signs.add(ProjectSign.DENIED);
        }
        if (endsAt(RESIDING, text, start) || endsAt(RESIDING, text, name.start())) {
            signs.add(ProjectSign.RESIDENCE);
        }
        int verb = text.startsWith("的", start - 1) ? start - 1 : start;
        if (cues.startAt(NameCue.TAKEN_ON, text, verb) >= 0) {
            signs.add(ProjectSign.TAKEN_ON);
        }
        if (cues.startAt(NameCue.WORK_BEFORE, text, start) >= 0) {
            signs.add(ProjectSign.WORKED_AT);
        } else if (cues.startAt(NameCue.TOLD, text, start) >= 0) {
            signs.add(ProjectSign.TOLD);
        }
        if (place != null && SiteBounds.isSurelyPlace(place)) {
            signs.add(ProjectSign.PLACED);
        }
        if (name.part() == PartyRole.OTHER && text.startsWith("叫", name.start() - 1)) {
            signs.add(ProjectSign.NAMED_AS);
        }
    }

    private static boolean endsAt(PhraseTable<String> words, String text, int end) {
        for (int at = Math.max(0, end - 4); at < end; at++) {
            for (PhraseTable.Match<String> word : words.allAt(text, at)) {
                if (word.end() == end) {
                    return true;
                }
            }
        }
        return false;
    }

    private void behind(Scene scene, NameCandidate name, Set<ProjectSign> signs) {
        String text = scene.text();
        int end = name.end();
        if (signs.contains(ProjectSign.NO_BUILDERS) && BossedSites.isBossBehind(text, end)) {
            signs.add(ProjectSign.BOSS_BEHIND);
        }
        if (cues.endAt(NameCue.SITE, text, end) > 0) {
            signs.add(ProjectSign.SITE_WORD);
        }
        if (BESIDE.longestAt(text, end) != null) {
            signs.add(ProjectSign.BESIDE);
        }
        if (HOSTING.longestAt(text, end) != null) {
            signs.add(ProjectSign.HOSTS);
        }
        if (lexicon.isTradeAt(text, end) || lexicon.isTradeAt(text, end + 1)) {
            signs.add(ProjectSign.TRADE_BEHIND);
        }
        if (cues.endAt(NameCue.WORK_BEHIND, text, end) > 0 || lexicon.isTradeAt(text, end)) {
            signs.add(ProjectSign.WORKED_AT);
        }
        if (cues.endAt(NameCue.DEBT, text, end) > 0) {
            signs.add(ProjectSign.OWED_AT);
        }
        Address place = scene.addressOver(name.start() - 1);
        boolean begins = ClauseBounds.beginsClause(text, name.start())
                || place != null && ClauseBounds.beginsClause(text, place.start());
        if (begins && ClauseBounds.endsClause(text, end)) {
            signs.add(ProjectSign.STANDS_ALONE);
        }
    }
}

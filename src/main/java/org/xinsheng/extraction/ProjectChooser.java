package org.xinsheng.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;

/** Decides which of the sites named is that of the work owed for, or that none is. */
final class ProjectChooser {

    /** The site with its log-odds. */
    record Chosen(NameCandidate name, double score) {
        double confidence() {
            return 1 / (1 + Math.exp(-score));
        }
    }

    private static final double BIAS = -0.6;
    private static final double PER_CHARACTER = 0.03;
    private static final int LONGEST_BONUS = 12;
    private static final int MOST = 100;
    private static final List<String> HOUSES = List.of(
            "学校", "小学", "中学", "附中", "附小", "大学", "学院", "幼儿园", "医院", "卫生院", "商场", "酒店", "宾馆", "山庄", "馆", "中心", "市场", "电厂",
            "电站", "二小", "一小", "农场", "景区", "公园");

    private final NameLexicon lexicon;
    private final CueWords cues;

    ProjectChooser(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = lexicon.cues();
    }

    /** @param payer who owes: a school is no site for its own teachers */
    @Nullable Chosen choose(Scene scene, List<NameCandidate> names, @Nullable NamedParty payer) {
        Chosen best = null;
        for (NameCandidate name : sites(scene, names)) {
            double score = score(scene, name, names, payer);
            if (score > 0 && (best == null || score > best.score())) {
                best = new Chosen(name, score);
            }
        }
        return best;
    }

    /** Sites by name, and of builders also the houses that they worked on. */
    private static List<NameCandidate> sites(Scene scene, List<NameCandidate> names) {
        Stream<NameCandidate> named = names.stream().filter(name -> name.kind() == Kind.PROJECT);
        Stream<NameCandidate> houses = names.stream()
                .filter(name -> scene.building() && name.kind() == Kind.ORGANISATION)
                .filter(name -> !name.by().startsWith(OrganisationFinder.OFFICE))
                .filter(name -> isHouse(scene.name(name)));
        return Stream.concat(named, houses).limit(MOST).toList();
    }

    /** Whether a name is that of a house or place that others build and repair. */
    static boolean isHouse(String name) {
        return HOUSES.stream().anyMatch(name::endsWith);
    }

    private double score(Scene scene, NameCandidate name, List<NameCandidate> names, @Nullable NamedParty payer) {
        double sum = BIAS + (name.weight() - 0.5) * 2 + Math.min(LONGEST_BONUS, name.length()) * PER_CHARACTER;
        for (ProjectSign sign : signs(scene, name, names, payer)) {
            sum += sign.weight();
        }
        return sum - 0.0005 * name.start();
    }

    private Set<ProjectSign> signs(
            Scene scene, NameCandidate name, List<NameCandidate> names, @Nullable NamedParty payer) {
        Set<ProjectSign> signs = EnumSet.noneOf(ProjectSign.class);
        signs.add(scene.building() ? ProjectSign.BUILDERS : ProjectSign.NO_BUILDERS);
        ofTheName(scene, name, signs);
        before(scene, name, signs);
        behind(scene, name, signs);
        boolean repeated = names.stream()
                .anyMatch(other -> other != name && scene.name(other).equals(scene.name(name)));
        if (repeated) {
            signs.add(ProjectSign.REPEATED);
        }
        if (name.end() <= scene.titleEnd()) {
            signs.add(ProjectSign.IN_TITLE);
        }
        boolean employs = payer != null && payer.mentions().stream().anyMatch(name::overlaps);
        if (employs && !(scene.building() && signs.contains(ProjectSign.WORKED_AT))) {
            signs.add(ProjectSign.EMPLOYS);
        }
        return signs;
    }

    private void ofTheName(Scene scene, NameCandidate name, Set<ProjectSign> signs) {
        String words = scene.name(name);
        if (name.by().contains("+")) {
            signs.add(ProjectSign.CONFIRMED);
        }
        if (name.weight() >= 0.6 && name.kind() == Kind.PROJECT) {
            signs.add(ProjectSign.ENDS_LIKE_A_SITE);
        }
        if (name.kind() == Kind.ORGANISATION) {
            signs.add(ProjectSign.HOUSE);
        }
        if (words.endsWith("期") || words.endsWith("标段") || words.endsWith("标")) {
            signs.add(ProjectSign.SECTION);
        }
        if (lexicon.isGeneric(words)) {
            signs.add(ProjectSign.GENERIC);
        }
    }

    private void before(Scene scene, NameCandidate name, Set<ProjectSign> signs) {
        String text = scene.text();
        Address place = scene.addressOver(name.start() - 1);
        int start = place == null ? name.start() : place.start();
        if (cues.startAt(NameCue.DENIED, text, name.start()) >= 0) {
            signs.add(ProjectSign.DENIED);
        }
        if (cues.startAt(NameCue.TAKEN_ON, text, start) >= 0 || cues.startAt(NameCue.WORK_BEFORE, text, start) >= 0) {
            signs.add(ProjectSign.WORKED_AT);
        } else if (cues.startAt(NameCue.TOLD, text, start) >= 0) {
            signs.add(ProjectSign.TOLD);
        }
        if (name.part() == PartyRole.OTHER && text.startsWith("叫", name.start() - 1)) {
            signs.add(ProjectSign.NAMED_AS);
        }
    }

    private void behind(Scene scene, NameCandidate name, Set<ProjectSign> signs) {
        String text = scene.text();
        int end = name.end();
        if (cues.endAt(NameCue.SITE, text, end) > 0) {
            signs.add(ProjectSign.SITE_WORD);
        }
        if (cues.endAt(NameCue.WORK_BEHIND, text, end) > 0 || lexicon.isTradeAt(text, end)) {
            signs.add(ProjectSign.WORKED_AT);
        }
        if (cues.endAt(NameCue.DEBT, text, end) > 0) {
            signs.add(ProjectSign.OWED_AT);
        }
        if (ClauseBounds.beginsClause(text, name.start()) && ClauseBounds.endsClause(text, end)) {
            signs.add(ProjectSign.STANDS_ALONE);
        }
    }
}

package org.xinsheng.linking;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.xinsheng.core.Amount;
import org.xinsheng.core.AmountBasis;
import org.xinsheng.core.Headcount;
import org.xinsheng.core.Industry;
import org.xinsheng.core.RegionCode;

/** Compares a report with all that is known of a clue, field by field. Used once. */
final class Weighing {

    private static final double NEVER = 1e-5;

    /** Nothing outweighs another section or county. */
    private static final double CONTRADICTED = .01;

    /** Another firm, foreman or site, or months far apart, which may be a second run: never merged without a person. */
    private static final double DOUBTFUL = .95;

    private final Marks report;
    private final Marks clue;
    private final List<Evidence> evidence = new ArrayList<>(12);
    private double employerShared = .3;
    private boolean contradiction;
    private boolean doubtful;

    private Weighing(Marks report, Marks clue) {
        this.report = report;
        this.clue = clue;
    }

    /**
     * @param later the clue is closed, so that the period must not agree
     * @param reports that the clue has, at least one
     */
    static Weighed of(Marks report, Marks clue, boolean later, int reports) {
        Weighing w = new Weighing(report, clue);
        w.weighProject();
        PersonWeighing persons = PersonWeighing.of(report, clue);
        FirmWeighing firms = new FirmWeighing(report, clue, persons.employerIsPerson());
        firms.weigh(w.evidence);
        w.employerShared = firms.employerShared();
        w.doubtful |= firms.doubtful();
        persons.weigh(w.evidence);
        w.doubtful |= persons.doubtful();
        w.weighRegion();
        w.weighPlace();
        if (!later) {
            w.weighPeriod();
            w.weighHeadcount();
            w.weighAmount();
        }
        w.weighIndustry();
        w.weighTrade();
        w.weighReporter();
        w.weighText();
        return w.result(reports);
    }

    record Weighed(double probability, List<Evidence> evidence) {
        Comparison comparison() {
            return new Comparison(
                    probability, evidence.stream().map(Evidence::forClerk).toList());
        }
    }

    private Weighed result(int reports) {
        boolean workplace = isWorkplace(report) || isWorkplace(clue);
        double p = Relation.probabilityOfSame(evidence, new Relation.Setting(employerShared, workplace, reports));
        double most = contradiction ? CONTRADICTED : doubtful ? DOUBTFUL : 1;
        return new Weighed(Math.min(p, most), evidence);
    }

    private static boolean isWorkplace(Marks marks) {
        return marks.industries().stream().anyMatch(i -> i != Industry.CONSTRUCTION)
                || marks.employers().stream().anyMatch(f -> f.kind() == FirmName.Kind.WORKPLACE);
    }

    private void weighProject() {
        if (report.projects().isEmpty() || clue.projects().isEmpty()) {
            return;
        }
        ProjectName mine = report.projects().getFirst();
        ProjectName nearest = nearestProject(mine);
        Likeness likeness = mine.compare(nearest);
        double chance = Math.pow(2, -mine.rarity(nearest));
        evidence.add(
                switch (likeness) {
                    case EQUAL -> Evidence.of(Field.PROJECT, .6, chance, "工地名称一致");
                    case ALIAS -> Evidence.of(Field.PROJECT, .18, chance, "工地名称是简称与全称");
                    case SOUND -> Evidence.of(Field.PROJECT, .07, chance, "工地名称读音相同");
                    case SLIP -> Evidence.of(Field.PROJECT, .05, chance * 2, "工地名称只差一字");
                    default -> Evidence.of(Field.PROJECT, .015, .95, "工地名称不同");
                });
        doubtful |= !likeness.agrees();
        if (likeness.agrees()) {
            weighSection(mine);
        }
    }

    private ProjectName nearestProject(ProjectName mine) {
        ProjectName best = clue.projects().getFirst();
        for (ProjectName p : clue.projects()) {
            if (mine.compare(p).compareTo(mine.compare(best)) < 0) {
                best = p;
            }
        }
        return best;
    }

    private void weighSection(ProjectName mine) {
        boolean named = clue.projects().stream().anyMatch(p -> !p.sections().isEmpty());
        if (clue.projects().stream().anyMatch(mine::sectionsClash)) {
            contradiction = true;
            evidence.add(Evidence.of(Field.SECTION, .002, .55, "期、标段或楼栋不同"));
        } else if (clue.projects().stream().anyMatch(mine::sharesSection)) {
            evidence.add(Evidence.of(Field.SECTION, .2, .01, "期、标段或楼栋一致"));
        } else if (named == mine.sections().isEmpty()) {
            evidence.add(Evidence.of(Field.SECTION, .1, .37, "只有一方说了期、标段或楼栋"));
        } else if (mine.inLots()) {
            evidence.add(Evidence.of(Field.SECTION, .3, .1, "双方都没有说标段"));
        } else {
            evidence.add(Evidence.of(Field.SECTION, .67, .06, "双方都没有说期、标段或楼栋"));
        }
    }

    private void weighRegion() {
        if (report.regions().isEmpty() || clue.regions().isEmpty()) {
            return;
        }
        RegionCode mine = report.regions().getFirst();
        boolean county = clue.regions().contains(mine) && mine.isCounty();
        boolean clash = clue.regions().stream().anyMatch(r -> !r.contains(mine) && !mine.contains(r));
        boolean city = clue.regions().stream().anyMatch(r -> r.city().equals(mine.city()));
        if (clash) {
            contradiction = true;
            evidence.add(
                    city
                            ? Evidence.of(Field.REGION, .004, .1, "同市不同区县")
                            : Evidence.of(Field.REGION, .001, .9, "不在同一个市"));
        } else {
            evidence.add(
                    county
                            ? Evidence.of(Field.REGION, .6, .005, "在同一个区县")
                            : Evidence.of(Field.REGION, .38, .04, "在同一个市"));
        }
    }

    private void weighPlace() {
        if (report.places().isEmpty() || clue.places().isEmpty()) {
            return;
        }
        PlaceName mine = report.places().getFirst();
        List<PlaceName> theirs = clue.places();
        if (theirs.stream().anyMatch(mine::sharesTown)) {
            evidence.add(Evidence.of(Field.PLACE, .35, .005, "在同一个乡镇或街道"));
        } else if (theirs.stream().anyMatch(mine::sharesRoad)) {
            evidence.add(Evidence.of(Field.PLACE, .35, .02, "在同一条路"));
        } else if (theirs.stream().allMatch(mine::otherDistrict)) {
            evidence.add(Evidence.of(Field.PLACE, .02, .7, "地点不在同一处"));
        } else if (theirs.stream().anyMatch(mine::otherTown) || theirs.stream().anyMatch(mine::otherRoad)) {
            evidence.add(Evidence.of(Field.PLACE, .03, .4, "乡镇、街道或道路不同"));
        } else if (report.regions().isEmpty() || clue.regions().isEmpty()) {
            if (theirs.stream().anyMatch(mine::sharesDistrict)) {
                evidence.add(Evidence.of(Field.PLACE, .6, .02, "在同一个市或区县"));
            }
        }
    }

    private void weighPeriod() {
        if (report.starts().isEmpty() || clue.starts().isEmpty()) {
            return;
        }
        YearMonth mine = report.starts().getFirst();
        long apart = clue.starts().stream()
                .mapToLong(s -> Math.abs(ChronoUnit.MONTHS.between(s, mine)))
                .min()
                .orElse(0);
        if (apart == 0) {
            evidence.add(Evidence.of(Field.PERIOD, .55, .12, "拖欠从同一个月开始"));
        } else if (apart == 1) {
            evidence.add(Evidence.of(Field.PERIOD, .27, .17, "拖欠开始的月份相近"));
        } else if (apart <= 3) {
            evidence.add(Evidence.of(Field.PERIOD, .12, .2, "拖欠开始的月份差两三个月"));
        } else {
            doubtful |= apart > 6;
            evidence.add(Evidence.of(Field.PERIOD, apart > 6 ? .004 : .02, .25, "拖欠时段不同"));
        }
    }

    private void weighHeadcount() {
        double ratio = nearest(crewOf(report.crews()), crewOf(clue.crews()));
        if (ratio > 0) {
            evidence.add(
                    ratio < 1.25
                            ? Evidence.of(Field.HEADCOUNT, .75, .2, "人数相近")
                            : ratio < 2
                                    ? Evidence.of(Field.HEADCOUNT, .2, .35, "人数有出入")
                                    : Evidence.of(Field.HEADCOUNT, .03, .45, "人数相差很大"));
        }
    }

    /** One person reports only for himself; that says nothing about the crew. */
    private static List<double[]> crewOf(List<Headcount> heads) {
        return heads.stream()
                .filter(h -> h.max() > 1)
                .map(h -> new double[] {h.min(), h.max()})
                .toList();
    }

    private void weighAmount() {
        if (report.amounts().isEmpty() || clue.amounts().isEmpty()) {
            return;
        }
        Amount mine = report.amounts().getFirst();
        if (clue.amounts().contains(mine) && mine.min().fen() % 50_000 != 0) {
            evidence.add(Evidence.of(Field.AMOUNT, .05, .0005, "金额完全一致"));
            return;
        }
        double ratio = nearest(perMonth(report.amounts()), perMonth(clue.amounts()));
        if (ratio > 0) {
            evidence.add(
                    ratio < 1.05
                            ? Evidence.of(Field.AMOUNT, .85, .15, "月工资一致")
                            : Evidence.of(Field.AMOUNT, .15, .85, "月工资不同"));
        }
    }

    private static List<double[]> perMonth(List<Amount> amounts) {
        return amounts.stream()
                .filter(a -> a.basis() == AmountBasis.PER_MONTH && a.min().fen() > 0)
                .map(a -> new double[] {a.min().fen(), a.max().fen()})
                .toList();
    }

    /** How many times the one is the other at best, 1 if the ranges meet, 0 if there is nothing to compare. */
    private static double nearest(List<double[]> mine, List<double[]> theirs) {
        double best = 0;
        for (double[] a : mine) {
            for (double[] b : theirs) {
                double ratio = Math.max(1, Math.max(a[0] / b[1], b[0] / a[1]));
                best = best == 0 ? ratio : Math.min(best, ratio);
            }
        }
        return best;
    }

    private void weighIndustry() {
        if (!report.industries().isEmpty() && !clue.industries().isEmpty()) {
            boolean same = clue.industries().contains(report.industries().getFirst());
            evidence.add(
                    same ? Evidence.of(Field.INDUSTRY, .95, .7, "行业一致") : Evidence.of(Field.INDUSTRY, .05, .3, "行业不同"));
        }
    }

    private void weighTrade() {
        if (!report.trades().isEmpty() && !clue.trades().isEmpty()) {
            boolean same = report.trades().stream().anyMatch(clue.trades()::contains);
            evidence.add(same ? Evidence.of(Field.TRADE, .8, .12, "工种一致") : Evidence.of(Field.TRADE, .2, .88, "工种不同"));
        }
    }

    private void weighReporter() {
        shared(Field.REPORTER, report.reporters(), clue.reporters(), Evidence.of(Field.REPORTER, .1, NEVER, "同一人反映"));
    }

    private void weighText() {
        shared(Field.TEXT, report.texts(), clue.texts(), Evidence.of(Field.TEXT, .1, NEVER, "内容一字不差"));
    }

    private void shared(Field field, List<String> mine, List<String> theirs, Evidence agreement) {
        if (!mine.isEmpty() && theirs.contains(mine.getFirst())) {
            evidence.add(agreement);
        }
    }
}

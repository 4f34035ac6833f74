package org.xinsheng.dialog;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.linking.LinkableReport;
import org.xinsheng.linking.Linker;

/** Whether two names mean the same debtor, and whether a text speaks of one: workers write 老王, 王总, or a homophone. */
final class Debtors {

    private static final Pattern GENERIC =
            Pattern.compile("有限|责任|公司|集团|建筑|建设|劳务|工程|项目|老板|包?工头|工地|小区|服务|装饰|餐饮|实业|发展|科技|[省市区县镇乡街道]|那边|这边");

    /** What many firms of a trade are called. */
    private static final Pattern TRADE =
            Pattern.compile("食品|饭店|饭庄|饭馆|酒店|酒楼|宾馆|火锅|烧烤|超市|商贸|服装|制衣|家具|建材|石材|机械|电子|电器|塑料|玻璃|包装|印刷|模具|五金|纺织|化工|陶瓷|"
                    + "保洁|保安|家政|物业|物流|快递|养殖|养鸡|养猪|水产|果品|冷库|纸箱|汽修|汽车|学校|幼儿|幼儿园|食堂|广告|教育|医院|农业|园林|绿化|运输|店|厂|馆|场|站|队");

    private static final int PIECE = 2;

    private final Linker linker;

    Debtors(Linker linker) {
        this.linker = linker;
    }

    static boolean isNamed(ReportFacts facts) {
        return facts.employer() != null || !facts.otherParties().isEmpty();
    }

    /** Whether the names of the one agree with the names of the other, also by sound or as a short form. */
    boolean alike(ReportFacts one, ReportFacts other) {
        if (!isNamed(one) || !isNamed(other)) {
            return false;
        }
        double weight = linker.compare(nothingBut("1", one), nothingBut("2", other)).fields().stream()
                .filter(field ->
                        field.field().equals("employer") || field.field().equals("otherParties"))
                .mapToDouble(field -> field.weight())
                .sum();
        return weight > 0 || contained(one, other);
    }

    /** 渔歌 and 渔歌饭庄. */
    private static boolean contained(ReportFacts one, ReportFacts other) {
        return names(one).anyMatch(name -> names(other).anyMatch(n -> n.contains(name) || name.contains(n)));
    }

    private static LinkableReport nothingBut(String id, ReportFacts facts) {
        ReportFacts names = ReportFacts.builder()
                .employer(facts.employer())
                .otherParties(facts.otherParties())
                .build();
        return LinkableReport.of(id, Instant.EPOCH, null, null, names);
    }

    private static Stream<String> names(ReportFacts facts) {
        return Stream.concat(said(facts.employer()), facts.otherParties().stream());
    }

    private static Stream<String> said(@Nullable String value) {
        return value == null ? Stream.empty() : Stream.of(value);
    }

    /** Whether the text names the debtor of a report by what is its own, not by its trade. */
    static boolean names(String text, ReportFacts facts) {
        Set<String> places = pieces(places(facts));
        return shares(text, pieces(names(facts).map(name -> TRADE.matcher(name).replaceAll("公司"))), places);
    }

    /** Whether the text speaks of the debtor of a report and of none of the others. */
    static boolean speaksOfDebtor(String text, ReportFacts facts, List<ReportFacts> others) {
        Stream<String> elsewhere = others.stream().flatMap(Debtors::names);
        return shares(text, pieces(names(facts)), pieces(Stream.concat(elsewhere, places(facts))));
    }

    /** Whether the text speaks of the site or place of a report and of none of the others. */
    static boolean speaksOfPlace(String text, ReportFacts facts, List<ReportFacts> others) {
        return shares(text, pieces(places(facts)), pieces(others.stream().flatMap(Debtors::places)));
    }

    private static Stream<String> places(ReportFacts facts) {
        return Stream.concat(said(facts.project()), said(facts.location()));
    }

    private static boolean shares(String text, Set<String> own, Set<String> theirs) {
        return own.stream().anyMatch(piece -> !theirs.contains(piece) && text.contains(piece));
    }

    /** Any two characters of a name that mean something, and a name that is all generic as a whole. */
    private static Set<String> pieces(Stream<String> names) {
        Set<String> pieces = new LinkedHashSet<>();
        names.forEach(name -> {
            String[] cores = GENERIC.split(name);
            Arrays.stream(cores).forEach(core -> {
                for (int i = 0; i + PIECE <= core.length(); i++) {
                    pieces.add(core.substring(i, i + PIECE));
                }
            });
            if (name.length() > 1 && Arrays.stream(cores).allMatch(core -> core.length() < PIECE)) {
                pieces.add(name);
            }
        });
        return pieces;
    }
}

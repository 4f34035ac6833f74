package org.xinsheng.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.RegionCode;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.PlaceChooser.Place;

/** Reads who owes, who else is named, the project and the place of work. */
final class NameReader implements FieldReader {

    private static final Pattern BUILDING = Pattern.compile(
            "工地|项目|工程|施工|木工|瓦工|泥工|泥水|钢筋|架子|外架|贴砖|贴瓷|抹灰|粉刷|防水|水电|腻子|大白|乳胶漆|油漆|涂料|真石漆|塔吊|挖机|吊车|砼|混凝土|模板|支模|支架|外墙|保温|幕墙|栏杆|门窗|吊顶|装修|装饰|安装|消防|弱电|布线|电梯|二次结构|砌|顶管|管网|桩|隧道|桥|路基|沥青|摊铺|焊|钢结构|绿化|种树|地坪|拆|总包|甲方|劳务|班组|包工头|工头|标段|小工|大工|杂工|资料员|光伏|修路|修|建|水库|楼");

    /** Names come early, and comparing candidates with each other is quadratic. */
    private static final int LONGEST_TEXT = 6000;

    private final AddressScanner addresses;
    private final OrganisationFinder organisations;
    private final PersonFinder people;
    private final ProjectFinder projects;
    private final @Nullable ModelSuggestions suggestions;
    private final PartyReader parties;
    private final UnmarkedNameFinder unmarked;
    private final IntroducedNameFinder introduced;
    private final PlacedNameFinder placed;
    private final NameLexicon lexicon;
    private final PlaceChooser places;

    NameReader(Gazetteer gazetteer, NameLexicon lexicon, @Nullable NameModel model) {
        this.addresses = new AddressScanner(gazetteer);
        this.places = new PlaceChooser(gazetteer);
        this.organisations = new OrganisationFinder(lexicon);
        this.people = new PersonFinder(lexicon);
        this.projects = new ProjectFinder(lexicon);
        this.parties = new PartyReader(lexicon);
        this.unmarked = new UnmarkedNameFinder(lexicon);
        this.introduced = new IntroducedNameFinder(lexicon);
        this.placed = new PlacedNameFinder(lexicon);
        this.lexicon = lexicon;
        this.suggestions = model == null ? null : new ModelSuggestions(model, organisations);
    }

    @Override
    public List<Finding<?>> read(NormalizedText normalized, LocalDate receivedOn, Findings soFar) {
        String text = normalized.beginning(LONGEST_TEXT).text();
        List<Address> scanned = addresses.scan(text);
        Scene scene = new Scene(text, scanned, lexicon);
        List<NameCandidate> names = candidates(scene);
        List<Finding<?>> found = new ArrayList<>();
        parties.read(normalized, scene, names, found);
        NameCandidate project = project(text, names);
        if (project != null) {
            found.add(finding(normalized, Field.PROJECT, project, confidence(project.weight())));
        }
        Place place = places.choose(text, scanned, names);
        if (place != null) {
            addPlace(normalized, place, found);
        }
        return found;
    }

    List<NameCandidate> candidates(Scene scene) {
        String text = scene.text();
        List<NameCandidate> found = new ArrayList<>();
        List<NameCandidate> firms = organisations.find(scene);
        List<NameCandidate> sites = projects.find(scene);
        addFree(firms, introduced.find(scene));
        firms.stream()
                .filter(f -> f.by().equals(IntroducedNameFinder.BY)
                        || sites.stream().noneMatch(s -> s.overlaps(f) && goesBefore(s, f)))
                .forEach(found::add);
        addFree(found, sites);
        addFree(found, people.find(text));
        addFree(found, placed.find(scene, BUILDING.matcher(text).find()));
        List<NameCandidate> all = suggestions == null ? found : suggestions.join(scene, found);
        List<NameCandidate> sorted = new ArrayList<>(all);
        addFree(sorted, unmarked.find(scene));
        sorted.removeIf(c -> isCutFromZone(text, c));
        sorted.sort(Comparator.comparingInt(NameCandidate::start));
        return sorted;
    }

    /** A site's name that reaches further, or as far by a surer ending, is no firm's. */
    private static boolean goesBefore(NameCandidate site, NameCandidate firm) {
        return site.end() > firm.end() || site.end() == firm.end() && site.weight() > firm.weight();
    }

    private static void addFree(List<NameCandidate> found, List<NameCandidate> more) {
        more.stream().filter(s -> found.stream().noneMatch(s::overlaps)).forEach(found::add);
    }

    /** 烟台开发 in 烟台开发区 is no firm. */
    private static boolean isCutFromZone(String text, NameCandidate candidate) {
        return candidate.kind() == Kind.ORGANISATION
                && text.startsWith("区", candidate.end())
                && text.startsWith("开发", candidate.end() - 2);
    }

    private static @Nullable NameCandidate project(String text, List<NameCandidate> names) {
        boolean building = BUILDING.matcher(text).find();
        return names.stream()
                .filter(c -> c.kind() == Kind.PROJECT && (building || c.weight() > 0.6))
                .max(Comparator.comparingDouble(
                        c -> c.weight() + Math.min(c.length(), 10) * 0.02 - correction(text, c) - c.start() * 0.0001))
                .orElse(null);
    }

    /** "项目不叫A 叫B": what is denied is not meant. */
    private static double correction(String text, NameCandidate candidate) {
        String before = text.substring(Math.max(0, candidate.start() - 3), candidate.start());
        return before.endsWith("不叫") || before.endsWith("不是") ? 1 : 0;
    }

    private static void addPlace(NormalizedText normalized, Place place, List<Finding<?>> found) {
        Address address = place.address();
        Span span = normalized.span(address.start(), address.end());
        String surface = normalized.original(address.start(), address.end());
        found.add(Finding.of(Field.LOCATION, surface, span, "gazetteer", confidence(place.weight())));
        RegionCode region = place.region().code();
        if (region != null) {
            found.add(Finding.of(Field.REGION_CODE, region, span, "gazetteer", confidence(place.weight())));
        }
    }

    private static Finding<String> finding(NormalizedText text, Field<String> field, NameCandidate name, double sure) {
        String surface = text.original(name.start(), name.end());
        return Finding.of(field, surface, text.span(name.start(), name.end()), name.by(), sure);
    }

    private static double confidence(double weight) {
        return Math.max(0.3, Math.min(0.95, weight));
    }
}

package org.xinsheng.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.PlaceChooser.Place;
import org.xinsheng.extraction.ProjectChooser.Chosen;

/** Reads who owes, who else is named, the project and the place of work. */
final class NameReader implements FieldReader {

    /** Names come early, and comparing candidates with each other is quadratic. */
    private static final int LONGEST_TEXT = 6000;

    private final AddressScanner addresses;
    private final OrganisationFinder organisations;
    private final PersonFinder people;
    private final ProjectFinder projects;
    private final @Nullable ModelSuggestions suggestions;
    private final PartyReader parties;
    private final ProjectChooser sites;
    private final SiteNames siteNames;
    private final UnmarkedNameFinder unmarked;
    private final GluedNameFinder glued;
    private final IntroducedNameFinder introduced;
    private final QuotedNameFinder quoted;
    private final PlacedNameFinder placed;
    private final LoneNameFinder lone;
    private final LandmarkNameFinder landmarks;
    private final BossedSites bossed;
    private final NameLexicon lexicon;
    private final PlaceChooser places;

    NameReader(Gazetteer gazetteer, NameLexicon lexicon, @Nullable NameModel model) {
        this.addresses = new AddressScanner(gazetteer);
        this.places = new PlaceChooser(gazetteer, lexicon);
        this.organisations = new OrganisationFinder(lexicon);
        PersonNames names = new PersonNames(lexicon);
        this.people = new PersonFinder(lexicon, names);
        this.projects = new ProjectFinder(lexicon);
        this.sites = new ProjectChooser(lexicon);
        this.siteNames = new SiteNames(lexicon);
        this.parties = new PartyReader(lexicon);
        this.unmarked = new UnmarkedNameFinder(lexicon);
        this.glued = new GluedNameFinder(lexicon);
        this.quoted = new QuotedNameFinder(lexicon);
        this.introduced = new IntroducedNameFinder(lexicon);
        this.placed = new PlacedNameFinder(lexicon);
        this.lone = new LoneNameFinder(lexicon, names);
        this.landmarks = new LandmarkNameFinder(lexicon);
        this.bossed = new BossedSites(lexicon);
        this.lexicon = lexicon;
        this.suggestions = model == null ? null : new ModelSuggestions(model, lexicon);
    }

    @Override
    public List<Finding<?>> read(NormalizedText normalized, LocalDate receivedOn, Findings soFar) {
        String text = normalized.beginning(LONGEST_TEXT).text();
        List<Address> scanned = addresses.scan(text);
        Scene scene = new Scene(text, scanned, lexicon);
        List<NameCandidate> endings = projects.find(scene);
        List<NameCandidate> names = candidates(scene, endings);
        List<Finding<?>> found = new ArrayList<>();
        NamedParty payer = parties.read(normalized, scene, names, found);
        Chosen project = sites.choose(scene, names, siteNames.find(scene, names, endings), payer);
        if (project != null) {
            NameCandidate name = SiteBounds.proper(scene, project.name(), lexicon);
            found.add(finding(normalized, Field.PROJECT, name, project.confidence()));
        }
        Place place = places.choose(text, scanned, names);
        if (place != null) {
            found.addAll(place.findings(normalized));
        }
        return found;
    }

    List<NameCandidate> candidates(Scene scene, List<NameCandidate> projectNames) {
        String text = scene.text();
        List<NameCandidate> found = new ArrayList<>();
        List<NameCandidate> firms = organisations.find(scene);
        addFree(firms, quoted.find(scene));
        addFree(firms, introduced.find(scene));
        firms.stream()
                .filter(f -> f.by().equals(IntroducedNameFinder.BY)
                        || f.by().equals(QuotedNameFinder.BY)
                        || projectNames.stream().noneMatch(s -> s.overlaps(f) && goesBefore(s, f)))
                .forEach(found::add);
        addFree(found, projectNames);
        addFree(found, EnglishNameFinder.find(text));
        addFree(found, landmarks.find(scene));
        addFree(found, bossed.find(scene));
        addFree(found, lone.find(scene));
        addFree(
                found,
                people.find(scene).stream().filter(p -> isWhole(scene, p)).toList());
        addFree(found, placed.find(scene, scene.building()));
        List<NameCandidate> all = suggestions == null ? found : suggestions.join(scene, found);
        List<NameCandidate> sorted = new ArrayList<>(all);
        addFree(sorted, unmarked.find(scene));
        addFree(sorted, glued.find(scene));
        sorted.removeIf(c -> isCutFromZone(text, c) || BossedSites.isCutFromSite(text, c));
        sorted.replaceAll(c -> BossedSites.asSite(scene, c));
        sorted.sort(Comparator.comparingInt(NameCandidate::start));
        return sorted;
    }

    /** A site's name that reaches further, or as far by a surer ending, is no firm's. */
    private static boolean goesBefore(NameCandidate site, NameCandidate firm) {
        return site.end() > firm.end() || site.end() == firm.end() && site.weight() > firm.weight();
    }

    /** 苏老板 in 江苏老板 is nobody. */
    private static boolean isWhole(Scene scene, NameCandidate person) {
        Address address = scene.addressOver(person.start());
        boolean cut = address != null
                && address.start() < person.start()
                && address.level().compareTo(Division.Level.CITY) <= 0;
        return !cut && !isBareRegion(scene, address, person);
    }

    private static boolean isBareRegion(Scene scene, @Nullable Address address, NameCandidate person) {
        return address != null
                && scene.isPlace(person.start(), person.end())
                && (address.full()
                        || address.level().compareTo(Division.Level.CITY) <= 0
                        || address.level() == Division.Level.COUNTY && person.part() == PartyRole.OTHER);
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

    private static Finding<String> finding(NormalizedText text, Field<String> field, NameCandidate name, double sure) {
        String surface = text.original(name.start(), name.end());
        return Finding.of(field, surface, text.span(name.start(), name.end()), name.by(), sure);
    }
}

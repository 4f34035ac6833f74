package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.xinsheng.extraction.NameCandidate.Kind;

/**
 * All words of a text that may name the site, whatever else they may name: 澜庭 in 澜庭装修 stays a site though a firm is
 * read there as well. {@link ProjectChooser} weighs them.
 */
final class SiteNames {

    private static final int MOST = 100;

    private final SectionedNameFinder sectioned;
    private final QuotedSiteFinder quoted;
    private final SpokenSiteFinder spoken;
    private final WorksFinder works;

    SiteNames(NameLexicon lexicon) {
        this.sectioned = new SectionedNameFinder(lexicon);
        this.quoted = new QuotedSiteFinder(lexicon);
        this.works = new WorksFinder(lexicon);
        this.spoken = new SpokenSiteFinder(lexicon);
    }

    /**
     * @param names what was found of any kind
     * @param endings sites found by their ending, also those that lost to a firm
     */
    List<NameCandidate> find(Scene scene, List<NameCandidate> names, List<NameCandidate> endings) {
        List<NameCandidate> sites = new ArrayList<>();
        names.stream()
                .filter(name -> name.kind() == Kind.PROJECT || isBuiltHouse(scene, name))
                .forEach(sites::add);
        addNew(sites, endings);
        addNew(sites, sectioned.find(scene));
        addNew(sites, quoted.find(scene));
        addNew(sites, spoken.find(scene));
        addNew(sites, works.find(scene));
        return sites.size() <= MOST ? sites : sites.subList(0, MOST);
    }

    /** Of builders also the houses that they worked on. */
    private static boolean isBuiltHouse(Scene scene, NameCandidate name) {
        return scene.building() && name.kind() == Kind.ORGANISATION && ProjectWords.isHouse(scene.name(name));
    }

    private static void addNew(List<NameCandidate> sites, List<NameCandidate> more) {
        for (NameCandidate site : more) {
            boolean known = sites.stream()
                    .anyMatch(other ->
                            other.kind() == Kind.PROJECT && other.start() == site.start() && other.end() == site.end());
            if (!known) {
                sites.add(site);
            }
        }
    }
}

package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.NameLexicon.Ending;
import org.xinsheng.extraction.PhraseTable.Match;

/** Finds names of firms, shops, schools and public bodies by their endings. */
final class OrganisationFinder {

    private final NameLexicon lexicon;
    private final OfficeNames offices;
    private final FirmNames firms;

    OrganisationFinder(NameLexicon lexicon) {
        this.lexicon = lexicon;
        RoleWords roles = new RoleWords(lexicon);
        this.offices = new OfficeNames(roles);
        this.firms = new FirmNames(lexicon, roles);
    }

    List<NameCandidate> find(Scene scene) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 0; i < scene.length(); i++) {
            NameCandidate candidate = endingAt(scene, i);
            if (candidate != null) {
                add(scene.text(), found, candidate);
                i = Math.max(i, candidate.end() - 1);
            }
        }
        return found;
    }

    private @Nullable NameCandidate endingAt(Scene scene, int i) {
        Match<Boolean> office = lexicon.officeEndingAt(scene.text(), i);
        Match<Ending> firm = lexicon.organisationEndingAt(scene.text(), i);
        if (office != null && (firm == null || office.end() >= firm.end())) {
            return offices.name(scene, office);
        }
        return firm == null || i == 0 ? null : firms.name(scene, firm);
    }

    /** Two readings of the same words are one name. */
    private static void add(String text, List<NameCandidate> found, NameCandidate candidate) {
        NameCandidate last = found.isEmpty() ? null : found.getLast();
        if (last == null || !last.overlaps(candidate)) {
            found.add(candidate);
        } else if (!FirmEnding.isSiteOffice(text.substring(last.end(), candidate.end()))) {
            join(found, last, candidate);
        }
    }

    private static void join(List<NameCandidate> found, NameCandidate last, NameCandidate candidate) {
        if (candidate.by().equals(OfficeNames.BY)) {
            found.add(candidate.within(last.end(), candidate.end()));
        } else {
            found.removeLast();
            found.add(candidate.within(Math.min(last.start(), candidate.start()), candidate.end()));
        }
    }
}

package org.xinsheng.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.extraction.NameCandidate.Part;
import org.xinsheng.extraction.PhraseTable.Match;

/** The word lists behind the names, from {@code nlp-models/lexicon/}. Immutable. */
final class NameLexicon {

    /** An ending; {@code strong} if it makes a name wherever it stands. */
    record Ending(String word, boolean strong) {}

    private final PhraseTable<Ending> organisationEndings;
    private final PhraseTable<Ending> projectEndings;
    private final PhraseTable<Part> personRoles;
    private final PhraseTable<Part> partyRoles;
    private final PhraseTable<String> boundaries;
    private final PhraseTable<String> surnames;
    private final PhraseTable<String> commonWords;
    private final Set<String> generic;

    private NameLexicon() {
        organisationEndings = endings("lexicon/organisation-suffixes.txt");
        projectEndings = endings("lexicon/project-suffixes.txt");
        personRoles = parts("lexicon/roles.txt", "F");
        partyRoles = parts("lexicon/party-roles.txt", "P");
        boundaries = PhraseTable.ofWords(ModelFiles.lines("lexicon/boundary-words.txt"));
        surnames = PhraseTable.ofWords(ModelFiles.lines("lexicon/surnames.txt"));
        commonWords = PhraseTable.ofWords(ModelFiles.lines("lexicon/common-words.txt").stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .toList());
        generic = Set.copyOf(new HashSet<>(ModelFiles.lines("lexicon/generic-words.txt")));
    }

    static NameLexicon load() {
        return new NameLexicon();
    }

    private static PhraseTable<Ending> endings(String file) {
        SortedMap<String, Ending> entries = new TreeMap<>();
        for (String line : ModelFiles.lines(file)) {
            boolean strong = line.startsWith("!");
            String word = strong ? line.substring(1) : line;
            entries.merge(word, new Ending(word, strong), (a, b) -> a.strong() ? a : b);
        }
        return PhraseTable.of(entries);
    }

    private static PhraseTable<Part> parts(String file, String payer) {
        SortedMap<String, Part> entries = new TreeMap<>();
        for (String line : ModelFiles.lines(file)) {
            String[] columns = line.split("\t");
            entries.put(columns[0], columns[1].equals(payer) ? Part.PAYER : Part.OTHER);
        }
        return PhraseTable.of(entries);
    }

    @Nullable Match<Ending> organisationEndingAt(CharSequence text, int at) {
        return organisationEndings.longestAt(text, at);
    }

    @Nullable Match<Ending> projectEndingAt(CharSequence text, int at) {
        return projectEndings.longestAt(text, at);
    }

    @Nullable Match<Part> personRoleAt(CharSequence text, int at) {
        return personRoles.longestAt(text, at);
    }

    @Nullable Match<Part> partyRoleAt(CharSequence text, int at) {
        return partyRoles.longestAt(text, at);
    }

    List<Match<String>> boundariesAt(CharSequence text, int at) {
        return boundaries.allAt(text, at);
    }

    @Nullable Match<String> surnameAt(CharSequence text, int at) {
        return surnames.longestAt(text, at);
    }

    /** A word of everyday language, which seldom stands in a name. */
    @Nullable Match<String> commonWordAt(CharSequence text, int at) {
        return commonWords.longestAt(text, at);
    }

    boolean isGeneric(String core) {
        return core.isBlank() || generic.contains(core);
    }
}

package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.PhraseTable.Match;

/** The word lists behind the names, from {@code nlp-models/lexicon/}. Immutable. */
final class NameLexicon {

    /** An ending; {@code strong} if it makes a name wherever it stands. */
    record Ending(String word, boolean strong) {}

    private static final String ORGANISATIONS = "lexicon/organisation-suffixes.txt";
    private static final String SHOPS = "lexicon/shop-endings.txt";

    private final PhraseTable<Ending> trainedEndings;
    private final PhraseTable<Ending> organisationEndings;
    private final PhraseTable<Ending> projectEndings;
    private final PhraseTable<Ending> estateEndings;
    private final PhraseTable<Boolean> offices;
    private final PhraseTable<PartyRole> personRoles;
    private final PhraseTable<String> personTitles;
    private final PhraseTable<PartyRole> partyRoles;
    private final PhraseTable<String> boundaries;
    private final PhraseTable<String> kept;
    private final PhraseTable<String> surnames;
    private final PhraseTable<String> commonWords;
    private final GenericNames generic;
    private final PhraseTable<String> trades = PhraseTable.ofWords(ModelFiles.lines("lexicon/trades.txt"));
    private final CueWords cues = CueWords.load();

    private NameLexicon() {
        trainedEndings = endings(ORGANISATIONS);
        organisationEndings = endings(ORGANISATIONS, SHOPS);
        projectEndings = endings("lexicon/project-suffixes.txt");
        estateEndings = endings("lexicon/estate-endings.txt");
        offices = table("lexicon/offices.txt", "W"::equals);
        personRoles = table("lexicon/roles.txt", PartyRole::valueOf);
        personTitles = PhraseTable.ofWords(ModelFiles.lines("lexicon/person-titles.txt"));
        partyRoles = table("lexicon/party-roles.txt", PartyRole::valueOf);
        List<String> bounds = ModelFiles.lines("lexicon/boundary-words.txt");
        List<String> boundaryWords =
                bounds.stream().filter(line -> !line.startsWith("~")).toList();
        List<String> common = ModelFiles.lines("lexicon/everyday-words.txt");
        List<String> cuts = new ArrayList<>(boundaryWords);
        common.stream().filter(word -> !word.startsWith("-")).forEach(cuts::add);
        boundaries = PhraseTable.ofWords(cuts);
        kept = PhraseTable.ofWords(bounds.stream()
                .filter(line -> line.startsWith("~"))
                .map(line -> line.substring(1))
                .toList());
        surnames = PhraseTable.ofWords(ModelFiles.lines("lexicon/surnames.txt"));
        List<String> language = ModelFiles.lines("lexicon/common-words.txt").stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .toList();
        commonWords = PhraseTable.ofWords(language);
        List<String> endings = new ArrayList<>(ModelFiles.lines(ORGANISATIONS));
        endings.addAll(ModelFiles.lines(SHOPS));
        List<String> words =
                new ArrayList<>(common.stream().map(w -> w.replace("-", "")).toList());
        words.addAll(boundaryWords);
        words.addAll(cues.all());
        language.stream().filter(word -> word.length() > 1).forEach(words::add);
        generic = new GenericNames(
                ModelFiles.lines("lexicon/generic-words.txt"),
                endings.stream().map(line -> line.replace("!", "")).toList(),
                words);
    }

    static NameLexicon load() {
        return new NameLexicon();
    }

    private static PhraseTable<Ending> endings(String... files) {
        SortedMap<String, Ending> entries = new TreeMap<>();
        for (String file : files) {
            for (String line : ModelFiles.lines(file)) {
                boolean strong = line.startsWith("!");
                String word = strong ? line.substring(1) : line;
                entries.merge(word, new Ending(word, strong), (a, b) -> a.strong() ? a : b);
            }
        }
        return PhraseTable.of(entries);
    }

    private static <V> PhraseTable<V> table(String file, Function<String, V> value) {
        SortedMap<String, V> entries = new TreeMap<>();
        for (String line : ModelFiles.lines(file)) {
            String[] columns = line.split("\t");
            entries.put(columns[0], value.apply(columns[1]));
        }
        return PhraseTable.of(entries);
    }

    /** As {@link #organisationEndingAt}, but only those that the model of names was trained with. */
    @Nullable Match<Ending> trainedEndingAt(CharSequence text, int at) {
        return trainedEndings.longestAt(text, at);
    }

    @Nullable Match<Ending> organisationEndingAt(CharSequence text, int at) {
        return organisationEndings.longestAt(text, at);
    }

    @Nullable Match<Ending> projectEndingAt(CharSequence text, int at) {
        return projectEndings.longestAt(text, at);
    }

    /** As {@link #projectEndingAt}, with those of estates that are common words too. */
    @Nullable Match<Ending> siteEndingAt(CharSequence text, int at) {
        Match<Ending> ending = projectEndings.longestAt(text, at);
        Match<Ending> estate = estateEndings.longestAt(text, at);
        return ending == null || estate != null && !ending.value().strong() && estate.end() > ending.end()
                ? estate
                : ending;
    }

    @Nullable Match<PartyRole> personRoleAt(CharSequence text, int at) {
        return personRoles.longestAt(text, at);
    }

    /** A title or byname that follows a surname: 胖子, 老大. */
    @Nullable Match<String> personTitleAt(CharSequence text, int at) {
        return personTitles.longestAt(text, at);
    }

    @Nullable Match<PartyRole> partyRoleAt(CharSequence text, int at) {
        return partyRoles.longestAt(text, at);
    }

    List<Match<String>> boundariesAt(CharSequence text, int at) {
        return boundaries.allAt(text, at);
    }

    /** A word of names that holds a word which would cut it. */
    @Nullable Match<String> keptAt(CharSequence text, int at) {
        return kept.longestAt(text, at);
    }

    /** The ending of a public body, with whether people turn to it for help. */
    @Nullable Match<Boolean> officeEndingAt(CharSequence text, int at) {
        return offices.longestAt(text, at);
    }

    CueWords cues() {
        return cues;
    }

    @Nullable Match<String> surnameAt(CharSequence text, int at) {
        return surnames.longestAt(text, at);
    }

    /** A word of everyday language, which seldom stands in a name. */
    @Nullable Match<String> commonWordAt(CharSequence text, int at) {
        return commonWords.longestAt(text, at);
    }

    /** Whether a word of building work begins here. */
    boolean isTradeAt(CharSequence text, int at) {
        return trades.longestAt(text, at) != null;
    }

    /** Whether it is an everyday word: 关于 is no Mr Guan. */
    boolean isWord(String word) {
        return generic.isKnown(word);
    }

    boolean hasStranger(CharSequence words) {
        return generic.strangers(words) >= 1;
    }

    /** Whether two characters stand together that belong to no word known here, as in a name. */
    boolean isStrange(CharSequence words) {
        return generic.strangers(words) >= 2;
    }

    /** What tells a name from others of its kind. */
    String core(String name) {
        return generic.core(name);
    }

    /** Whether the words describe rather than name. */
    boolean isGeneric(CharSequence words) {
        return generic.isGeneric(words);
    }
}

package org.xinsheng.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.xinsheng.core.PartyRole;
import org.xinsheng.extraction.NameCandidate.Kind;

/**
 * The trained model of names as a finder of candidates: it adds names that no rule sees and confirms those that one
 * does. Its own probabilities say nothing, so weight comes from agreement. Sentences are read into borrowed room.
 */
final class TrainedNames implements NameModel {

    static final String ORGANISATION = "o";
    static final String PERSON = "p";
    static final String PROJECT = "j";

    /** In the order of {@link NameOutcome}. */
    private static final List<Kind> KINDS = List.of(Kind.ORGANISATION, Kind.PERSON, Kind.PROJECT);

    private static final String BY = "model:names";
    private static final int LONGEST_TEXT = 4000;
    private static final int LONG_SENTENCE = 60;
    private static final int LONGEST_SENTENCE = 120;

    private final NameDecoder decoder;
    private final Queue<NameSentence> idle = new ConcurrentLinkedQueue<>();

    TrainedNames(TokenNameFinderModel model) {
        this.decoder = new NameDecoder(model.<AbstractModel>getArtifact("nameFinder.model"));
    }

    static TrainedNames load() {
        NameModelFactory.allow();
        try (InputStream in = ModelFiles.open("names.bin")) {
            return new TrainedNames(new TokenNameFinderModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable model of names", e);
        }
    }

    @Override
    public List<NameCandidate> find(String whole) {
        String text = whole.substring(0, Math.min(whole.length(), LONGEST_TEXT));
        List<NameCandidate> found = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = sentenceEnd(text, start);
            findIn(text.substring(start, end), start, found);
            start = end;
        }
        return found;
    }

    /** Candidates of one sentence, {@code offset} characters into the text. */
    void findIn(String words, int offset, List<NameCandidate> found) {
        NameSentence idling = idle.poll();
        NameSentence sentence =
                idling == null ? new NameSentence(NameModelFactory.lexicon(), NameModelFactory.gazetteer()) : idling;
        sentence.read(words);
        addNames(sentence, offset, found);
        idle.add(sentence);
    }

    private static int sentenceEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end++);
            boolean full = end - start >= LONG_SENTENCE && ClauseBounds.isBreak(c) || end - start >= LONGEST_SENTENCE;
            if (full || c == '\n' || c == '。' || c == '!' || c == '?') {
                break;
            }
        }
        return end;
    }

    private void addNames(NameSentence sentence, int offset, List<NameCandidate> found) {
        int[] outcomes = decoder.decode(sentence);
        int start = -1;
        for (int i = 0; i < outcomes.length; i++) {
            if (decoder.begins(outcomes[i])) {
                start = i;
            }
            if (decoder.ends(outcomes[i])) {
                Kind kind = KINDS.get(decoder.kind(outcomes[i]));
                found.add(candidate(kind, offset + sentence.starts[start], offset + sentence.ends[i]));
            }
        }
    }

    private static NameCandidate candidate(Kind kind, int start, int end) {
        return new NameCandidate(kind, PartyRole.OTHER, start, end, BY, 0.4);
    }
}

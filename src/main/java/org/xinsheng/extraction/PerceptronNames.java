package org.xinsheng.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.xinsheng.extraction.NameCandidate.Kind;
import org.xinsheng.extraction.NameCandidate.Part;

/**
 * The trained model of names as a finder of candidates: it adds names that no rule sees and confirms those that one
 * does. Its own probabilities say nothing, so weight comes from agreement. A finder is borrowed for each text: they are
 * not thread-safe, the model is.
 */
final class PerceptronNames implements NameModel {

    static final String ORGANISATION = "o";
    static final String PERSON = "p";
    static final String PROJECT = "j";

    private static final String BY = "model:names";
    private static final int LONGEST_TEXT = 4000;
    private static final int LONG_SENTENCE = 60;
    private static final int LONGEST_SENTENCE = 120;

    private final TokenNameFinderModel model;
    private final Queue<NameFinderME> idle = new ConcurrentLinkedQueue<>();

    PerceptronNames(TokenNameFinderModel model) {
        this.model = model;
    }

    static PerceptronNames load() {
        NameModelFactory.allow();
        try (InputStream in = ModelFiles.open("names.bin")) {
            return new PerceptronNames(new TokenNameFinderModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable model of names", e);
        }
    }

    /** Sentence by sentence: the search is quadratic in what it is given. */
    @Override
    public List<NameCandidate> find(String whole) {
        String text = whole.substring(0, Math.min(whole.length(), LONGEST_TEXT));
        List<NameCandidate> found = new ArrayList<>();
        NameFinderME idling = idle.poll();
        NameFinderME finder = idling == null ? new NameFinderME(model) : idling;
        try {
            for (int start = 0; start < text.length(); ) {
                int end = sentenceEnd(text, start);
                findIn(text.substring(start, end), start, finder, found);
                start = end;
            }
            return found;
        } finally {
            finder.clearAdaptiveData();
            idle.add(finder);
        }
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

    private static void findIn(String sentence, int offset, NameFinderME finder, List<NameCandidate> found) {
        if (sentence.isBlank()) {
            return;
        }
        CharacterTokens tokens = CharacterTokens.of(sentence);
        for (Span span : finder.find(tokens.tokens())) {
            found.add(candidate(span, tokens, offset));
        }
    }

    private static NameCandidate candidate(Span span, CharacterTokens tokens, int offset) {
        Kind kind = switch (span.getType()) {
            case PERSON -> Kind.PERSON;
            case PROJECT -> Kind.PROJECT;
            default -> Kind.ORGANISATION;
        };
        return new NameCandidate(
                kind,
                Part.UNKNOWN,
                offset + tokens.starts()[span.getStart()],
                offset + tokens.ends()[span.getEnd() - 1],
                BY,
                0.4);
    }
}

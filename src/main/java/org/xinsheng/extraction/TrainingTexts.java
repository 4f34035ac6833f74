package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.xinsheng.extraction.TrainingGrammar.Composed;
import org.xinsheng.extraction.TrainingGrammar.Name;

/** Training texts in the form in which they are read later, normalized and cut into tokens. */
final class TrainingTexts {

    private final TrainingGrammar grammar;

    TrainingTexts(TrainingGrammar grammar) {
        this.grammar = grammar;
    }

    /** One text of a template with its names marked. */
    NameSample sample(String template) {
        Composed composed = grammar.compose(template);
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        int last = 0;
        for (Name name : composed.names()) {
            text.append(readable(composed.text().substring(last, name.start())));
            int start = text.length();
            text.append(readable(composed.text().substring(name.start(), name.end())));
            names.add(new Name(start, text.length(), name.kind()));
            last = name.end();
        }
        text.append(readable(composed.text().substring(last)));
        return tokenized(text.toString(), names);
    }

    /** A text without marks, for the models of labels. */
    String sentence(String template) {
        return readable(grammar.compose(template).text());
    }

    private static String readable(String text) {
        return NormalizedText.of(text).text();
    }

    private static NameSample tokenized(String text, List<Name> marked) {
        CharacterTokens tokens = CharacterTokens.of(text);
        List<Span> names = new ArrayList<>();
        int last = 0;
        for (Name name : marked) {
            int start = tokenAt(tokens, name.start());
            int end = tokenAt(tokens, name.end() - 1) + 1;
            if (name.end() > name.start() && start >= last) { // figures at the edge of two names are one token
                names.add(new Span(start, end, name.kind()));
                last = end;
            }
        }
        return new NameSample(tokens.tokens(), names.toArray(Span[]::new), true);
    }

    private static int tokenAt(CharacterTokens tokens, int position) {
        int at = 0;
        while (tokens.ends()[at] <= position) {
            at++;
        }
        return at;
    }
}

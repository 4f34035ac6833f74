package org.xinsheng.extraction;

import java.util.List;
import org.xinsheng.core.Intent;
import org.xinsheng.core.Matter;

/** The readers of names, places, labels and danger, in the order in which they build on each other. */
final class NameAndLabelReaders {

    private NameAndLabelReaders() {}

    /** No report is longer; what a hostile text adds must not cost time. */
    private static final int LONGEST_TEXT = 20_000;

    static List<FieldReader> load() {
        return List.of(
                new DangerReader(DangerRules.standard()),
                new NameReader(NameModelFactory.gazetteer(), NameModelFactory.lexicon(), TrainedNames.load()),
                beginning(new MatterReader(CategorizerLabels.load("matters", Matter.class, 0.4))),
                beginning(new IntentReader(CategorizerLabels.load("intents", Intent.class, 0.5))),
                beginning(new LegalStageReader()),
                beginning(new CircumstanceReader()),
                beginning(new WorkReader()));
    }

    private static FieldReader beginning(FieldReader reader) {
        return (text, receivedOn, soFar) -> reader.read(text.beginning(LONGEST_TEXT), receivedOn, soFar);
    }
}

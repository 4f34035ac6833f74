package org.xinsheng.extraction;

import java.util.List;
import org.xinsheng.core.Intent;
import org.xinsheng.core.Matter;

/** The readers of names, places, labels and danger, in the order in which they build on each other. */
final class NameAndLabelReaders {

    private NameAndLabelReaders() {}

    static List<FieldReader> load() {
        return List.of(
                new DangerReader(DangerRules.standard()),
                new NameReader(NameModelFactory.gazetteer(), NameModelFactory.lexicon(), TrainedNames.load()),
                new MatterReader(CategorizerLabels.load("matters", Matter.class, 0.6)),
                new IntentReader(CategorizerLabels.load("intents", Intent.class, 0.5)),
                new LegalStageReader(),
                new CircumstanceReader(),
                new WorkReader());
    }
}

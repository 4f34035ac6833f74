package org.xinsheng.extraction;

import java.util.List;

/** The readers of names, places, labels and danger, in the order in which they build on each other. */
final class NameAndLabelReaders {

    private NameAndLabelReaders() {}

    static List<FieldReader> load() {
        return List.of(
                new DangerReader(DangerRules.standard()),
                new NameReader(Gazetteer.load(), NameLexicon.load(), null),
                new MatterReader(null),
                new IntentReader(null),
                new LegalStageReader(),
                new CircumstanceReader(),
                new WorkReader());
    }
}

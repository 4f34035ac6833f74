package org.xinsheng.extraction;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.xinsheng.core.Intent;
import org.xinsheng.core.Matter;

/** The readers of names, places, labels and danger, in the order in which they build on each other. */
final class NameAndLabelReaders {

    private NameAndLabelReaders() {}

    /** The gazetteer, a third of all loading, is read beside the rest. */
    static List<FieldReader> load() {
        CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(NameModelFactory::gazetteer);
        DangerReader danger = new DangerReader(DangerRules.standard());
        MatterReader matter = new MatterReader(CategorizerLabels.load("matters", Matter.class, 0.6));
        IntentReader intent = new IntentReader(CategorizerLabels.load("intents", Intent.class, 0.5));
        TrainedNames model = TrainedNames.load();
        NameReader names = new NameReader(gazetteer.join(), NameModelFactory.lexicon(), model);
        return List.of(
                danger, names, matter, intent, new LegalStageReader(), new CircumstanceReader(), new WorkReader());
    }
}

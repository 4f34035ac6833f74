package org.xinsheng.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/** A trained model without the weights that training drove to zero, which are most: it decides as before. */
final class PrunedModel {

    private PrunedModel() {}

    static QNModel of(AbstractModel model) {
        @SuppressWarnings("unchecked") // so its Javadoc says
        Map<String, Context> predicates = new TreeMap<>((Map<String, Context>) model.getDataStructures()[1]);
        List<Context> kept = new ArrayList<>();
        List<String> names = new ArrayList<>();
        predicates.forEach((name, context) -> {
            Context pruned = pruned(context);
            if (pruned.getOutcomes().length > 0) {
                kept.add(pruned);
                names.add(name);
            }
        });
        String[] outcomes = IntStream.range(0, model.getNumOutcomes())
                .mapToObj(model::getOutcome)
                .toArray(String[]::new);
        return new QNModel(kept.toArray(Context[]::new), names.toArray(String[]::new), outcomes);
    }

    private static Context pruned(Context context) {
        int[] kept = IntStream.range(0, context.getOutcomes().length)
                .filter(i -> context.getParameters()[i] != 0)
                .toArray();
        return new Context(
                IntStream.of(kept).map(i -> context.getOutcomes()[i]).toArray(),
                IntStream.of(kept).mapToDouble(i -> context.getParameters()[i]).toArray());
    }
}

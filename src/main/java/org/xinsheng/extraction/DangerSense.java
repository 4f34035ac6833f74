package org.xinsheng.extraction;

import java.util.Optional;
import org.xinsheng.core.Incident;

/**
 * The rules, and where they hear no threat to life the model, which knows wordings that nobody has put into a rule. Where
 * the rules hear another danger, the model must be sure to make it the gravest.
 */
final class DangerSense implements DangerRules {

    static final DangerRules ONLY = new DangerSense(StandardDangerRules.ONLY, DangerModel.load());

    private final StandardDangerRules rules;
    private final DangerModel model;

    DangerSense(StandardDangerRules rules, DangerModel model) {
        this.rules = rules;
        this.model = model;
    }

    @Override
    public Optional<DangerSign> check(String text) {
        CondensedText condensed = CondensedText.of(text);
        Optional<DangerSign> ruled = rules.check(condensed);
        if (ruled.filter(sign -> sign.incident() == Incident.THREAT_TO_LIFE).isPresent()) {
            return ruled;
        }
        double least = ruled.isPresent() ? DangerModel.SURE : DangerModel.LIKELY;
        return Optional.ofNullable(model.check(condensed, least)).or(() -> ruled);
    }
}

package org.xinsheng.extraction;

import java.util.Optional;
import org.xinsheng.core.Incident;
import org.xinsheng.core.Latest;

/**
 * The rules, and where they hear nothing of the first level the model, which knows wordings that nobody has put into a
 * rule. What the model is sure of is a threat to life; what it only finds likely alarms nobody and is a sign for the
 * clerk.
 */
final class DangerSense implements DangerRules {

    static final DangerRules ONLY = new DangerSense(StandardDangerRules.ONLY, DangerModel.load());

    /** Longer texts are seldom, and looked at again: in UTF-16 units. */
    private static final int REMEMBERED = 4_000;

    /** A text is looked at when it comes, with its turn, and with its report. */
    private final Latest<String, Optional<DangerSign>> latest = new Latest<>();

    private final StandardDangerRules rules;
    private final DangerModel model;

    DangerSense(StandardDangerRules rules, DangerModel model) {
        this.rules = rules;
        this.model = model;
    }

    @Override
    public Optional<DangerSign> check(String text) {
        return text.length() > REMEMBERED ? look(text) : latest.of(text, this::look);
    }

    private Optional<DangerSign> look(String text) {
        CondensedText condensed = CondensedText.of(text);
        Optional<DangerSign> ruled = rules.check(condensed);
        if (ruled.filter(sign -> sign.incident().level() == 1).isPresent()) {
            return ruled;
        }
        DangerSign heard = model.check(condensed);
        if (heard == null || (heard.incident() == Incident.SIGNS && ruled.isPresent())) {
            return ruled;
        }
        return Optional.of(ruled.map(sign -> heard.of(sign.kind())).orElse(heard));
    }
}

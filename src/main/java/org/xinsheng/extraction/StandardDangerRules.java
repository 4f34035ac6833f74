package org.xinsheng.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Incident;
import org.xinsheng.extraction.pattern.Words;

/**
 * The rules of {@code nlp-models/danger/rules.txt} (R01 to R03). Life is never argued away: for words of suicide a
 * denial does not count ("我不会自杀的" is still looked at), only plainly harmless look-alikes are kept out.
 */
final class StandardDangerRules implements DangerRules {

    static final StandardDangerRules ONLY = new StandardDangerRules();

    private static final Comparator<Said> GRAVEST = Comparator.comparingInt(Said::gravity);

    /** Above a crowd and below everything of the first level. */
    private static final int FAINT = 3;

    private final List<DangerRule> rules;
    private final Words harmless;

    private StandardDangerRules() {
        DangerRuleFile file = DangerRuleFile.read(ModelFiles.lines("danger/rules.txt"));
        this.rules = file.rules();
        this.harmless = file.harmless();
    }

    @Override
    public Optional<DangerSign> check(String text) {
        return check(CondensedText.of(text));
    }

    Optional<DangerSign> check(CondensedText text) {
        CondensedText condensed = text.without(harmless);
        return rules.stream()
                .map(rule -> Said.by(rule, condensed))
                .filter(Objects::nonNull)
                .max(GRAVEST)
                .map(Said::sign);
    }

    private record Said(DangerRule rule, DangerSign sign) {

        static @Nullable Said by(DangerRule rule, CondensedText text) {
            DangerSign sign = rule.find(text);
            return sign == null ? null : new Said(rule, sign);
        }

        int gravity() {
            int gravity = StandardDangerRules.gravity(sign.incident());
            return rule.faint() ? Math.min(gravity, FAINT) : gravity;
        }
    }

    private static int gravity(Incident incident) {
        return switch (incident) {
            case NONE -> 0;
            case SIGNS -> 1;
            case MASS -> 2;
            case EXTREME -> 4;
            case UNLAWFUL_MEANS -> 5;
            case THREAT_TO_LIFE -> 6;
        };
    }
}

package org.xinsheng.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Matter;

/**
 * What a text is about (R04 to R06): rules where words settle it, the model where they are silent. Money between
 * businesses and wages are told apart by rules alone.
 */
final class MatterReader implements FieldReader {

    private final @Nullable LabelModel<Matter> model;

    MatterReader(@Nullable LabelModel<Matter> model) {
        this.model = model;
    }

    @Override
    public List<Finding<?>> read(NormalizedText text, LocalDate receivedOn, Findings soFar) {
        Finding<Matter> found = byRules(text);
        if (found == null && model != null) {
            found = model.find(text, Field.MATTER);
        }
        return found == null ? List.of() : List.of(found);
    }

    private static @Nullable Finding<Matter> byRules(NormalizedText normalized) {
        String text = normalized.text();
        Matcher business = MatterRules.businessMoney(text);
        Matcher wages = wages(text, business != null);
        Matcher injury = MatterRules.injury(text);
        Matcher insurance = MatterRules.insurance(text);
        if (wages != null) {
            boolean more = injury != null || insurance != null || business != null && !MatterRules.onlyExcuse(text);
            return finding(normalized, more ? mixed(text, business) : Matter.WAGE_ARREARS, wages, "wages");
        }
        if (business != null
                && !MatterRules.notWorkersMoney(text.replace("租金", "").replace("货款", ""))) {
            return finding(normalized, Matter.PROJECT_PAYMENT, business, "business money");
        }
        if (injury != null && isWork(text)) {
            return finding(normalized, Matter.WORK_INJURY, injury, "injury");
        }
        return null;
    }

    private static @Nullable Matcher wages(String text, boolean business) {
        if (MatterRules.wagesSettled(text) && business) {
            return null;
        }
        Matcher wages = MatterRules.wages(text);
        return wages == null && !business ? MatterRules.moneyForWork(text) : wages;
    }

    private static Matter mixed(String text, @Nullable Matcher business) {
        return business != null && MatterRules.ownBusiness(text) ? Matter.PROJECT_PAYMENT : Matter.MIXED;
    }

    private static boolean isWork(String text) {
        return text.matches("(?s).*(?:工|干活|老板|公司|上班|架子|厂).*");
    }

    private static Finding<Matter> finding(NormalizedText text, Matter matter, Matcher words, String rule) {
        return Finding.of(Field.MATTER, matter, text.span(words.start(), words.end()), "rule:" + rule, 0.85);
    }
}

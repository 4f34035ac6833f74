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

    private static final int SHORT = 150;
    private static final int LETTER = 260;
    private static final int LONG = 700;
    private static final int TITLE = 45;

    private final @Nullable LabelModel<Matter> model;

    MatterReader(@Nullable LabelModel<Matter> model) {
        this.model = model;
    }

    @Override
    public List<Finding<?>> read(NormalizedText text, LocalDate receivedOn, Findings soFar) {
        Finding<Matter> found = byRules(text);
        if (found == null && model != null) {
            Finding<Matter> suggested = model.find(text, Field.MATTER);
            boolean bold = suggested != null && suggested.value().hasWages() && !MatterRules.workForMoney(text.text());
            found = bold ? null : suggested;
        }
        return found == null ? List.of() : List.of(found);
    }

    private static @Nullable Finding<Matter> byRules(NormalizedText normalized) {
        String text = normalized.text();
        Matcher business = MatterRules.businessMoney(text);
        Matcher wages = wages(text, business != null);
        if (wages != null) {
            return finding(normalized, withWages(text, business != null), wages, "wages");
        }
        if (business != null && isBusiness(text)) {
            return finding(normalized, Matter.PROJECT_PAYMENT, business, "business money");
        }
        return withoutWages(normalized, text);
    }

    private static boolean isBusiness(String text) {
        return MatterRules.ownBusiness(text)
                || MatterRules.businessMoney(title(text)) != null
                || !MatterRules.notWorkersMoney(text);
    }

    private static @Nullable Finding<Matter> withoutWages(NormalizedText normalized, String text) {
        Matcher injury = MatterRules.injury(title(text));
        if (injury != null && !MatterRules.injuryWithoutWork(text)) {
            return finding(normalized, Matter.WORK_INJURY, injury, "injury");
        }
        Matcher insurance = MatterRules.insurance(title(text));
        if (insurance != null) {
            return finding(normalized, Matter.SOCIAL_INSURANCE, insurance, "insurance");
        }
        if (text.length() > SHORT) {
            return null;
        }
        if (MatterRules.advertising(text)) {
            return new Finding<>(Field.MATTER, Matter.NOT_LABOUR, List.of(), "rule:advertising", 0.8);
        }
        Matcher money = MatterRules.moneyForWork(text);
        Matcher other = MatterRules.otherLabour(text);
        if (money == null && other != null) {
            return finding(normalized, Matter.OTHER_LABOUR, other, "labour");
        }
        Matcher pay = money == null ? MatterRules.wagesAtAll(text) : money;
        return pay == null ? null : finding(normalized, Matter.WAGE_ARREARS, pay, "pay");
    }

    /** In a long letter unpaid wages must be its subject, not one word among many. */
    private static @Nullable Matcher wages(String text, boolean business) {
        if (MatterRules.wagesSettled(text) && business) {
            return null;
        }
        Matcher inTitle = MatterRules.wages(title(text));
        if (inTitle != null) {
            return inTitle;
        }
        int needed = text.length() <= LETTER ? 1 : text.length() <= LONG ? 2 : 3;
        return MatterRules.wagesMentions(text) >= needed ? MatterRules.wages(text) : null;
    }

    private static Matter withWages(String text, boolean business) {
        String title = title(text);
        boolean wagesInTitle = MatterRules.wagesAtAll(title) != null;
        if (!wagesInTitle && MatterRules.injury(title) != null) {
            return Matter.WORK_INJURY;
        }
        if (!wagesInTitle && MatterRules.insurance(title) != null && text.length() > SHORT) {
            return Matter.SOCIAL_INSURANCE;
        }
        if (business && !MatterRules.onlyExcuse(text) && isSubject(text, MatterRules.businessMoney(title))) {
            return MatterRules.ownBusiness(text) ? Matter.PROJECT_PAYMENT : Matter.MIXED;
        }
        boolean more = MatterRules.injury(title) != null
                || MatterRules.dismissal(title)
                || MatterRules.insuranceDemanded(text) && isSubject(text, MatterRules.insurance(title));
        return more ? Matter.MIXED : Matter.WAGE_ARREARS;
    }

    /** In a long letter only what its title names is a demand of its own. */
    private static boolean isSubject(String text, @Nullable Matcher inTitle) {
        return text.length() <= SHORT || inTitle != null;
    }

    private static String title(String text) {
        int line = text.indexOf('\n');
        int end = line > 0 && line < 2 * TITLE ? line : TITLE;
        return text.substring(0, Math.min(text.length(), end));
    }

    private static Finding<Matter> finding(NormalizedText text, Matter matter, Matcher words, String rule) {
        return Finding.of(Field.MATTER, matter, text.span(words.start(), words.end()), "rule:" + rule, 0.85);
    }
}

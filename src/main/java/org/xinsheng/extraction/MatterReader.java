package org.xinsheng.extraction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Matter;

/**
 * What a text is about (R04 to R06): evidence for every demand is weighed, the head of a letter above its body; the
 * model is asked where nothing weighs. Money between businesses and wages are told apart by words alone.
 */
final class MatterReader implements FieldReader {

    private static final int SHORT = 170;
    private static final int SEVERAL_FROM = 80;
    private static final int LETTER = 250;
    private static final int LONG = 700;
    private static final double SURE = 0.85;
    private static final double BY_WORDS = 0.85;
    /** Where the words only suggest something, the model is heard from here on. */
    private static final double CLEAR = 0.8;

    private final @Nullable LabelModel<Matter> model;

    MatterReader(@Nullable LabelModel<Matter> model) {
        this.model = model;
    }

    @Override
    public List<Finding<?>> read(NormalizedText text, LocalDate receivedOn, Findings soFar) {
        MatterEvidence evidence = new MatterEvidence(Letter.of(text.text()));
        Finding<Matter> found = weigh(text, evidence, soFar);
        if (model != null && (found == null || isGuessed(found, evidence, soFar))) {
            found = better(found, model.find(text, Field.MATTER), evidence);
        }
        return found == null ? List.of() : List.of(found);
    }

    /** A message that nowhere says outright that wages are owed, nor asks after a report. */
    private static boolean isGuessed(Finding<Matter> found, MatterEvidence evidence, Findings soFar) {
        return evidence.claims == 0
                && found.confidence() == BY_WORDS
                && soFar.find(Field.INCIDENT).isEmpty()
                && !evidence.letter().titled()
                && evidence.letter().length() <= SHORT;
    }

    private static @Nullable Finding<Matter> better(
            @Nullable Finding<Matter> found, @Nullable Finding<Matter> suggested, MatterEvidence evidence) {
        if (found != null) {
            boolean clear = suggested != null
                    && suggested.confidence() >= CLEAR
                    && !suggested.value().hasWages();
            return clear ? suggested : found;
        }
        return isForeign(suggested, evidence) ? null : suggested;
    }

    private static @Nullable Finding<Matter> weigh(NormalizedText normalized, MatterEvidence evidence, Findings soFar) {
        if (evidence.says(DemandCues.ADVERTISING) && evidence.claims == 0 && evidence.owed == 0) {
            return of(normalized, Matter.NOT_LABOUR, DemandCues.ADVERTISING);
        }
        if (evidence.letter().length() <= SHORT && evidence.says(WageCues.NO_DEBT)) {
            return of(normalized, Matter.NOT_LABOUR, WageCues.NO_DEBT);
        }
        boolean wages = owesWages(evidence, MessageWages.facts(soFar));
        Finding<Matter> business = business(normalized, evidence, wages);
        if (business != null) {
            return business;
        }
        if (DemandCues.PENSION.count(normalized.text()) > 1) {
            return of(normalized, Matter.OTHER_LABOUR, DemandCues.PENSION);
        }
        Finding<Matter> found = wages ? withWages(normalized, evidence) : withoutWages(normalized, evidence);
        return found == null ? ofTheService(normalized, evidence, soFar) : found;
    }

    /** The model knows wages by the company they keep; where another matter is named, more must speak for them. */
    private static boolean isForeign(@Nullable Finding<Matter> found, MatterEvidence evidence) {
        return found != null
                && found.value() == Matter.WAGE_ARREARS
                && found.confidence() < SURE
                && evidence.elsewhere > evidence.claims + evidence.owed + evidence.named;
    }

    private static boolean owesWages(MatterEvidence evidence, int facts) {
        Letter letter = evidence.letter();
        if (!letter.titled() && letter.length() <= SHORT) {
            return MessageWages.areOwed(evidence, facts);
        }
        boolean otherSubject = !evidence.headSays(WageCues.NAMED)
                && !evidence.says(WageCues.COUNTED)
                && (evidence.headSays(DemandCues.LABOUR) || evidence.headSays(DemandCues.DISMISSAL));
        int needed = (letter.length() > LONG ? 5 : letter.length() < LETTER ? 2 : 4) + (otherSubject ? 4 : 0);
        return evidence.wages() >= needed || amongOthers(evidence) && evidence.says(WageCues.STAFF);
    }

    private static @Nullable Finding<Matter> business(NormalizedText text, MatterEvidence evidence, boolean wages) {
        if (evidence.says(BusinessCues.WITH_WAGES)
                && wages
                && (evidence.headSays(BusinessCues.WITH_WAGES) || evidence.claims <= 2)) {
            return of(text, Matter.MIXED, BusinessCues.WITH_WAGES);
        }
        Finding<Matter> crew = crew(text, evidence);
        if (crew != null) {
            return crew;
        }
        boolean own = evidence.owner
                && evidence.claimsInBody() == 0
                && (evidence.owed > 0
                        || evidence.says(BusinessCues.CONTRACT)
                        || evidence.letter().length() < 60);
        if (evidence.business == 0 && !own) {
            return null;
        }
        if (!wages) {
            return own
                            || evidence.business > 0
                                    && (evidence.owner
                                            || evidence.headSays(BusinessCues.CLAIM)
                                            || evidence.elsewhere <= evidence.business)
                    ? of(text, Matter.PROJECT_PAYMENT, BusinessCues.CLAIM)
                    : null;
        }
        return besideWages(text, evidence, own);
    }

    /** A foreman for his crew asks for wages; for the price of the works besides, if he claims that. */
    private static @Nullable Finding<Matter> crew(NormalizedText text, MatterEvidence evidence) {
        if (evidence.letter().titled()
                || evidence.letter().length() > SHORT
                || !evidence.owner
                || !evidence.says(BusinessCues.CREW_UNPAID)
                || evidence.says(BusinessCues.CREW_PAID)) {
            return null;
        }
        return of(text, evidence.says(BusinessCues.SUM) ? Matter.MIXED : Matter.WAGE_ARREARS, BusinessCues.CREW_UNPAID);
    }

    private static @Nullable Finding<Matter> besideWages(NormalizedText text, MatterEvidence evidence, boolean own) {
        if (own || evidence.says(WageCues.SETTLED) || evidence.owner && evidence.business >= evidence.claimsInBody()) {
            return of(text, Matter.PROJECT_PAYMENT, BusinessCues.CLAIM);
        }
        boolean titled = evidence.letter().titled();
        if (titled && evidence.claimsInHead > 0) {
            boolean onlyInHead = evidence.claimsInBody() == 0 && evidence.owed == 0;
            return onlyInHead ? of(text, Matter.PROJECT_PAYMENT, BusinessCues.CLAIM) : null;
        }
        if (titled && evidence.headSays(BusinessCues.CLAIM)) {
            return of(
                    text,
                    evidence.claims > evidence.business ? Matter.MIXED : Matter.PROJECT_PAYMENT,
                    BusinessCues.CLAIM);
        }
        if (evidence.business == 0) {
            return null;
        }
        if (evidence.claims > 0) {
            return evidence.business >= evidence.claims ? of(text, Matter.MIXED, BusinessCues.CLAIM) : null;
        }
        boolean labour = evidence.named > 0 || evidence.says(WageCues.RATE) || evidence.says(WageCues.OWN);
        return labour && evidence.business < 2 ? null : of(text, Matter.PROJECT_PAYMENT, BusinessCues.CLAIM);
    }

    private static Finding<Matter> withWages(NormalizedText normalized, MatterEvidence evidence) {
        if (evidence.letter().titled() && !evidence.headSays(WageCues.NAMED)) {
            Finding<Matter> subject = subject(normalized, evidence);
            if (subject != null) {
                return subject;
            }
        }
        return of(
                normalized,
                more(evidence) ? Matter.MIXED : Matter.WAGE_ARREARS,
                evidence.claims > 0 ? WageCues.CLAIM : evidence.named > 0 ? WageCues.NAMED : WageCues.OWED);
    }

    /** Another demand that the title names alone. */
    private static @Nullable Finding<Matter> subject(NormalizedText normalized, MatterEvidence evidence) {
        boolean counted = evidence.says(WageCues.COUNTED) && evidence.claims > 1;
        if (evidence.headSays(DemandCues.INJURY)) {
            return of(normalized, counted ? Matter.MIXED : Matter.WORK_INJURY, DemandCues.INJURY);
        }
        if (evidence.headSays(DemandCues.INSURANCE)) {
            return of(normalized, counted ? Matter.MIXED : Matter.SOCIAL_INSURANCE, DemandCues.INSURANCE);
        }
        return null;
    }

    /** Wages are put in figures, but in a letter that is headed otherwise and full of other grievances. */
    private static boolean amongOthers(MatterEvidence evidence) {
        return evidence.letter().length() > LONG
                && evidence.elsewhere >= 3
                && !evidence.headSays(WageCues.NAMED)
                && !evidence.headSays(WageCues.OWED)
                && evidence.says(WageCues.COUNTED);
    }

    /** A second demand of weight: in the title of a letter, or in a short message at all. */
    private static boolean more(MatterEvidence evidence) {
        if (evidence.headSays(DemandCues.WITH_WAGES)
                || evidence.letter().length() < 2 * LETTER && evidence.says(DemandCues.WITH_WAGES)) {
            return true;
        }
        if (evidence.letter().length() > SEVERAL_FROM && severalDemands(evidence)) {
            return true;
        }
        if (evidence.letter().titled()) {
            return evidence.headSays(DemandCues.INJURY)
                    || evidence.headSays(DemandCues.INSURANCE)
                    || evidence.headSays(DemandCues.DISMISSAL)
                    || evidence.headSays(DemandCues.RIGHTS)
                    || evidence.headSays(DemandCues.PAY_TALK)
                    || amongOthers(evidence);
        }
        return evidence.letter().length() <= SHORT
                && (evidence.isCasualty()
                        || evidence.says(DemandCues.INSURANCE_UNPAID)
                        || evidence.says(DemandCues.INJURY)
                        || evidence.says(DemandCues.COMPENSATION));
    }

    private static boolean severalDemands(MatterEvidence evidence) {
        return evidence.says(DemandCues.SEVERAL)
                || DemandCues.SECOND.kinds(evidence.letter().text()) > 1
                || DemandCues.SECOND.in(evidence.letter().end());
    }

    private static @Nullable Finding<Matter> withoutWages(NormalizedText normalized, MatterEvidence evidence) {
        boolean injury = evidence.headSays(DemandCues.INJURY) && evidence.says(DemandCues.WORK_PLACE);
        if (injury || evidence.isCasualty()) {
            return of(normalized, Matter.WORK_INJURY, DemandCues.INJURY);
        }
        if (evidence.headSays(DemandCues.INSURANCE)) {
            return of(normalized, Matter.SOCIAL_INSURANCE, DemandCues.INSURANCE);
        }
        int labour = evidence.weigh(DemandCues.LABOUR);
        return labour > evidence.elsewhere ? of(normalized, Matter.OTHER_LABOUR, DemandCues.LABOUR) : null;
    }

    /** Who asks after a report, corrects or takes it back, or is in danger, speaks of what this service is for. */
    private static @Nullable Finding<Matter> ofTheService(
            NormalizedText text, MatterEvidence evidence, Findings soFar) {
        if (evidence.elsewhere > 0 || evidence.letter().length() > SHORT) {
            return null;
        }
        boolean onCase = ConversationCues.onCase(text.text());
        boolean danger =
                !evidence.letter().titled() && soFar.find(Field.INCIDENT).isPresent();
        return onCase || danger
                ? new Finding<>(Field.MATTER, Matter.WAGE_ARREARS, List.of(), "rule:service", 0.6)
                : null;
    }

    private static Finding<Matter> of(NormalizedText text, Matter matter, Cue cue) {
        Span words = cue.first(text.text());
        List<Span> spans = words == null ? List.of() : List.of(text.span(words.start(), words.end()));
        return new Finding<>(Field.MATTER, matter, spans, "rule:" + cue.name(), BY_WORDS);
    }
}

package org.xinsheng.extraction;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.Intent;
import org.xinsheng.core.Matter;

/** What the sender wants. Runs behind {@link MatterReader} and the names, since a text with facts reports something. */
final class IntentReader implements FieldReader {

    /** What the rules say when they see nothing else; there the model knows better, where it is sure. */
    private static final Set<Intent> BY_DEFAULT = EnumSet.of(Intent.OTHER, Intent.SUPPLEMENT, Intent.CONSULT);

    private static final int FRAGMENT = 14;
    private static final int SHORT = 60;
    private static final int MESSAGE = 120;
    private static final int LONGEST_THANKS = 80;

    private final @Nullable LabelModel<Intent> model;

    IntentReader(@Nullable LabelModel<Intent> model) {
        this.model = model;
    }

    @Override
    public List<Finding<?>> read(NormalizedText normalized, LocalDate receivedOn, Findings soFar) {
        String text = normalized.text().strip();
        Finding<Intent> onCase = aboutReport(text, soFar);
        if (onCase != null) {
            return List.of(onCase);
        }
        Finding<Intent> found = decide(text, soFar);
        if (model != null && (found == null || BY_DEFAULT.contains(found.value()))) {
            Finding<Intent> suggested = model.find(normalized, Field.INTENT);
            found = suggested == null ? found : suggested;
        }
        return found == null ? List.of() : List.of(found);
    }

    private static @Nullable Finding<Intent> decide(String text, Findings soFar) {
        if (IntentCues.GREETING.in(text)) {
            return said(Intent.GREETING, "greeting", 0.9);
        }
        Matter matter = soFar.value(Field.MATTER).orElse(Matter.NOT_LABOUR);
        if (!matter.hasWages() && DemandCues.ADVERTISING.in(text)) {
            return said(Intent.OTHER, "advertising", 0.8);
        }
        boolean ownCase = tellsOwnCase(text, soFar);
        if (asks(text, matter, ownCase)) {
            return said(Intent.CONSULT, "question", 0.75);
        }
        if (matter != Matter.NOT_LABOUR) {
            boolean onlyAbuse = IntentCues.ABUSE.in(text) && !ownCase;
            return said(onlyAbuse ? Intent.OTHER : Intent.REPORT, "matter", 0.75);
        }
        return withoutMatter(text, soFar);
    }

    /** Taken back, corrected, asked after, added to or thanked for: the report was made before. */
    private static @Nullable Finding<Intent> aboutReport(String text, Findings soFar) {
        Letter letter = Letter.of(text);
        if (letter.titled() && text.length() > MESSAGE) {
            return inHead(letter);
        }
        boolean story = text.length() > MESSAGE && hasFacts(soFar);
        if (story) {
            return null;
        }
        if (ConversationCues.WITHDRAW.in(text)) {
            return said(Intent.WITHDRAW, "withdraw", 0.8);
        }
        if (ConversationCues.CORRECT.in(text) && clauses(text) <= 6) {
            return said(Intent.CORRECT, "correct", 0.8);
        }
        if (ConversationCues.SUPPLEMENT.in(text) && !isWholeReport(soFar)) {
            return said(Intent.SUPPLEMENT, "supplement", 0.7);
        }
        if (ConversationCues.STATUS.in(text)) {
            return said(Intent.QUERY_STATUS, "status", 0.8);
        }
        return isThanks(text, soFar) ? said(Intent.THANKS, "thanks", 0.8) : null;
    }

    private static boolean isThanks(String text, Findings soFar) {
        if (IntentCues.UNSETTLED.in(text) || text.length() > LONGEST_THANKS) {
            return false;
        }
        boolean bare = ConversationCues.BARE_THANKS.in(text) && !isOwed(text) && !hasFacts(soFar);
        return bare || ConversationCues.THANKS.in(text);
    }

    private static @Nullable Finding<Intent> inHead(Letter letter) {
        if (IntentCues.THANKS_IN_HEAD.in(letter.head()) && !IntentCues.UNSETTLED.in(letter.text())) {
            return said(Intent.THANKS, "thanks", 0.7);
        }
        return letter.head().contains("补充") ? said(Intent.SUPPLEMENT, "supplement", 0.6) : null;
    }

    /** A question is a report when it comes with a case: who owes, how much, or "me". */
    private static boolean tellsOwnCase(String text, Findings soFar) {
        return hasFacts(soFar) || IntentCues.OWN_CASE.in(text) || IntentCues.FIRST_PERSON.in(text) && isOwed(text);
    }

    private static boolean isOwed(String text) {
        return WageCues.CLAIM.in(text)
                || WageCues.OWED.in(text)
                || BusinessCues.OWNER.in(text)
                || BusinessCues.CLAIM.in(text);
    }

    private static boolean asks(String text, Matter matter, boolean ownCase) {
        if (!IntentCues.QUESTION.in(text) && !IntentCues.LEGAL_QUESTION.in(text)) {
            return false;
        }
        boolean byRight = IntentCues.LEGAL_QUESTION.in(text)
                && text.length() <= MESSAGE
                && !matter.hasWages()
                && matter != Matter.PROJECT_PAYMENT
                && matter != Matter.WORK_INJURY;
        return !ownCase || byRight;
    }

    private static @Nullable Finding<Intent> withoutMatter(String text, Findings soFar) {
        if (IntentCues.IDENTITY.in(text) && text.length() < SHORT) {
            return said(Intent.SUPPLEMENT, "identity", 0.8);
        }
        if (IntentCues.ABUSE.in(text)) {
            return said(Intent.OTHER, "abuse", 0.7);
        }
        if (soFar.value(Field.INCIDENT).isPresent()) {
            return said(Intent.REPORT, "danger", 0.6);
        }
        if (DemandCues.ELSEWHERE.in(text) || IntentCues.COMPLAINT.in(text)) {
            return said(Intent.OTHER, "other matter", 0.6);
        }
        if (isFragment(text) || text.length() < SHORT && hasFacts(soFar)) {
            return said(Intent.SUPPLEMENT, "fragment", 0.6);
        }
        if (WageCues.OWED.in(text) && WageCues.WORK.count(text) > 1) {
            return said(Intent.REPORT, "unpaid work", 0.4);
        }
        return null;
    }

    private static long clauses(String text) {
        return text.chars().filter(c -> " ,，。;；\n".indexOf(c) >= 0).count() + 1;
    }

    private static boolean hasFacts(Findings soFar) {
        return soFar.value(Field.EMPLOYER).isPresent()
                || soFar.value(Field.LOCATION).isPresent()
                || soFar.value(Field.PROJECT).isPresent()
                || soFar.value(Field.AMOUNT).isPresent();
    }

    private static boolean isWholeReport(Findings soFar) {
        return soFar.value(Field.AMOUNT).isPresent()
                && (soFar.value(Field.EMPLOYER).isPresent()
                        || soFar.value(Field.LOCATION).isPresent());
    }

    /** A short answer within a conversation: "31个", "泉州", "不知道". */
    private static boolean isFragment(String text) {
        return !text.isEmpty() && text.length() <= FRAGMENT && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Finding<Intent> said(Intent intent, String rule, double confidence) {
        return new Finding<>(Field.INTENT, intent, List.of(), "rule:" + rule, confidence);
    }
}

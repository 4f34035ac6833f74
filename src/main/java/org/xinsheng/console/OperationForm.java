package org.xinsheng.console;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.routing.RejectionReason;

/**
 * What was typed for an operation on a clue, kept as typed so that nothing is lost when it is refused.
 *
 * @param op which form was sent
 * @param version that the clerk has seen
 */
record OperationForm(
        @Nullable String op,
        @Nullable Long version,
        @Nullable String transfer,
        @Nullable String to,
        @Nullable String legalBasis,
        @Nullable String summary,
        @Nullable String person,
        @Nullable String by,
        @Nullable String reference,
        @Nullable String reasonCode,
        @Nullable String proposedUnit,
        @Nullable String text,
        @Nullable String reason,
        @Nullable String into) {

    static OperationForm empty() {
        return new OperationForm(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    UUID transferId() {
        return UUID.fromString(needed("transfer", transfer));
    }

    UnitId toUnit() {
        return new UnitId(needed("to", to));
    }

    UnitId proposed() {
        return new UnitId(needed("proposedUnit", proposedUnit));
    }

    RejectionReason rejection() {
        return RejectionReason.valueOf(needed("reasonCode", reasonCode));
    }

    StaffId toPerson() {
        return new StaffId(needed("person", person));
    }

    @Nullable StaffId personIfGiven() {
        return person == null || person.isBlank() ? null : new StaffId(person);
    }

    ReportNumber intoNumber() {
        return ReportNumber.parse(needed("into", into)).orElseThrow(() -> new BadInput("into"));
    }

    String words(String field) {
        return needed(
                field,
                switch (field) {
                    case "legalBasis" -> legalBasis;
                    case "summary" -> summary;
                    case "text" -> text;
                    default -> reason;
                });
    }

    static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static String needed(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw new BadInput(field);
        }
        return typed.strip();
    }

    /** A field that was left out or cannot be read. */
    static final class BadInput extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        BadInput(String field) {
            super(field);
        }
    }
}

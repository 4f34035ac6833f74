package org.xinsheng.console;

import org.springframework.stereotype.Component;
import org.xinsheng.routing.CaseOperations;
import org.xinsheng.routing.CaseOperations.Call;

/** Carries out what a form of the clue page asks for. */
@Component
class ClueActions {

    private final CaseOperations operations;

    ClueActions(CaseOperations operations) {
        this.operations = operations;
    }

    /**
     * @param op as in {@link org.xinsheng.routing.CaseFile#allowed}, with dashes for slashes
     * @throws IllegalArgumentException for a field that is missing or bad; other errors as in {@link CaseOperations}
     */
    void perform(String op, Call call, OperationForm form) {
        switch (op) {
            case "transfers" -> operations.offer(call, form.toUnit(), form.words("legalBasis"), form.words("summary"));
            case "transfers-acceptance" ->
                operations.acceptTransfer(
                        call,
                        form.transferId(),
                        form.personIfGiven(),
                        OperationForm.blankToNull(form.by()),
                        OperationForm.blankToNull(form.reference()));
            case "transfers-rejection" ->
                operations.rejectTransfer(
                        call,
                        form.transferId(),
                        form.rejection(),
                        form.proposed(),
                        form.words("legalBasis"),
                        form.words("text"));
            case "acceptance" -> operations.accept(call, form.personIfGiven());
            case "reassignment" -> operations.reassign(call, form.toPerson(), form.words("reason"));
            case "merge" -> operations.merge(call, form.intoNumber(), form.words("reason"));
            case "unmerge" -> operations.unmerge(call, form.words("reason"));
            default -> throw new OperationForm.BadInput("op");
        }
    }
}

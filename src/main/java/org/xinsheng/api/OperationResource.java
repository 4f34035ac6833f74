package org.xinsheng.api;

import java.security.Principal;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.routing.CaseFiles;
import org.xinsheng.routing.CaseOperations;
import org.xinsheng.routing.CaseOperations.Call;
import org.xinsheng.routing.RejectionReason;
import org.xinsheng.routing.TransferView;

/** What staff do with clues. Each operation answers with the clue as it stands after it, transfers with the transfer. */
@RestController
@RequestMapping(path = "/api/v1/clues/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
class OperationResource {

    private final Callers callers;
    private final CaseOperations operations;
    private final CaseFiles files;
    private final ClueWriter writer;
    private final Idempotency idempotency;

    OperationResource(
            Callers callers, CaseOperations operations, CaseFiles files, ClueWriter writer, Idempotency idempotency) {
        this.callers = callers;
        this.operations = operations;
        this.files = files;
        this.writer = writer;
        this.idempotency = idempotency;
    }

    /** Offers the clue to another unit; responsibility stays until it accepts. */
    @PostMapping("/transfers")
    ResponseEntity<String> offer(@PathVariable ReportNumber number, @RequestBody Offer body, Context context) {
        UnitId to = body.check();
        return transfer(
                number,
                "transfers",
                body,
                context,
                HttpStatus.CREATED,
                call -> operations.offer(call, to, String.valueOf(body.legalBasis()), String.valueOf(body.summary())));
    }

    /** The offered unit signs for it; for a unit without an account the offering one records who said so. */
    @PostMapping("/transfers/{id}/acceptance")
    ResponseEntity<String> acceptTransfer(
            @PathVariable ReportNumber number,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Acceptance body,
            Context context) {
        Acceptance acceptance = body == null ? Acceptance.NONE : body;
        StaffId person = acceptance.check();
        return transfer(
                number,
                "transfers/" + id + "/acceptance",
                acceptance,
                context,
                HttpStatus.OK,
                call -> operations.acceptTransfer(call, id, person, acceptance.by(), acceptance.reference()));
    }

    /** The offered unit sends it back, with a reason and the unit it thinks is right. */
    @PostMapping("/transfers/{id}/rejection")
    ResponseEntity<String> rejectTransfer(
            @PathVariable ReportNumber number, @PathVariable UUID id, @RequestBody Rejection body, Context context) {
        UnitId proposed = body.check();
        RejectionReason reason = BadFields.of().orThrow(body.reasonCode());
        return transfer(
                number,
                "transfers/" + id + "/rejection",
                body,
                context,
                HttpStatus.OK,
                call -> operations.rejectTransfer(
                        call, id, reason, proposed, String.valueOf(body.legalBasis()), String.valueOf(body.text())));
    }

    /** The responsible unit takes the clue itself. */
    @PostMapping("/acceptance")
    ResponseEntity<String> accept(
            @PathVariable ReportNumber number,
            @RequestBody(required = false) @Nullable Acceptance body,
            Context context) {
        Acceptance acceptance = body == null ? Acceptance.NONE : body;
        StaffId person = acceptance.check();
        return clue(number, "acceptance", acceptance, context, call -> operations.accept(call, person));
    }

    /** Another person of the same unit takes over. */
    @PostMapping("/reassignment")
    ResponseEntity<String> reassign(
            @PathVariable ReportNumber number, @RequestBody Reassignment body, Context context) {
        StaffId person = body.check();
        return clue(
                number,
                "reassignment",
                body,
                context,
                call -> operations.reassign(call, person, String.valueOf(body.reason())));
    }

    /** Puts the clue under another one. */
    @PostMapping("/merge")
    ResponseEntity<String> merge(@PathVariable ReportNumber number, @RequestBody Merge body, Context context) {
        ReportNumber into = body.check();
        return clue(
                number, "merge", body, context, call -> operations.merge(call, into, String.valueOf(body.reason())));
    }

    /** Restores a clue that was merged. */
    @PostMapping("/unmerge")
    ResponseEntity<String> unmerge(@PathVariable ReportNumber number, @RequestBody Unmerge body, Context context) {
        BadFields.of().text("reason", body.reason(), 500).orThrow();
        return clue(number, "unmerge", body, context, call -> operations.unmerge(call, String.valueOf(body.reason())));
    }

    private ResponseEntity<String> transfer(
            ReportNumber number,
            String operation,
            Object body,
            Context context,
            HttpStatus status,
            Function<Call, TransferView> action) {
        StaffMember by = callers.of(context.principal());
        Call call = new Call(by.serviceRegion(), number, by, Version.of(context.ifMatch()));
        return idempotency.once(
                by,
                context.idempotencyKey(),
                number + "/" + operation,
                body,
                () -> Idempotency.Answer.of(status, ClueJson.TransferJson.of(action.apply(call))));
    }

    private ResponseEntity<String> clue(
            ReportNumber number,
            String operation,
            Object body,
            Context context,
            java.util.function.Consumer<Call> action) {
        StaffMember by = callers.of(context.principal());
        Call call = new Call(by.serviceRegion(), number, by, Version.of(context.ifMatch()));
        return idempotency.once(by, context.idempotencyKey(), number + "/" + operation, body, () -> {
            action.accept(call);
            var file = files.open(by.serviceRegion(), number, by);
            return new Idempotency.Answer(
                    HttpStatus.OK, Version.etag(file.clue().version()), writer.write(file));
        });
    }

    /** Who calls, and what the headers ask for; filled by {@link ContextResolver}. */
    record Context(
            Principal principal,
            @Nullable String ifMatch,
            @Nullable String idempotencyKey) {}

    record Offer(
            @Nullable String to,
            @Nullable String legalBasis,
            @Nullable String summary) {
        UnitId check() {
            BadFields.of()
                    .check("to", Codes.isUnit(to), "is not a unit code")
                    .text("legalBasis", legalBasis, 500)
                    .text("summary", summary, 2000)
                    .orThrow();
            return new UnitId(String.valueOf(to));
        }
    }

    /** Who of the unit takes it; for a unit without an account: who said so, and under which number. */
    record Acceptance(
            @Nullable String person,
            @Nullable String by,
            @Nullable String reference) {

        static final Acceptance NONE = new Acceptance(null, null, null);

        @Nullable StaffId check() {
            BadFields.of()
                    .check("person", person == null || Codes.isStaff(person), "is not a user name")
                    .check("by", by == null || by.length() <= 64, "at most 64 characters")
                    .check("reference", reference == null || reference.length() <= 128, "at most 128 characters")
                    .orThrow();
            return person == null ? null : new StaffId(person);
        }
    }

    record Rejection(
            @Nullable RejectionReason reasonCode,
            @Nullable String proposedUnit,
            @Nullable String legalBasis,
            @Nullable String text) {
        UnitId check() {
            BadFields.of()
                    .required("reasonCode", reasonCode)
                    .check(
                            "reasonCode",
                            reasonCode == null || reasonCode.isValid(),
                            "is no reason to reject: ask for what is missing")
                    .check("proposedUnit", Codes.isUnit(proposedUnit), "is not a unit code")
                    .text("legalBasis", legalBasis, 500)
                    .text("text", text, 2000)
                    .orThrow();
            return new UnitId(String.valueOf(proposedUnit));
        }
    }

    record Reassignment(@Nullable String person, @Nullable String reason) {
        StaffId check() {
            BadFields.of()
                    .check("person", Codes.isStaff(person), "is not a user name")
                    .text("reason", reason, 500)
                    .orThrow();
            return new StaffId(String.valueOf(person));
        }
    }

    record Merge(@Nullable String into, @Nullable String reason) {
        ReportNumber check() {
            BadFields.of()
                    .check("into", into != null && ReportNumber.parse(into).isPresent(), "is not a report number")
                    .text("reason", reason, 500)
                    .orThrow();
            return ReportNumber.parse(String.valueOf(into)).orElseThrow();
        }
    }

    record Unmerge(@Nullable String reason) {}
}

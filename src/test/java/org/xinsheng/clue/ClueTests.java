package org.xinsheng.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

class ClueTests {

    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
    private static final Step STEP = new Step(AT, Cause.operation(UUID.randomUUID()), new StaffId("operator"), "原因");
    private static final Deadline T02 = new Deadline(AT.plusSeconds(86_400), "T02");
    private static final Deadline T04 = new Deadline(AT.plusSeconds(186_400), "T04");
    private static final Responsibility HOTLINE = new Responsibility(new UnitId("YT-12345"), new StaffId("operator"));
    private static final Responsibility HOUSING = new Responsibility(new UnitId("YT-HUC"), new StaffId("housing"));

    /** Every operation with the states that it may leave. */
    private static final Map<String, Set<ClueStatus>> LEGAL = Map.of(
            "startTriage", EnumSet.of(ClueStatus.REGISTERED),
            "offerTransfer", EnumSet.of(ClueStatus.TRIAGE, ClueStatus.TRANSFER_REJECTED, ClueStatus.VERIFYING),
            "acceptTransfer", EnumSet.of(ClueStatus.TRANSFER_OFFERED),
            "rejectTransfer", EnumSet.of(ClueStatus.TRANSFER_OFFERED),
            "expireTransfer", EnumSet.of(ClueStatus.TRANSFER_OFFERED),
            "accept", EnumSet.of(ClueStatus.TRIAGE, ClueStatus.TRANSFER_REJECTED),
            "unmerge", EnumSet.of(ClueStatus.MERGED));

    private static final Map<String, Consumer<Clue>> OPERATIONS = Map.of(
            "startTriage", clue -> clue.startTriage(T02, STEP),
            "offerTransfer", clue -> clue.offerTransfer(T04, STEP),
            "acceptTransfer", clue -> clue.acceptTransfer(HOUSING, T02, STEP),
            "rejectTransfer", clue -> clue.rejectTransfer(T02, T04, STEP),
            "expireTransfer", clue -> clue.expireTransfer(T04, STEP),
            "accept", clue -> clue.accept(new StaffId("operator2"), T02, STEP),
            "unmerge", clue -> clue.unmerge(clue("260000029"), new StaffId("operator"), STEP));

    static Stream<Arguments> everyOperationInEveryState() {
        return OPERATIONS.keySet().stream()
                .flatMap(operation -> Stream.of(ClueStatus.values()).map(status -> Arguments.of(operation, status)));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("everyOperationInEveryState")
    void leavesOnlyTheStatesThatTheStateMachineAllows(String operation, ClueStatus from) {
        Clue clue = in(from);
        clue.takeHistory();
        Consumer<Clue> call = OPERATIONS.get(operation);
        if (LEGAL.get(operation).contains(from)) {
            call.accept(clue);
            assertThat(clue.takeHistory()).hasSize(1);
        } else {
            assertThatThrownBy(() -> call.accept(clue))
                    .isInstanceOfSatisfying(
                            IllegalTransition.class, e -> assertThat(e.status()).isEqualTo(from));
            assertThat(clue.status()).isEqualTo(from);
            assertThat(clue.takeHistory()).isEmpty();
            assertThat(clue.responsibility()).isEqualTo(HOTLINE);
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void mergesWhatIsOpenAndWaitsForNoAnswer(ClueStatus from) {
        Clue clue = in(from);
        Clue master = clue("260000029");
        if (from.isOpen() && from != ClueStatus.TRANSFER_OFFERED) {
            clue.mergeInto(master, STEP);
            assertThat(clue.status()).isEqualTo(ClueStatus.MERGED);
            clue.unmerge(master, new StaffId("operator"), STEP);
            assertThat(clue.status()).isEqualTo(from);
        } else {
            assertThatThrownBy(() -> clue.mergeInto(master, STEP)).isInstanceOf(IllegalTransition.class);
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void mergesOnlyIntoWhatIsOpen(ClueStatus status) {
        Clue clue = in(ClueStatus.TRIAGE);
        Clue master = clue("260000029");
        put(master, status);
        if (status.isOpen()) {
            clue.mergeInto(master, STEP);
            assertThat(clue.root()).isEqualTo(master.id());
        } else {
            assertThatThrownBy(() -> clue.mergeInto(master, STEP)).isInstanceOf(IllegalTransition.class);
        }
    }

    static Stream<ClueStatus> states() {
        return Stream.of(ClueStatus.values());
    }

    @ParameterizedTest
    @MethodSource("states")
    void changesThePersonInEveryOpenStateOnly(ClueStatus from) {
        Clue clue = in(from);
        if (from.isOpen()) {
            clue.reassign(new StaffId("operator2"), STEP);
            assertThat(clue.responsibility()).isEqualTo(new Responsibility(HOTLINE.unit(), new StaffId("operator2")));
            assertThat(clue.status()).isEqualTo(from);
        } else {
            assertThatThrownBy(() -> clue.reassign(new StaffId("operator2"), STEP))
                    .isInstanceOf(IllegalTransition.class);
        }
    }

    @Test
    void anOfferMovesNothingAndAnAcceptanceMovesTheClue() {
        Clue clue = in(ClueStatus.TRIAGE);

        clue.offerTransfer(T04, STEP);
        assertThat(clue.responsibility()).isEqualTo(HOTLINE);
        assertThat(clue.deadline()).isEqualTo(T04);

        clue.acceptTransfer(HOUSING, T02, STEP);
        assertThat(clue.responsibility()).isEqualTo(HOUSING);
        assertThat(clue.firstContactUnit()).isEqualTo(HOTLINE.unit());
    }

    @Test
    void theSecondRejectionIsADispute() {
        Clue clue = in(ClueStatus.TRIAGE);
        clue.offerTransfer(T04, STEP);
        clue.rejectTransfer(T02, T04, STEP);
        assertThat(clue.status()).isEqualTo(ClueStatus.TRANSFER_REJECTED);

        clue.offerTransfer(T04, STEP);
        clue.rejectTransfer(T02, T04, STEP);

        assertThat(clue.status()).isEqualTo(ClueStatus.DISPUTED);
        assertThat(clue.responsibility()).isEqualTo(HOTLINE);
    }

    @Test
    void isOverdueOncePerDeadline() {
        Clue clue = in(ClueStatus.REGISTERED);
        clue.startTriage(T02, STEP);
        clue.takeEvents();

        clue.markOverdue(STEP);
        clue.markOverdue(STEP);
        assertThat(clue.takeEvents()).hasSize(1).first().isInstanceOf(ClueOverdue.class);

        clue.offerTransfer(T04, STEP);
        clue.markOverdue(STEP);
        assertThat(clue.takeEvents()).hasSize(1);
    }

    @Test
    void aClockOnlyMovesForward() {
        Clue clue = in(ClueStatus.REGISTERED);
        clue.startTriage(T04, STEP);

        clue.hasten(T02, STEP);
        clue.hasten(T04, STEP);

        assertThat(clue.deadline()).isEqualTo(T02);
    }

    private static Clue in(ClueStatus status) {
        Clue clue = clue("260000017");
        put(clue, status);
        return clue;
    }

    /** States that later steps of a case lead to are set from outside. */
    private static void put(Clue clue, ClueStatus status) {
        if (status == ClueStatus.MERGED) {
            ReflectionTestUtils.setField(clue, "mergedFromStatus", ClueStatus.TRIAGE);
        }
        ReflectionTestUtils.setField(clue, "status", status);
    }

    private static Clue clue(String digits) {
        return new Clue(
                new ClueId(UUID.randomUUID()),
                new RegionCode("370600"),
                ReportNumber.of(2026, Integer.parseInt(digits.substring(2, 8))),
                HOTLINE,
                ReportFacts.empty(),
                STEP);
    }
}

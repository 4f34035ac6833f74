package org.xinsheng.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xinsheng.core.Cause;
import org.xinsheng.core.ClueId;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportFacts;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/** Random operations on a clue, next to a model of the state machine that was written independently of it. */
class ClueModelTests {

    private static final int SEQUENCES = 4000;
    private static final int STEPS = 30;
    private static final Instant START = Instant.parse("2026-11-20T02:00:00Z");
    private static final Deadline DUE = new Deadline(START.plusSeconds(86_400), "T02");
    private static final List<UnitId> UNITS =
            List.of(new UnitId("YT-12345"), new UnitId("YT-HRSS"), new UnitId("YT-HUC"));
    private static final List<StaffId> PEOPLE =
            List.of(new StaffId("operator"), new StaffId("hrss"), new StaffId("housing"));

    /** What should be true of the clue. */
    private static final class Model {
        ClueStatus status = ClueStatus.REGISTERED;
        ClueStatus beforeMerge = ClueStatus.REGISTERED;
        UnitId unit = UNITS.getFirst();
        StaffId person = PEOPLE.getFirst();
        int rejections;
    }

    @Test
    void answersLikeItsModelWhateverHappens() {
        long seed = Long.getLong("seed", 20_261_121L);
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            run(seed + sequence);
        }
    }

    private static void run(long seed) {
        Random random = new Random(seed);
        Clue clue = clue(1);
        Clue master = clue(2);
        Model model = new Model();
        List<HistoryStep> history = new ArrayList<>(clue.takeHistory());
        assertThat(history).hasSize(1);
        for (int i = 0; i < STEPS; i++) {
            int operation = random.nextInt(9);
            Responsibility to = new Responsibility(
                    UNITS.get(random.nextInt(UNITS.size())), PEOPLE.get(random.nextInt(PEOPLE.size())));
            Step step = new Step(START.plusSeconds(i), Cause.operation(UUID.randomUUID()), PEOPLE.getFirst(), "步骤" + i);
            boolean allowed = expect(model, operation, to);
            String at = "seed %d, step %d, operation %d".formatted(seed, i, operation);

            assertThat(apply(clue, master, operation, to, step)).as(at).isEqualTo(allowed);

            List<HistoryStep> added = clue.takeHistory();
            assertThat(added).as(at).hasSize(allowed ? 1 : 0);
            history.addAll(added);
            assertThat(clue.status()).as(at).isEqualTo(model.status);
            assertThat(clue.responsibility()).as(at).isEqualTo(new Responsibility(model.unit, model.person));
            assertThat(clue.firstContactUnit()).as(at).isEqualTo(UNITS.getFirst());
            HistoryStep last = history.getLast();
            assertThat(last.status()).as(at).isEqualTo(clue.status());
            assertThat(last.responsibility()).as(at).isEqualTo(clue.responsibility());
        }
    }

    private static boolean apply(Clue clue, Clue master, int operation, Responsibility to, Step step) {
        try {
            switch (operation) {
                case 0 -> clue.startTriage(DUE, step);
                case 1, 2 -> clue.offerTransfer(DUE, step);
                case 3 -> clue.acceptTransfer(to, DUE, step);
                case 4 -> clue.rejectTransfer(DUE, DUE, step);
                case 5 -> clue.expireTransfer(DUE, step);
                case 6 -> clue.accept(to.person(), DUE, step);
                case 7 -> clue.reassign(to.person(), step);
                default -> {
                    if (clue.status() == ClueStatus.MERGED) {
                        clue.unmerge(master, PEOPLE.getFirst(), step);
                    } else {
                        clue.mergeInto(master, step);
                    }
                }
            }
            return true;
        } catch (IllegalTransition e) {
            return false;
        }
    }

    /** Moves the model and says whether the clue should move too. */
    private static boolean expect(Model model, int operation, Responsibility to) {
        return switch (operation) {
            case 0 -> move(model, EnumSet.of(ClueStatus.REGISTERED), ClueStatus.TRIAGE);
            case 1, 2 ->
                move(model, EnumSet.of(ClueStatus.TRIAGE, ClueStatus.TRANSFER_REJECTED), ClueStatus.TRANSFER_OFFERED);
            case 3 -> {
                boolean moved = move(model, EnumSet.of(ClueStatus.TRANSFER_OFFERED), ClueStatus.ACCEPTED);
                if (moved) {
                    model.unit = to.unit();
                    model.person = to.person();
                    model.rejections = 0;
                }
                yield moved;
            }
            case 4 -> {
                boolean second = model.rejections == 1;
                boolean moved = move(
                        model,
                        EnumSet.of(ClueStatus.TRANSFER_OFFERED),
                        second ? ClueStatus.DISPUTED : ClueStatus.TRANSFER_REJECTED);
                model.rejections += moved ? 1 : 0;
                yield moved;
            }
            case 5 -> move(model, EnumSet.of(ClueStatus.TRANSFER_OFFERED), ClueStatus.DISPUTED);
            case 6 -> {
                boolean moved =
                        move(model, EnumSet.of(ClueStatus.TRIAGE, ClueStatus.TRANSFER_REJECTED), ClueStatus.ACCEPTED);
                if (moved) {
                    model.person = to.person();
                    model.rejections = 0;
                }
                yield moved;
            }
            case 7 -> {
                boolean open = model.status != ClueStatus.MERGED;
                model.person = open ? to.person() : model.person;
                yield open;
            }
            default -> expectMerge(model);
        };
    }

    private static boolean expectMerge(Model model) {
        if (model.status == ClueStatus.MERGED) {
            model.status = model.beforeMerge;
            return true;
        }
        if (model.status == ClueStatus.TRANSFER_OFFERED) {
            return false;
        }
        model.beforeMerge = model.status;
        model.status = ClueStatus.MERGED;
        return true;
    }

    private static boolean move(Model model, Set<ClueStatus> from, ClueStatus to) {
        boolean allowed = from.contains(model.status);
        model.status = allowed ? to : model.status;
        return allowed;
    }

    private static Clue clue(int sequence) {
        return new Clue(
                new ClueId(UUID.randomUUID()),
                new RegionCode("370600"),
                ReportNumber.of(2026, sequence),
                new Responsibility(UNITS.getFirst(), PEOPLE.getFirst()),
                ReportFacts.empty(),
                new Step(START, Cause.turn(UUID.randomUUID()), null, null));
    }
}

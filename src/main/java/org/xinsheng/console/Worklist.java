package org.xinsheng.console;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinsheng.clue.ClueQuery;
import org.xinsheng.clue.ClueStatus;
import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.linking.LinkOutcome;

/** The lists of clues that a desk works from. */
enum Worklist {
    ALL,
    /** 待甄别: this unit has to decide where they belong. */
    TRIAGE,
    /** 待并案核对: possibly the same as another clue, and not yet on their way. */
    REVIEW,
    /** 待我接收: offered to this unit. Read from routing, which knows the offers. */
    OFFERED,
    /** 我办理的: this person is responsible. */
    MINE,
    CLOSED;

    private static final Set<ClueStatus> BEFORE_DECISION =
            EnumSet.of(ClueStatus.REGISTERED, ClueStatus.TRIAGE, ClueStatus.NEEDS_INFO, ClueStatus.TRANSFER_REJECTED);

    ClueQuery query(StaffMember member, int page, int size, @Nullable String text) {
        return new ClueQuery(
                member.serviceRegion(),
                page,
                size,
                status(),
                responsible(member),
                member.unit(),
                text,
                person(member),
                outcome());
    }

    private Set<ClueStatus> status() {
        return switch (this) {
            case ALL, OFFERED -> Set.of();
            case TRIAGE, REVIEW -> BEFORE_DECISION;
            case MINE -> open();
            case CLOSED -> terminal();
        };
    }

    private @Nullable UnitId responsible(StaffMember member) {
        return this == TRIAGE ? member.unit() : null;
    }

    private @Nullable StaffId person(StaffMember member) {
        return this == MINE ? member.id() : null;
    }

    private @Nullable LinkOutcome outcome() {
        return this == REVIEW ? LinkOutcome.REVIEW : null;
    }

    private static Set<ClueStatus> open() {
        Set<ClueStatus> open = EnumSet.allOf(ClueStatus.class);
        open.removeIf(status -> !status.isOpen());
        return open;
    }

    private static Set<ClueStatus> terminal() {
        Set<ClueStatus> terminal = EnumSet.allOf(ClueStatus.class);
        terminal.removeIf(status -> !status.isTerminal());
        return terminal;
    }
}

package org.xinsheng.routing;

import java.time.Instant;
import org.xinsheng.clue.NewReport;
import org.xinsheng.clue.RegisteredReport;
import org.xinsheng.clue.Supplement;
import org.xinsheng.directory.StaffMember;
import org.xinsheng.directory.Unit;

/**
 * First-contact responsibility (首问负责制, D01): whoever is asked first stays responsible until the right unit has
 * accepted. The one door through which reports are registered. Takes part in the caller's transaction.
 */
public interface FirstContact {

    /** Registers a report: a number, a unit and a person by name, a date for an answer, and a proposal where it belongs. */
    Registration register(NewReport report);

    /** Adds facts to a report and looks again where it belongs. */
    Registration supplement(Supplement supplement);

    /**
     * @param unit responsible now
     * @param person responsible now
     * @param answerBy by when the worker will hear
     */
    record Registration(RegisteredReport report, Unit unit, StaffMember person, Instant answerBy) {}
}

package org.xinsheng.clue;

import org.xinsheng.core.StaffId;
import org.xinsheng.core.UnitId;

/** Who holds a clue: exactly one unit and one person at every instant (first-contact invariant 1). */
public record Responsibility(UnitId unit, StaffId person) {}

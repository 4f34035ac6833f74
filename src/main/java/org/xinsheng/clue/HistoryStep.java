package org.xinsheng.clue;

/** A line of the history that is still to be written. */
record HistoryStep(String event, ClueStatus status, Responsibility responsibility, Step step) {}

package org.xinsheng.intake;

/** Answers turns. Implemented by the dialog; intake calls it with the conversation locked. */
public interface TurnHandler {

    /**
     * Works on a turn inside the transaction that also marks its texts as done. If it throws, everything is rolled back
     * and the turn comes again.
     */
    void handle(Turn turn);

    /**
     * A turn failed too often: hand it to a person, with its texts. Runs in a transaction of its own, after which the
     * texts count as done.
     */
    void giveUp(Turn turn);

    /** Whether the texts so far are a whole report (or a whole answer), so that only a short wait for more is due. */
    boolean isComplete(Turn turn);
}

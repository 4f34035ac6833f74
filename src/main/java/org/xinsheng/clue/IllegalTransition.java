package org.xinsheng.clue;

/** An operation that the state of a clue does not allow. The message says what is wrong, for people. */
public class IllegalTransition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ClueStatus status;

    public IllegalTransition(ClueStatus status, String message) {
        super(message);
        this.status = status;
    }

    /** The state that the clue is in. */
    public ClueStatus status() {
        return status;
    }
}

package org.xinsheng.dialog.script;

/** What a worker wants with a text that is no report. */
public enum Wish {
    STATUS,
    PERSON,
    HELP,
    UNKNOWN,
    DECLINE,
    WITHDRAW,
    OPT_OUT,
    OPT_IN,
    SAFE_MODE,
    NORMAL_MODE,
    /** A new secret code for coming back to a chat from elsewhere. */
    CODE,
    UNDO,
    FIX,
    RESTART,
    REOPEN,
    MORE_WAGES,
    NO_WAGES,
    WAIT,
    CONFIRM,
    THANKS,
    BYE,
    GREETING,
    /** Answers to the question whether the money came; only understood where a status text asked it. */
    PAID,
    PARTLY,
    NOT_PAID
}

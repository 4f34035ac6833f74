package org.xinsheng.dialog.script;

/** Whether a telephone number of the worker is known. */
public enum Contact {
    NONE,
    KNOWN
}

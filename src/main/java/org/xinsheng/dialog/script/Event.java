package org.xinsheng.dialog.script;

/** What takes a conversation from one state of its script to another. */
public enum Event {
    /** A report got its number. */
    REPORTED,
    /** Nothing is left to be asked, or the worker was asked enough. */
    ENOUGH,
    /** The worker said nothing for as long as the state allows. */
    SILENT,
    /** The worker wants to correct something and has not said what. */
    FIX,
    /** The correction was made, or given up. */
    FIXED,
    /** A status text asked whether the money came. */
    CALLBACK,
    /** That was answered. */
    ANSWERED,
    /** A danger or a withdrawal: the service asks nothing any more. */
    SHELTER
}

package org.xinsheng.command;

import java.io.Console;

/** Tells how far a long run is, on standard error and only if somebody is looking. */
final class Progress {

    private final int every;
    private final boolean seen;
    private boolean told;

    Progress(int every) {
        Console console = System.console();
        this.every = every;
        this.seen = console != null && console.isTerminal();
    }

    void at(int number) {
        if (seen && number % every == 0) {
            System.err.print("\r" + number + " lines");
            told = true;
        }
    }

    void end() {
        if (told) {
            System.err.println();
        }
    }
}

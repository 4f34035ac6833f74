package org.xinsheng.command;

import java.io.Console;

/** Tells how far a long run is, on standard error and only if somebody is looking. */
public final class Progress {

    private final int every;
    private final boolean seen;
    private boolean told;

    public Progress(int every) {
        Console console = System.console();
        this.every = every;
        this.seen = console != null && console.isTerminal();
    }

    public void at(int number) {
        if (seen && number % every == 0) {
            System.err.print("\r" + number + " lines");
            told = true;
        }
    }

    public void end() {
        if (told) {
            System.err.println();
        }
    }
}

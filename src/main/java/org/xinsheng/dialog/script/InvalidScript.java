package org.xinsheng.dialog.script;

import java.util.List;

/** A script or text file that must not go into service. The message names file and line of every mistake. */
public final class InvalidScript extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> mistakes;

    public InvalidScript(List<String> mistakes) {
        super(String.join("\n", mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Each with its file and line. */
    public List<String> mistakes() {
        return mistakes;
    }
}

package org.xinsheng.dialog.script;

import java.util.List;

/** A script or text file that must not go into service. The message names file and line of every mistake. */
public final class InvalidScript extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidScript(List<String> mistakes) {
        super(String.join("\n", mistakes));
    }
}

package org.xinsheng.dialog;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.xinsheng.dialog.script.InvalidScript;

class InvalidScriptFailureAnalyzer extends AbstractFailureAnalyzer<InvalidScript> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidScript cause) {
        return new FailureAnalysis(
                "What the service says and asks has mistakes:\n" + cause.getMessage(),
                "Correct these lines. docs/dialogs.md says what may stand there.",
                cause);
    }
}

package org.xinsheng.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One clear line instead of a stack trace. */
class DataDirectoryFailureAnalyzer extends AbstractFailureAnalyzer<UnusableDataDirectory> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableDataDirectory cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Make the directory usable, or name another one in XINSHENG_DATA_DIR (property xinsheng.data-dir).",
                cause);
    }
}

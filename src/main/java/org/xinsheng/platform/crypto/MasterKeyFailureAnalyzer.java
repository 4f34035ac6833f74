package org.xinsheng.platform.crypto;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class MasterKeyFailureAnalyzer extends AbstractFailureAnalyzer<InvalidMasterKey> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidMasterKey cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Correct the setting. What was encrypted can be read with its own key only, so never throw a key away.",
                cause);
    }
}

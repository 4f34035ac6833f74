package org.xinsheng.platform.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes a failure by classes and places in the code only. Messages of exceptions are left out, because those of the
 * database quote values, and values are personal data.
 */
final class FailureTrace {

    private static final int MAX_CAUSES = 8;

    private FailureTrace() {}

    static String of(Throwable failure) {
        List<String> steps = new ArrayList<>();
        for (Throwable t = failure; t != null && steps.size() < MAX_CAUSES; t = t.getCause()) {
            steps.add(t.getClass().getName() + place(t));
        }
        return String.join(" <- ", steps);
    }

    private static String place(Throwable failure) {
        StackTraceElement frame = ownFrame(failure.getStackTrace());
        return frame == null ? "" : " at " + frame.getFileName() + ":" + frame.getLineNumber();
    }

    private static @Nullable StackTraceElement ownFrame(StackTraceElement[] frames) {
        return Arrays.stream(frames)
                .filter(f -> f.getClassName().startsWith("org.xinsheng.") && f.getLineNumber() > 0)
                .findFirst()
                .orElse(frames.length == 0 ? null : frames[0]);
    }
}

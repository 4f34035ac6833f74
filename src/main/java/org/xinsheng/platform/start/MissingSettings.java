package org.xinsheng.platform.start;

import java.util.List;
import java.util.stream.Collectors;

/** Names every setting that the production profile needs and does not have. */
final class MissingSettings extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    MissingSettings(List<RequiredSettings.Setting> missing) {
        super(missing.stream()
                .map(setting -> "  %s (environment variable %s): %s"
                        .formatted(setting.property(), setting.environmentVariable(), setting.hint()))
                .collect(Collectors.joining(
                        System.lineSeparator(),
                        "The production profile has no defaults. Missing:" + System.lineSeparator(),
                        "")));
    }
}

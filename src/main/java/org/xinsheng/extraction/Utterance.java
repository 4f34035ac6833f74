package org.xinsheng.extraction;

import java.util.List;
import java.util.stream.Collectors;

/** What one side of a telephone call said. */
public record Utterance(Speaker speaker, String text) {

    /** Who speaks on a hotline call. */
    public enum Speaker {
        AGENT("坐席"),
        CALLER("市民");

        private final String label;

        Speaker(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One line an utterance, {@code 坐席：…} or {@code 市民：…}: the text that offsets of a transcript refer to. */
    public static String join(List<Utterance> utterances) {
        return utterances.stream()
                .map(u -> u.speaker().label() + "：" + u.text())
                .collect(Collectors.joining("\n"));
    }
}

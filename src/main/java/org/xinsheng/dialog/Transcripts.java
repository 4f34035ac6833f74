package org.xinsheng.dialog;

import java.util.List;
import java.util.stream.Collectors;
import org.xinsheng.core.ChannelType;
import org.xinsheng.extraction.Transcript;
import org.xinsheng.extraction.Utterance;
import org.xinsheng.extraction.Utterance.Speaker;
import org.xinsheng.intake.Turn;

/** Hotline transcripts: which turns are one, and what the caller says in it. */
final class Transcripts {

    private Transcripts() {}

    static boolean isTranscript(Turn turn) {
        return turn.worker().channel() == ChannelType.HOTLINE;
    }

    /** Words before the first mark are the caller's. */
    static List<Utterance> parse(String text) {
        return Transcript.split(text);
    }

    static String callerWords(String text) {
        return parse(text).stream()
                .filter(u -> u.speaker() == Speaker.CALLER)
                .map(Utterance::text)
                .collect(Collectors.joining("\n"));
    }
}

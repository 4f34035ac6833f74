package org.xinsheng.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xinsheng.core.ChannelType;
import org.xinsheng.extraction.Utterance;
import org.xinsheng.extraction.Utterance.Speaker;
import org.xinsheng.intake.Turn;

/** Hotline transcripts: 坐席 and 市民 told apart, line by line or pasted in one. */
final class Transcripts {

    private static final Pattern MARK = Pattern.compile("(坐席|话务员|客服|接线员|市民|来电人|群众)\\s*[：:]");
    private static final Pattern CALLER = Pattern.compile("市民|来电人|群众");

    private Transcripts() {}

    static boolean isTranscript(Turn turn) {
        return turn.worker().channel() == ChannelType.HOTLINE;
    }

    /** Words before the first mark are the caller's. */
    static List<Utterance> parse(String text) {
        List<Utterance> utterances = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        Speaker speaker = Speaker.CALLER;
        int from = 0;
        while (mark.find()) {
            add(utterances, speaker, text.substring(from, mark.start()));
            speaker = CALLER.matcher(mark.group(1)).matches() ? Speaker.CALLER : Speaker.AGENT;
            from = mark.end();
        }
        add(utterances, speaker, text.substring(from));
        return utterances;
    }

    static String callerWords(String text) {
        return parse(text).stream()
                .filter(u -> u.speaker() == Speaker.CALLER)
                .map(Utterance::text)
                .collect(Collectors.joining("\n"));
    }

    private static void add(List<Utterance> utterances, Speaker speaker, String words) {
        if (!words.isBlank()) {
            utterances.add(new Utterance(speaker, words.strip()));
        }
    }
}

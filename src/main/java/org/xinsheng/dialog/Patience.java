package org.xinsheng.dialog;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinsheng.dialog.script.DialogScript.Calm;

/** Where answering has led lately; part of what a conversation remembers. */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
final class Patience {

    private static final Duration DAY = Duration.ofHours(24);
    private static final int COMPARED = 200;

    /** The latest answers. */
    List<Instant> answers = new ArrayList<>();

    /** Those of a day that followed on nothing new. */
    List<Instant> idle = new ArrayList<>();

    /** Those of a day that followed on a question: whoever has many of them gets as many answers. */
    List<Instant> questions = new ArrayList<>();

    /** What the worker said last, and how often in a row. */
    @Nullable String last;

    @Nullable Instant lastAt;

    int same;

    /** Texts in a row with nothing but abuse. */
    int abuse;

    /** The last word since the service went calm; null while it answers. */
    @Nullable Instant calm;

    /** @param news whether anything new was understood */
    void hear(String text, boolean news, Instant now, Duration within) {
        String words = compared(text);
        boolean again =
                words.equals(last) && lastAt != null && lastAt.plus(within).isAfter(now);
        same = again && !news ? same + 1 : 1;
        last = words;
        lastAt = now;
        if (news) {
            idle.clear();
            abuse = 0;
            calm = null;
        }
    }

    /** Lines that repeat themselves count once: texts that come in quickly make one turn. */
    private static String compared(String text) {
        String words = text.lines().map(String::strip).distinct().collect(Collectors.joining("\n"));
        return words.length() <= COMPARED ? words : words.substring(0, COMPARED) + words.hashCode();
    }

    void answer(boolean news, Instant now, Duration within) {
        remember(now, within);
        if (!news) {
            idle.add(now);
        }
    }

    void answerQuestion(Instant now, Duration within) {
        remember(now, within);
        questions.add(now);
    }

    private void remember(Instant now, Duration within) {
        answers.removeIf(at -> at.plus(within).isBefore(now));
        idle.removeIf(at -> at.plus(DAY).isBefore(now));
        questions.removeIf(at -> at.plus(DAY).isBefore(now));
        answers.add(now);
    }

    /** Stays calm as long as the worker goes on; after a long pause it is another day. */
    boolean isCalm(Instant now, Duration quiet) {
        if (calm == null || !calm.plus(quiet).isAfter(now)) {
            calm = null;
            return false;
        }
        calm = now;
        return true;
    }

    /** @param decision whether the worker decided something, which is confirmed even in a loop */
    boolean isAtAnEnd(Calm limits, boolean decision, Instant now) {
        long lately = idle.stream()
                .filter(at -> at.plus(limits.within()).isAfter(now))
                .count();
        boolean idly = lately > limits.idle() || idle.size() > limits.day() || questions.size() > limits.most();
        return same >= limits.same() || answers.size() > limits.most() || (idly && !decision);
    }
}

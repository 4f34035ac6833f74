package org.xinsheng.dialog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinsheng.core.ChannelType;
import org.xinsheng.core.RegionCode;
import org.xinsheng.core.ReportNumber;
import org.xinsheng.dialog.script.InvalidScript;
import org.xinsheng.dialog.script.Scripts;
import org.xinsheng.dialog.script.Wordings;

/**
 * Plays a conversation again on another version of the script. It runs next to the live service and touches nothing of
 * it: nothing is stored or sent, no number is used up, nobody is alerted, no other module hears of it. Only one runs at a
 * time, and only so long.
 *
 * <p>It stands alone: reports of others are not there to be linked with, and nothing that staff did to a report has
 * happened to it.
 */
public interface DialogLab {

    /** Texts of a conversation that are played at most, from the first on. */
    int MOST_TEXTS = 500;

    /** Characters that are played at most. */
    int MOST_CHARACTERS = 40_000;

    /** Characters that a script or wordings may have. */
    int LONGEST_SCRIPT = 60_000;

    /** The scripts at hand, the current one first. */
    List<String> versions();

    /**
     * What is wrong with the scripts and wordings of a folder; empty if they can go into service.
     *
     * @param directory ending in a slash, such as {@code file:/etc/xinsheng/dialogs/}
     */
    static List<String> mistakes(String directory) {
        try {
            Scripts.load(directory, Wordings.load(directory));
            return List.of();
        } catch (InvalidScript e) {
            return e.mistakes();
        }
    }

    Outcome play(Scene scene, Candidate candidate);

    /**
     * What is played.
     *
     * @param lines in order of time
     * @param until how long time goes on after the last of them: a worker who says nothing may be reminded
     * @param numbers that the reports had, in order: they get them again, so that replies can be compared
     */
    record Scene(
            RegionCode serviceRegion,
            ChannelType channel,
            List<Line> lines,
            Instant until,
            List<ReportNumber> numbers) {

        public Scene {
            lines = List.copyOf(lines);
            numbers = List.copyOf(numbers);
        }
    }

    /** Something that was said. */
    sealed interface Line {
        Instant at();
    }

    /** The worker's texts that were answered together. */
    record WorkerTurn(List<WorkerText> texts) implements Line {

        public WorkerTurn {
            texts = List.copyOf(texts);
        }

        @Override
        public Instant at() {
            return texts.getLast().at();
        }
    }

    /** @param media how many pictures, recordings or files came with it */
    record WorkerText(String text, int media, Instant at) {}

    /**
     * A status text that the worker got in between; what comes next may answer it.
     *
     * @param number of the report; null for the latest
     */
    record StatusLine(String template, @Nullable ReportNumber number, Instant at) implements Line {}

    /**
     * What it is played on.
     *
     * @param version one of those at hand; null for the current one
     * @param script YAML of a script that is tried out, instead of a version at hand
     * @param texts YAML of wordings that are tried out; null for those in service
     */
    record Candidate(
            @Nullable String version,
            @Nullable String script,
            @Nullable String texts) {

        public static Candidate current() {
            return new Candidate(null, null, null);
        }

        public static Candidate of(String version) {
            return new Candidate(version, null, null);
        }
    }

    /** What became of it. */
    sealed interface Outcome permits Rehearsal, Refused, Busy {}

    /** The script must not go into service. @param mistakes each with file and line where it has one */
    record Refused(List<String> mistakes) implements Outcome {}

    /** Somebody else's is running. */
    record Busy() implements Outcome {}
}

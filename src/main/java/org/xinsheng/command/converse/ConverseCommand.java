package org.xinsheng.command.converse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.xinsheng.command.InputFile;
import org.xinsheng.command.OutputFile;
import org.xinsheng.command.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replays conversations (JSON Lines: id, channel, time, turns) and writes what was said, registered and alerted. */
@Command(
        name = "converse",
        description = "Replays conversations (JSON Lines: id, channel, time, turns) and writes what was answered.")
public final class ConverseCommand implements Callable<Integer> {

    private static final int LINES_PER_PROGRESS = 10;

    @Parameters(index = "0", paramLabel = "IN", description = "Conversations, one JSON object a line.")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "What came of them, a line for each line.")
    private Path out = Path.of("");

    @Option(
            names = "--dialogs",
            paramLabel = "DIR",
            description = "Folder with the intake.yaml and texts.yaml to play them on.")
    private @Nullable Path dialogs;

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Folder with files of nlp-models to read them with; what is not there comes from the jar.")
    private @Nullable Path models;

    @Option(names = "--turns", description = "Writes also what was known, asked and proposed after each turn.")
    private boolean turns;

    @Option(
            names = "--compare",
            paramLabel = "EARLIER_OUT",
            description = "Prints what differs from an earlier OUT of the same conversations.")
    private @Nullable Path earlier;

    @Override
    public Integer call() throws IOException {
        Earlier before = earlier == null ? null : Earlier.read(earlier, out);
        Versions versions = Versions.check(dialogs, models);
        try (BufferedReader lines = InputFile.open(in);
                OutputFile results = OutputFile.open(out, in);
                ThrowawayService service = ThrowawayService.start(versions)) {
            replay(lines, results, service.replay(), before);
        }
        return 0;
    }

    private void replay(BufferedReader lines, OutputFile results, Replay replay, @Nullable Earlier before)
            throws IOException {
        Progress progress = new Progress(LINES_PER_PROGRESS);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!json.isBlank()) {
                String answer = answer(json, number, replay);
                results.write(answer);
                progress.at(number);
                if (before != null) {
                    before.compare(answer).forEach(System.out::println);
                }
            }
        }
        progress.end();
        if (before != null) {
            before.sum().forEach(System.out::println);
        }
    }

    private String answer(String json, int number, Replay replay) {
        Script script = null;
        try {
            script = Script.read(json);
            return Transcript.write(replay.play(script, turns));
        } catch (BadLine e) {
            return complain(number, Transcript.error(e.id(), String.valueOf(e.getMessage())), e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            LoggerFactory.getLogger(ConverseCommand.class).debug("line {} failed", number, e);
            String what = "cannot be played: " + e.getClass().getSimpleName();
            return complain(number, Transcript.error(script == null ? null : script.id(), what), what);
        }
    }

    private static String complain(int number, String answer, @Nullable String what) {
        System.err.println("xinsheng: line " + number + ": " + what);
        return answer;
    }
}

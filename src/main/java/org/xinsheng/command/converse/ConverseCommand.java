package org.xinsheng.command.converse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Replays conversations (JSON Lines: id, channel, time, turns) and writes what was said, registered and alerted. */
@Command(
        name = "converse",
        description = "Replays conversations (JSON Lines: id, channel, time, turns) and writes what was answered.")
public final class ConverseCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "IN", description = "Conversations, one JSON object a line.")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "What came of them, a line for each line.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(in) || Files.isDirectory(in)) {
            throw new IOException("cannot read " + in);
        }
        try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Files.newInputStream(in), StandardCharsets.UTF_8));
                Writer results = Files.newBufferedWriter(out);
                ThrowawayService service = ThrowawayService.start()) {
            replay(lines, results, service.replay());
        }
        return 0;
    }

    private static void replay(BufferedReader lines, Writer results, Replay replay) throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!json.isBlank()) {
                results.write(answer(json, number, replay));
                results.write('\n');
                results.flush();
            }
        }
    }

    private static String answer(String json, int number, Replay replay) {
        try {
            return Transcript.write(replay.play(Script.read(json)));
        } catch (BadLine e) {
            System.err.println("xinsheng: line " + number + ": " + e.getMessage());
            return Transcript.error(e.id(), String.valueOf(e.getMessage()));
        }
    }
}

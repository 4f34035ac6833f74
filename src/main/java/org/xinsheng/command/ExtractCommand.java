package org.xinsheng.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.xinsheng.extraction.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads reports from JSON Lines and writes what they say; needs neither database nor service. */
@Command(name = "extract", description = "Reads reports (JSON Lines: id, text, receivedAt) and writes what they say.")
final class ExtractCommand implements Callable<Integer> {

    private static final int LINES_PER_PROGRESS = 1000;

    @Parameters(index = "0", paramLabel = "IN", description = "Reports, one JSON object a line.")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "What they say, a line for each line.")
    private Path out = Path.of("");

    private final Clock clock;

    ExtractCommand() {
        this(Clock.systemUTC());
    }

    ExtractCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (BufferedReader lines = InputFile.open(in);
                OutputFile results = OutputFile.open(out, in)) {
            extract(lines, results);
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
        }
    }

    private void extract(BufferedReader lines, OutputFile results) throws IOException {
        ExtractLine reader = new ExtractLine(Extractor.load(), clock);
        Progress progress = new Progress(LINES_PER_PROGRESS);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!json.isBlank()) {
                results.write(reader.answer(json, number));
                progress.at(number);
            }
        }
        progress.end();
    }
}

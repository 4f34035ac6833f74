package org.xinsheng.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that outlived the service that had started it, as after {@code kill -9}. */
final class Orphan {

    private static final Logger log = LoggerFactory.getLogger(Orphan.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ProcessHandle process;
    private final String program;

    private Orphan(ProcessHandle process, String program) {
        this.process = process;
        this.program = program;
    }

    /**
     * @param pidFile whose first line is a process id
     * @param program what the process must be; the id may have gone to another one
     * @param directory must be its working directory, where the system tells
     */
    static Optional<Orphan> of(Path pidFile, String program, Path directory) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> process.info().command().orElse("").contains(program))
                .filter(process -> worksIn(process, directory))
                .map(process -> new Orphan(process, program));
    }

    private static boolean worksIn(ProcessHandle process, Path directory) {
        Path link = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return !Files.exists(link) || link.toRealPath().equals(directory.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    /** @param signal that makes the program end in order at once */
    void stop(String signal) throws IOException {
        log.info("Stopping {} that an earlier run has left behind (process {})", program, process.pid());
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }
}

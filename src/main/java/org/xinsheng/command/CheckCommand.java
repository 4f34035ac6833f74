package org.xinsheng.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.xinsheng.dialog.DialogLab;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check [DIR]}: what is wrong with a dialog script and its texts, one mistake a line, each with file and line. */
@Command(name = "check", description = "Checks the intake.yaml and texts.yaml of a folder.")
final class CheckCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", defaultValue = "dialogs", description = "folder of the two files")
    private Path folder = Path.of("dialogs");

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("no such folder: " + folder);
        }
        List<String> mistakes = DialogLab.mistakes(folder.toRealPath().toUri().toString());
        mistakes.forEach(System.err::println);
        if (mistakes.isEmpty()) {
            System.out.println("No mistakes in " + folder);
        }
        return mistakes.isEmpty() ? 0 : 2;
    }
}

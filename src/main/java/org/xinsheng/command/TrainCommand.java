package org.xinsheng.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.xinsheng.extraction.ModelTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code train}: rebuilds every model in nlp-models/ from the training data there, same input, same bytes. */
@Command(name = "train", description = "Rebuilds the models in nlp-models/ from the training data there.")
final class TrainCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", defaultValue = "nlp-models", description = "folder of the models")
    private Path folder = Path.of("nlp-models");

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder.resolve("training"))) {
            System.err.println("xinsheng: no training data in " + folder.toAbsolutePath());
            return 2;
        }
        new ModelTraining(folder).run();
        System.out.println("models and manifest written to " + folder.toAbsolutePath());
        return 0;
    }
}

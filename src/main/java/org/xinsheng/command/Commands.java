package org.xinsheng.command;

import java.util.concurrent.Callable;
import org.xinsheng.command.converse.ConverseCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line. Exit status 0, or 2 with one clear line on standard error for bad usage or an unreadable file.
 */
@Command(
        name = "xinsheng",
        subcommands = {
            CheckCommand.class,
            ConverseCommand.class,
            ExtractCommand.class,
            LinkCommand.class,
            TrainCommand.class
        })
public final class Commands implements Callable<Integer> {

    private Commands() {}

    /** Whether the arguments name a command; without one the service starts. */
    public static boolean isCommand(String[] args) {
        return args.length > 0
                && new CommandLine(new Commands()).getSubcommands().containsKey(args[0]);
    }

    /** Runs the command and returns the exit status. */
    public static int run(String[] args) {
        return new CommandLine(new Commands())
                .setParameterExceptionHandler((e, a) -> complain(String.valueOf(e.getMessage())))
                .setExecutionExceptionHandler((e, commandLine, result) -> complain(String.valueOf(e.getMessage())))
                .execute(args);
    }

    private static int complain(String message) {
        System.err.println("xinsheng: " + message);
        return 2;
    }

    @Override
    public Integer call() {
        return complain("which command?");
    }
}

package org.claimcheck.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line with all its commands. */
@Command(
        name = "claimcheck",
        description = "Finds where articles about one event cannot both be right.",
        mixinStandardHelpOptions = true,
        version = "claimcheck 0.1.0",
        synopsisSubcommandLabel = "COMMAND")
final class CommandLines implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** The command line, reporting to this console; {@code execute} never throws. */
    static CommandLine of(Console console) {
        CommandLine line = new CommandLine(new CommandLines());
        line.addSubcommand(new AnnotateCommand(console));
        line.addSubcommand(new CheckCommand(console));
        line.addSubcommand(new GateCommand(console));
        line.addSubcommand(new RulesCommand(console));
        line.addSubcommand(new DecideCommand(console));
        line.addSubcommand(new StatusCommand(console));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((thrown, command, parsed) -> report(thrown, console));
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Say which command to run.");
    }

    private static int report(Exception thrown, Console console) throws Exception {
        if (thrown instanceof Failure failure) {
            console.err().println("claimcheck: " + failure.getMessage());
            return failure.exitCode();
        }
        thrown.printStackTrace(console.err());
        return ExitCode.INCOMPLETE;
    }
}

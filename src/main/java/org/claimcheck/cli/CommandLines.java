package org.claimcheck.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
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
        return with(commands(console).values(), console);
    }

    /**
     * The same for these arguments: where they name a command first, with that one alone, since making up the others takes
     * longer than reading a draft.
     */
    static CommandLine of(Console console, String... arguments) {
        Map<String, Supplier<Object>> all = commands(console);
        Supplier<Object> named = arguments.length == 0 ? null : all.get(arguments[0]);
        return with(named == null ? all.values() : List.of(named), console);
    }

    private static Map<String, Supplier<Object>> commands(Console console) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("annotate", () -> new AnnotateCommand(console));
        commands.put("check", () -> new CheckCommand(console));
        commands.put("gate", () -> new GateCommand(console));
        commands.put("rules", () -> new RulesCommand(console));
        commands.put("decide", () -> new DecideCommand(console));
        commands.put("status", () -> new StatusCommand(console));
        commands.put("forget", () -> new ForgetCommand(console));
        commands.put("story", () -> new StoryCommand(console));
        commands.put("samples", SamplesCommand::new);
        return commands;
    }

    private static CommandLine with(Collection<Supplier<Object>> commands, Console console) {
        CommandLine line = new CommandLine(new CommandLines());
        commands.forEach(command -> line.addSubcommand(command.get()));
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

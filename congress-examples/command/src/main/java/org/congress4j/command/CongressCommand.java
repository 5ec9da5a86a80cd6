package org.congress4j.command;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.congress4j.model.registry.RegistryTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code congress} command. */
@Command(
        name = "congress",
        description = "Reads, writes, checks and shows the proceedings of intergovernmental congresses.",
        mixinStandardHelpOptions = true,
        versionProvider = CongressVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckCommand.class,
            CompletionCommand.class,
            ConvertCommand.class,
            DatasetCommand.class,
            DiffCommand.class,
            DigestCommand.class,
            EditCommand.class,
            ExportCommand.class,
            CommandLine.HelpCommand.class,
            HistoryCommand.class,
            ImportCommand.class,
            KyotoCommand.class,
            MergeCommand.class,
            ReportCommand.class,
            RulesCommand.class,
            SchemaCommand.class,
            ShowCommand.class,
            StatesCommand.class,
            VersionCommand.class
        })
public final class CongressCommand {
    private static final String BROKEN_PIPE = "Broken pipe";

    @Option(names = "--debug", description = "Prints the stack trace of what fails.")
    private boolean debug;

    CongressCommand() {}

    /**
     * Runs the command and exits with its code, one of {@link ExitCode}.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        System.exit(run(writer(FileDescriptor.out), writer(FileDescriptor.err), args));
    }

    private static Writer writer(FileDescriptor stream) {
        return new BufferedWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }

    /** Runs the command and returns its exit code. */
    static int run(Writer out, Writer err, String... args) {
        CommandOutput output = CommandOutput.to(out);
        CommandOutput errors = CommandOutput.to(err);
        CommandLine commandLine = commandLine()
                .setOut(output)
                .setErr(errors)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, CongressCommand::date)
                .registerConverter(RegistryTable.class, CongressCommand::table)
                .setParameterExceptionHandler(CongressCommand::explain)
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    if (parsed.commandSpec().userObject() instanceof CongressCommand root && root.debug) {
                        exception.printStackTrace(command.getErr());
                    }
                    command.getErr().println(command.getCommandName() + ": " + Failure.message(exception));
                    return Failure.isAboutOutput(exception, command.getCommandSpec())
                            ? ExitCode.UNWRITABLE
                            : ExitCode.UNREADABLE;
                });
        int exitCode = args.length == 0 ? help(commandLine) : execute(commandLine, args);
        Optional<IOException> failure = output.finish();
        // A reader that has seen enough closes the pipe.
        if (failure.isPresent() && !BROKEN_PIPE.equals(failure.get().getMessage())) {
            errors.println("congress: standard output: " + Failure.reason(failure.get()));
            exitCode = ExitCode.UNWRITABLE;
        }
        errors.flush();
        return exitCode;
    }

    /** One line that says what is wrong, what may be meant, and where more is. */
    private static int explain(ParameterException exception, String... args) {
        CommandLine command = exception.getCommandLine();
        StringBuilder line = new StringBuilder(command.getCommandSpec().qualifiedName())
                .append(": ")
                .append(String.valueOf(exception.getMessage()).replaceAll("\\s+", " "));
        if (exception instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            line.append("; did you mean ")
                    .append(String.join(" or ", unmatched.getSuggestions()))
                    .append('?');
        }
        command.getErr().println(line);
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private static int execute(CommandLine commandLine, String... args) {
        try {
            return commandLine.execute(args);
        } catch (OutOfMemoryError e) {
            commandLine
                    .getErr()
                    .println(
                            "congress: not enough memory; give Java more, such as with java -Xmx4g, or convert the file to NDJSON, "
                                    + "which is read record by record");
            return ExitCode.OUT_OF_MEMORY;
        }
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new CongressCommand());
        addExitCodes(commandLine);
        return commandLine;
    }

    private static void addExitCodes(CommandLine commandLine) {
        commandLine
                .getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.TABLE);
        commandLine.getSubcommands().values().forEach(CongressCommand::addExitCodes);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("expected a date such as 2026-11-24 but was '" + text + "'");
        }
    }

    private static RegistryTable table(String name) {
        return RegistryTable.all().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + RegistryTable.all().stream().map(RegistryTable::name).collect(Collectors.joining(", "))
                        + " but was '" + name + "'"));
    }

    private static int help(CommandLine commandLine) {
        commandLine.usage(commandLine.getErr());
        return CommandLine.ExitCode.USAGE;
    }
}

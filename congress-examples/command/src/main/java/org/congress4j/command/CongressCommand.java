package org.congress4j.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import org.congress4j.model.registry.RegistryTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/** The {@code congress} command. */
@Command(
        name = "congress",
        description = "Reads, writes, checks and shows the proceedings of intergovernmental congresses.",
        mixinStandardHelpOptions = true,
        versionProvider = CongressVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckCommand.class,
            ConvertCommand.class,
            DigestCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            KyotoCommand.class,
            SchemaCommand.class,
            ShowCommand.class,
            StatesCommand.class
        })
public final class CongressCommand {
    /** Exit code if a file cannot be read or written. */
    static final int UNREADABLE = 2;

    CongressCommand() {}

    /**
     * Runs the command and exits with its code: 0 if all went well, 1 if something in the data needs attention, 2 if the arguments are
     * wrong or a file cannot be read or written.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /** Runs the command and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine = commandLine()
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, CongressCommand::date)
                .registerConverter(RegistryTable.class, CongressCommand::table)
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    command.getErr().println(command.getCommandName() + ": " + Failure.message(exception));
                    return UNREADABLE;
                });
        int exitCode = args.length == 0 ? help(commandLine) : execute(commandLine, args);
        out.flush();
        err.flush();
        return exitCode;
    }

    private static int execute(CommandLine commandLine, String... args) {
        try {
            return commandLine.execute(args);
        } catch (OutOfMemoryError e) {
            commandLine.getErr().println("congress: not enough memory; give Java more, such as with -Xmx4g");
            return UNREADABLE;
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new CongressCommand());
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

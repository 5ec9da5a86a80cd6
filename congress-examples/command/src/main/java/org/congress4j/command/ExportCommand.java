package org.congress4j.command;

import picocli.CommandLine.Command;

/** {@code congress export}: writes other formats. */
@Command(
        name = "export",
        description = "Writes proceedings in another format.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "KIND",
        subcommands = ExportUnVotesCommand.class)
final class ExportCommand {}

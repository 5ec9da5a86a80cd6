package org.congress4j.command;

import picocli.CommandLine.Command;

/** {@code congress export}: writes files for others. */
@Command(
        name = "export",
        description = "Writes proceedings as a file for others.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "KIND",
        subcommands = ExportUnVotesCommand.class)
final class ExportCommand {}

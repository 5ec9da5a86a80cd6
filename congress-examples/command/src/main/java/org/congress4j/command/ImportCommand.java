package org.congress4j.command;

import picocli.CommandLine.Command;

/** {@code congress import}: reads files of others. */
@Command(
        name = "import",
        description = "Reads a file of others and writes it as proceedings.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "KIND",
        subcommands = ImportUnVotesCommand.class)
final class ImportCommand {}

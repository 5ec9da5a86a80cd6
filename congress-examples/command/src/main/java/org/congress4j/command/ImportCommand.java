package org.congress4j.command;

import picocli.CommandLine.Command;

/** {@code congress import}: reads other formats. */
@Command(
        name = "import",
        description = "Reads a file in another format and writes it as proceedings.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "KIND",
        subcommands = ImportUnVotesCommand.class)
final class ImportCommand {}

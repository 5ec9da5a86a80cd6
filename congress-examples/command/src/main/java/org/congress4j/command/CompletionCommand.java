package org.congress4j.command;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code congress completion}: prints the completion of a shell. */
@Command(
        name = "completion",
        description = {
            "Prints what bash and zsh need to complete commands and options.",
            "",
            "Examples:",
            "  source <(congress completion)",
            "  congress completion > /etc/bash_completion.d/congress"
        },
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash("congress", spec.parent().commandLine()));
        return 0;
    }
}

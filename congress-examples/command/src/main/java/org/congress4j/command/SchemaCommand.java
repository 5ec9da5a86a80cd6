package org.congress4j.command;

import java.util.concurrent.Callable;
import org.congress4j.json.format.ProceedingsFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code congress schema}: prints the JSON Schema of the format. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (2020-12) of the format, for validators and editors.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(ProceedingsFormat.schema());
        return 0;
    }
}

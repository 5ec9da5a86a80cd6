package org.congress4j.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.congress4j.json.CongressJson;
import org.congress4j.json.ProceedingsLines;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code congress digest}: prints the digests of documents. */
@Command(
        name = "digest",
        description = {
            "Prints the digest of the canonical form of each file (RFC 8785, SHA-256). Files with the same content have the",
            "same digest, whatever their form, white space and order of members and records."
        },
        mixinStandardHelpOptions = true)
final class DigestCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files, in either form.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> files;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int exitCode = 0;
        for (Path file : files) {
            try {
                out.println(digest(file, err) + "  " + file);
            } catch (CongressJsonException e) {
                InputFile.print(file, e.problems(), err);
                exitCode = ExitCode.UNREADABLE;
            } catch (IOException e) {
                err.println(file + ": " + Failure.reason(e));
                exitCode = ExitCode.UNREADABLE;
            }
        }
        return exitCode;
    }

    private static String digest(Path file, PrintWriter err) throws IOException {
        ReadOptions options = InputFile.options(false);
        if (!CongressJson.isLines(file)) {
            ReadResult result = CongressJson.read(file, options);
            InputFile.print(file, result.warnings(), err);
            return CongressJson.digest(result.proceedings());
        }
        // Record by record, so that memory for one is enough.
        try (ProceedingsLines lines = CongressJson.lines(file, options)) {
            String digest = ProceedingsFormat.digest(lines.header(), lines);
            InputFile.print(file, lines.warnings(), err);
            return digest;
        }
    }
}

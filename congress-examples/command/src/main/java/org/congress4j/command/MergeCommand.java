package org.congress4j.command;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.congress4j.json.format.ChangeText;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.code.LeftoverKind;
import org.congress4j.model.code.MergeSide;
import org.congress4j.model.edit.MergeResult;
import org.congress4j.model.edit.ProceedingsMerge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code congress merge}: makes one document of two. */
@Command(
        name = "merge",
        description = {
            "Makes one file of two, record by record, and tells on stderr what was added, replaced and removed.",
            "Of two versions of a record the one with the later \"modified\" stands, and a later tombstone removes a record."
                    + " What neither decides is a clash: nothing is written, and the exit code is 1, unless a side is preferred.",
            "Examples: congress merge copy.congress.json since.congress.json --out copy.congress.json",
            "          congress merge ours.congress.json theirs.congress.json --base before.congress.json --map press=press-b"
                    + " --out all.congress.json"
        },
        mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {
    private enum Side {
        OURS,
        THEIRS;

        @Override
        public String toString() {
            return Ascii.toLowerCase(name());
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "The first file (\"ours\"), in either form.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path ours;

    @Parameters(index = "1", paramLabel = "B", description = "The second file (\"theirs\"), in either form.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path theirs;

    @Option(
            names = "--base",
            paramLabel = "FILE",
            description = "The version from which both come: members that one side only has changed are taken from it.")
    private Optional<Path> base = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "The file to write, atomically: NDJSON if its name ends in .ndjson or .jsonl, a document if it"
                            + " ends in .json, and else as A is; stdout if not given.")
    private Optional<Path> target = Optional.empty();

    @Option(names = "--prefer", paramLabel = "SIDE", description = "ours or theirs: the side that stands in a clash.")
    private Optional<Side> preferred = Optional.empty();

    @Option(
            names = "--map",
            paramLabel = "ID=NEW|FILE",
            description =
                    "An id of B and the one that it gets before the merge, such as press=press-b, or a file with such"
                            + " lines. May be given several times.")
    private List<String> map = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<ReadResult> our = read(ours);
        Optional<ReadResult> their = read(theirs);
        Optional<ReadResult> before = base.flatMap(this::read);
        if (our.isEmpty() || their.isEmpty() || before.isPresent() != base.isPresent()) {
            return ExitCode.UNREADABLE;
        }
        ProceedingsMerge merge = ProceedingsMerge.of(
                        our.get().proceedings(), their.get().proceedings())
                .mapTheirs(IdPairs.read(spec.commandLine(), "--map", map));
        if (before.isPresent()) {
            merge = merge.base(before.get().proceedings());
        }
        if (preferred.isPresent()) {
            merge = merge.prefer(MergeSide.of(preferred.get().toString()));
        }
        MergeResult result = merged(merge);
        err.print(ChangeText.of(result));
        if (result.proceedings().isEmpty()) {
            err.println("congress merge: nothing is written; --prefer names the side that stands");
            return ExitCode.FINDINGS;
        }
        OutputFile.write(
                result.proceedings().get(), ours, target, spec.commandLine().getOut());
        boolean isDangling = result.leftovers().stream()
                .anyMatch(leftover -> leftover.kind().equals(LeftoverKind.DANGLING_REFERENCE));
        return isDangling ? ExitCode.FINDINGS : ExitCode.GOOD;
    }

    private MergeResult merged(ProceedingsMerge merge) {
        try {
            return merge.merge();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--map: " + e.getMessage(), e);
        }
    }

    private Optional<ReadResult> read(Path file) {
        return InputFile.read(file, InputFile.options(false), spec.commandLine().getErr());
    }
}

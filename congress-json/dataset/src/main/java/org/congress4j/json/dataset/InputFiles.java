package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.congress4j.json.CongressJson;
import org.congress4j.json.ProceedingsLines;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;

/** The files from which a data set is made. */
final class InputFiles {
    private final ImmutableList<Path> files;
    private final ReadOptions options;
    private long refused;

    /** Takes a record. */
    interface Visitor {
        void visit(ProceedingsRecord<?> record) throws IOException;
    }

    InputFiles(List<Path> files, ReadOptions options) {
        this.files = ImmutableList.copyOf(files);
        this.options = options;
    }

    /** What the headers of all files say alike. */
    Proceedings header() throws IOException {
        List<Proceedings> headers = new ArrayList<>();
        for (Path file : files) {
            try {
                headers.add(header(file));
            } catch (CongressJsonException e) {
                throw new UnreadableFileException(file, e);
            }
        }
        Proceedings common = headers.get(0);
        for (Proceedings other : headers) {
            for (Member<Proceedings, ?> member : RecordTypes.document().members()) {
                if (!isRecords(member) && !member.values(other).equals(member.values(common))) {
                    common = member.without(common);
                }
            }
        }
        return common;
    }

    private Proceedings header(Path file) throws IOException {
        if (CongressJson.isLines(file)) {
            try (ProceedingsLines lines = CongressJson.lines(file, options)) {
                return lines.header().withoutRecords();
            }
        }
        return CongressJson.read(file, options).proceedings().withoutRecords();
    }

    private static boolean isRecords(Member<Proceedings, ?> member) {
        return member.kind() instanceof Kind.Value<?> value && value.type() instanceof RecordType;
    }

    /** Visits all records, and gives what is worth a look in the files. */
    ImmutableListMultimap<Path, JsonProblem> visit(Visitor visitor) throws IOException {
        ImmutableListMultimap.Builder<Path, JsonProblem> warnings = ImmutableListMultimap.builder();
        refused = 0;
        for (Path file : files) {
            try {
                visit(file, visitor, warnings);
            } catch (CongressJsonException e) {
                throw new UnreadableFileException(file, e);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return warnings.build();
    }

    private void visit(Path file, Visitor visitor, ImmutableListMultimap.Builder<Path, JsonProblem> warnings)
            throws IOException {
        if (CongressJson.isLines(file)) {
            try (ProceedingsLines lines = CongressJson.lines(file, options)) {
                for (ProceedingsRecord<?> record : lines) {
                    visitor.visit(record);
                }
                refused += lines.refusedCount();
                warnings.putAll(file, lines.warnings());
                lines.refused().forEach(part -> warnings.putAll(file, part.problems()));
            }
            return;
        }
        ReadResult result = CongressJson.read(file, options);
        for (ProceedingsRecord<?> record :
                (Iterable<ProceedingsRecord<?>>) result.proceedings().records()::iterator) {
            visitor.visit(record);
        }
        refused += result.refused().size();
        warnings.putAll(file, result.warnings()).putAll(file, result.problems());
    }

    /** How many records, or parts of records, did not fit when the files were visited last. */
    long refused() {
        return refused;
    }

    /** The files, by name, length and digest; without those that can be read only once. */
    ImmutableList<WrittenFile> digests() throws IOException {
        ImmutableList.Builder<WrittenFile> digests = ImmutableList.builder();
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                HashCode digest = MoreFiles.asByteSource(file).hash(Hashing.sha256());
                digests.add(new WrittenFile(String.valueOf(file.getFileName()), Files.size(file), digest.toString()));
            }
        }
        return digests.build();
    }
}

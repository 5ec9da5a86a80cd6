package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.congress4j.json.CongressJson;
import org.congress4j.json.ProceedingsLines;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.jspecify.annotations.Nullable;

/** Writes the files of a data set: first the proceedings in order, then the tables from them. */
final class DataSetWriter {
    static final String PROCEEDINGS = "proceedings.congress.ndjson";

    private final InputFiles input;
    private final DataSetOptions options;
    private final Plan plan;
    private final DataSetReportBuilder report = DataSetReport.builder();

    DataSetWriter(InputFiles input, DataSetOptions options) {
        this.input = input;
        this.options = options;
        this.plan = Plan.ofModel(options.codes());
    }

    DataSetReport report() {
        return report.build();
    }

    void writeTo(Path folder) throws IOException {
        Proceedings header = input.header();
        WrittenFile proceedings;
        Indexed indexed = new Indexed(folder);
        try {
            proceedings = sort(header, folder, indexed);
            if (indexed.repeated) {
                // What has no row must not be found, and only the order tells which it is.
                Indexed again = indexed.again(folder, proceedings(folder));
                indexed.close();
                indexed = again;
            }
            write(folder, header, proceedings, indexed);
        } finally {
            indexed.close();
        }
    }

    /** What is known of all records before the first row is written. */
    private static final class Indexed implements Closeable {
        private final RowIndex index;
        private final Facts facts = new Facts();
        private boolean repeated;

        Indexed(Path folder) throws IOException {
            index = new RowIndex(folder);
        }

        void add(ProceedingsRecord<?> record) throws IOException {
            repeated |= !index.add(record);
            facts.learn(record);
        }

        /** The same of sorted records, without those whose id another has. */
        Indexed again(Path folder, ProceedingsLines sorted) throws IOException {
            Indexed again = new Indexed(folder);
            try (sorted) {
                ProceedingsRecord<?> before = null;
                for (ProceedingsRecord<?> record : sorted) {
                    if (hasRow(index, record, before)) {
                        again.add(record);
                    }
                    before = record;
                }
            }
            return again;
        }

        @Override
        public void close() throws IOException {
            index.close();
        }
    }

    /** Whether a record is the first with its id, in the order of types, ids and texts. */
    private static boolean hasRow(RowIndex index, ProceedingsRecord<?> record, @Nullable ProceedingsRecord<?> before) {
        Optional<RecordType<?>> type = RecordTypes.of(record.getClass());
        boolean again = before != null
                && before.id().equals(record.id())
                && RecordTypes.of(before.getClass()).equals(type);
        return !again && index.type(record.id().toString()).equals(type);
    }

    private WrittenFile sort(Proceedings header, Path folder, Indexed indexed) throws IOException {
        try (SortedProceedings sorted = new SortedProceedings(header, folder)) {
            Selection selection = Selection.of(options, input);
            report.putAllWarnings(input.visit(record -> {
                Optional<ProceedingsRecord<?>> selected = selection.of(record);
                if (selected.isPresent()) {
                    sorted.add(selected.get());
                    indexed.add(selected.get());
                }
            }));
            report.records(sorted.records()).refused(input.refused());
            HashedStream out = HashedStream.to(folder, PROCEEDINGS);
            try (out) {
                sorted.writeTo(out);
            }
            return out.file();
        }
    }

    private ProceedingsLines proceedings(Path folder) throws IOException {
        return CongressJson.lines(folder.resolve(PROCEEDINGS), options.reading());
    }

    private void write(Path folder, Proceedings header, WrittenFile proceedings, Indexed indexed) throws IOException {
        Emission emission = new Emission(plan, indexed.index, indexed.facts, options, folder);
        try (emission) {
            writeRows(folder, indexed, emission);
            emission.closeAllButFindings();
            check(folder, emission);
        }
        ImmutableMap.Builder<String, Long> rows = ImmutableMap.builder();
        ImmutableMap.Builder<DataTable, ImmutableList<WrittenFile>> tables = ImmutableMap.builder();
        emission.writers().forEach(writer -> {
            rows.put(writer.table().name(), writer.rows());
            tables.put(writer.table(), writer.written());
        });
        report.rows(rows.buildOrThrow()).leftOut(emission.leftOut());
        PackageFacts facts = new PackageFacts(
                header,
                options,
                input.digests(),
                proceedings,
                tables.buildOrThrow(),
                rows.buildOrThrow(),
                emission.codes());
        new Descriptor(facts).writeTo(folder);
        new Codebook(facts).writeTo(folder);
        new CitationFile(facts).writeTo(folder);
        new Loaders(facts).writeTo(folder);
    }

    private void writeRows(Path folder, Indexed indexed, Emission emission) throws IOException {
        Coverage coverage = new Coverage(indexed.facts);
        Participation participation = new Participation(indexed.facts, emission::isNoPerson);
        try (ProceedingsLines lines = proceedings(folder)) {
            ProceedingsRecord<?> before = null;
            for (ProceedingsRecord<?> record : lines) {
                if (hasRow(indexed.index, record, before)) {
                    emission.write(record);
                    coverage.see(record);
                    participation.see(record);
                } else {
                    emission.leaveOut(record);
                }
                before = record;
            }
        }
        emission.writeStubs();
        coverage.write(plan, emission);
        participation.write(plan, emission);
    }

    private void check(Path folder, Emission emission) throws IOException {
        if (!emission.takes(plan.table("findings"))) {
            return;
        }
        LocalDate asOf = options.created().atZone(ZoneOffset.UTC).toLocalDate();
        Proceedings header;
        try (ProceedingsLines lines = proceedings(folder)) {
            header = lines.header();
        }
        try {
            emission.findings().write(ProceedingsCheck.standard().check(header, () -> records(folder), asOf), emission);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Stream<ProceedingsRecord<?>> records(Path folder) {
        try {
            ProceedingsLines lines = proceedings(folder);
            return lines.stream().onClose(() -> close(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(ProceedingsLines lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

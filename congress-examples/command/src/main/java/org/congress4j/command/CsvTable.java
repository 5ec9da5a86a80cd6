package org.congress4j.command;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes tables as CSV (RFC 4180, with line feeds): a head, and a row at a time. */
final class CsvTable {
    private CsvTable() {}

    static void write(PrintWriter output, ImmutableList<String> columns, Stream<? extends List<String>> rows) {
        PrintWriter out = CommandOutput.forData(output);
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
        columns.forEach(schema::addColumn);
        try (SequenceWriter writer = CsvMapper.builder()
                .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
                .build()
                .writer(schema.build())
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .writeValues(out)) {
            rows.forEach(writer::write);
        }
        out.flush();
    }
}

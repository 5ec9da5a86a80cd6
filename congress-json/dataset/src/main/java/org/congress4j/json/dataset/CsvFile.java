package org.congress4j.json.dataset;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** A table as comma-separated values. */
final class CsvFile implements TableFile {
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final JsonGenerator generator;

    CsvFile(DataTable table, OutputStream out) {
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\n");
        table.columns().forEach(column -> schema.addColumn(column.name()));
        CsvSchema built = schema.build();
        generator = FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public FormatSchema getSchema() {
                        return built;
                    }
                },
                out);
    }

    @Override
    public void write(Row row) {
        generator.writeStartArray();
        for (int i = 0; i < row.width(); i++) {
            write(row.cell(i));
        }
        generator.writeEndArray();
    }

    private void write(@Nullable Object cell) {
        if (cell == null) {
            generator.writeNull();
        } else {
            generator.writeString(cell.toString());
        }
    }

    @Override
    public void close() {
        generator.close();
    }
}

package org.congress4j.json.dataset;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** A table with a JSON object a line, of which each has every column. */
final class NdjsonFile implements TableFile {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final SerializedString[] names;
    private final JsonGenerator generator;

    NdjsonFile(DataTable table, OutputStream out) {
        names = table.columns().stream()
                .map(column -> new SerializedString(column.name()))
                .toArray(SerializedString[]::new);
        generator = FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return new MinimalPrettyPrinter("");
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return true;
                    }
                },
                out);
    }

    @Override
    public void write(Row row) {
        generator.writeStartObject();
        for (int i = 0; i < names.length; i++) {
            generator.writeName(names[i]);
            write(row.cell(i));
        }
        generator.writeEndObject();
        generator.writeRaw('\n');
    }

    private void write(@Nullable Object cell) {
        if (cell == null) {
            generator.writeNull();
        } else if (cell instanceof Number number) {
            generator.writeNumber(number.longValue());
        } else if (cell instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else {
            generator.writeString(cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        generator.close();
    }
}

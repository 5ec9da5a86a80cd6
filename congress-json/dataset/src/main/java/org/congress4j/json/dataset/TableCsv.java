package org.congress4j.json.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads the rows of a table in CSV, one by one. */
final class TableCsv implements Closeable {
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    private final Reader in;
    private final MappingIterator<List<String>> rows;
    private final List<String> columns;

    TableCsv(Path file) throws IOException {
        in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        try {
            rows = CSV.readerForListOf(String.class)
                    .with(CsvReadFeature.WRAP_AS_ARRAY)
                    .readValues(in);
            columns = rows.hasNext() ? rows.next() : List.of();
        } catch (Throwable e) {
            in.close();
            throw e;
        }
    }

    List<String> columns() {
        return columns;
    }

    boolean hasNext() {
        return rows.hasNext();
    }

    List<String> next() {
        return rows.next();
    }

    @Override
    public void close() throws IOException {
        rows.close();
        in.close();
    }
}

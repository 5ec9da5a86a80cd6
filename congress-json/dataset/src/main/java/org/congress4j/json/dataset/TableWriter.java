package org.congress4j.json.dataset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a table in its forms. */
final class TableWriter implements Closeable {
    private final DataTable table;
    private final List<TableFile> files = new ArrayList<>();
    private final List<HashedStream> streams = new ArrayList<>();
    private long rows;

    TableWriter(DataTable table, Path folder, ImmutableSet<TableFormat> formats) throws IOException {
        this.table = table;
        for (TableFormat format : formats) {
            HashedStream out = HashedStream.to(folder, table.name() + "." + format);
            streams.add(out);
            files.add(format == TableFormat.CSV ? new CsvFile(table, out) : new NdjsonFile(table, out));
        }
    }

    void write(Row row) throws IOException {
        for (TableFile file : files) {
            file.write(row);
        }
        rows++;
    }

    DataTable table() {
        return table;
    }

    long rows() {
        return rows;
    }

    /** The files, after they were closed. */
    ImmutableList<WrittenFile> written() {
        return streams.stream().map(HashedStream::file).collect(toImmutableList());
    }

    @Override
    public void close() throws IOException {
        for (TableFile file : files) {
            file.close();
        }
        // With them go their buffers.
        files.clear();
    }
}

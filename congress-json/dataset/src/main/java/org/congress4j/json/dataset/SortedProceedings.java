package org.congress4j.json.dataset;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import org.congress4j.json.CongressJson;
import org.congress4j.json.LineWriter;
import org.congress4j.json.format.ExternalSort;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;

/** Writes records as lines in the order of their types, of their ids, and of their text where several have one id. */
final class SortedProceedings implements Closeable {
    /** Stands between the parts of a text that is sorted; a line holds none, since JSON escapes it. */
    private static final char SEPARATOR = '\0';

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final LineWriter writer;
    private final byte[] header;
    private final ExternalSort sort;
    private long records;

    /**
     * Starts with what is said of the document as a whole.
     *
     * @param folder the folder of the temporary files
     */
    SortedProceedings(Proceedings header, Path folder) throws IOException {
        writer = CongressJson.lineWriter(line, header);
        writer.flush();
        this.header = line.toByteArray();
        sort = new ExternalSort(folder);
    }

    void add(ProceedingsRecord<?> record) throws IOException {
        line.reset();
        writer.write(record);
        writer.flush();
        String id = record.id().toString();
        // Types have few enough numbers to be characters; 0 is the separator.
        sort.add((char) (RowIndex.number(record) + 1)
                + id
                + SEPARATOR
                + line.toString(StandardCharsets.UTF_8)
                + SEPARATOR
                + id.length());
        records++;
    }

    long records() {
        return records;
    }

    /** Writes the lines, after which nothing can be added any more. */
    void writeTo(OutputStream out) throws IOException {
        try {
            out.write(header);
            Iterator<String> sorted = sort.sorted();
            while (sorted.hasNext()) {
                String text = sorted.next();
                int end = text.lastIndexOf(SEPARATOR);
                int start = 2 + Integer.parseInt(text.substring(end + 1));
                out.write(text.substring(start, end).getBytes(StandardCharsets.UTF_8));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Removes the temporary files. */
    @Override
    public void close() throws IOException {
        sort.close();
    }
}

package org.congress4j.json;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Writes proceedings in NDJSON: a header, which is written on creation, and then one record per line. A record that cannot be written
 * leaves nothing behind. It is not safe for use by several threads at once.
 */
public final class LineWriter implements Closeable, Flushable {
    private final OutputStream out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LineWriter(OutputStream out, Proceedings header) throws IOException {
        this.out = new BufferedOutputStream(out);
        writeLine(Proceedings.class, header);
    }

    /**
     * Writes a record.
     *
     * @param record the record
     * @throws CongressJsonException if an extension has the name of a member, or a string holds a lone surrogate; nothing of the
     *     record is then written
     * @throws IOException if it cannot be written
     */
    public void write(ProceedingsRecord<?> record) throws IOException {
        writeLine(ProceedingsFormat.typeOf(record.getClass()).orElseThrow(), record);
    }

    private <T> void writeLine(Class<T> type, Object value) throws IOException {
        line.reset();
        try (JsonGenerator generator = Factories.defaults().createGenerator(ObjectWriteContext.empty(), line)) {
            ProceedingsFormat.writeValue(type, type.cast(value), new JacksonOutput(generator));
        }
        line.write('\n');
        line.writeTo(out);
    }

    /** Hands what was written so far to the stream, and the stream on. */
    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Hands what was written to the stream, and closes it. */
    @Override
    public void close() throws IOException {
        out.close();
    }
}

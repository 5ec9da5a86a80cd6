package org.congress4j.json;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.model.OtherRecord;
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
    private final HashingOutputStream hashed;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private long records;

    LineWriter(OutputStream out, Proceedings header) throws IOException {
        this.out = new BufferedOutputStream(out);
        this.hashed = new HashingOutputStream(Hashing.sha256(), this.out);
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
        records++;
    }

    /**
     * Writes the last line, with the number of records and the digest of all that stands before it. It tells a file that is whole from
     * one that was cut at the end of a line; a file without it may be either. Nothing can be written after it.
     *
     * @throws IOException if it cannot be written
     */
    public void writeEnd() throws IOException {
        render(OtherRecord.class, EndLine.of(records, hashed.hash()).record());
        line.writeTo(out);
    }

    private <T> void writeLine(Class<T> type, Object value) throws IOException {
        render(type, value);
        line.writeTo(hashed);
    }

    private <T> void render(Class<T> type, Object value) {
        line.reset();
        try (JsonGenerator generator = Factories.writing().createGenerator(ObjectWriteContext.empty(), line)) {
            ProceedingsFormat.writeValue(type, type.cast(value), new JacksonOutput(generator));
        }
        line.write('\n');
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

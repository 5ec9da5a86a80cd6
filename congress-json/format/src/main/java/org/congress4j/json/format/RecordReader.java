package org.congress4j.json.format;

import java.util.function.Consumer;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;

/**
 * Reads records of any type one by one: the lines of NDJSON after the header. Recurring values, such as codes, share one
 * instance. It is not safe for use by several threads at once.
 */
public final class RecordReader {
    private final ReadOptions options;
    private final ValueCache cache = new ValueCache();
    private final UnknownCodes unknownCodes = new UnknownCodes();

    /**
     * Makes a reader.
     *
     * @param options how to read
     */
    public RecordReader(ReadOptions options) {
        this.options = options;
    }

    /**
     * Takes the codes that a document declares, of which there is no warning then.
     *
     * @param header what is said of the document as a whole
     */
    public void declare(Proceedings header) {
        unknownCodes.declare(header);
    }

    /**
     * {@return the record that an input holds, to its end}
     *
     * <p>Of a code that is not on its list there is a warning when it is first read.
     *
     * @param in the input, before its first token
     * @param warnings takes what is worth a look
     * @param refused takes the parts of the record that do not fit, if the options say to keep what fits; their pointers start at
     *     the record
     * @throws CongressJsonException if the record does not fit the format, or something follows it
     */
    public ProceedingsRecord<?> read(JsonInput in, Consumer<JsonProblem> warnings, Consumer<RefusedPart> refused) {
        WireReader reader =
                new WireReader(in, options, options.onProblem() == OnProblem.KEEP_WHAT_FITS, cache, unknownCodes);
        ProceedingsRecord<?> record = reader.readWhole(() -> {
            reader.next();
            ProceedingsRecord<?> read = ListedRecord.read(reader).record();
            reader.expectEndOfLine();
            return read;
        });
        reader.warnings().forEach(warnings);
        reader.refused().forEach(refused);
        return record;
    }
}

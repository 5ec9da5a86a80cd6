package org.congress4j.json.format;

import java.util.Optional;
import java.util.function.Consumer;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads records of any type one by one: the lines of NDJSON after the header. Recurring values, such as codes, share one
 * instance. It is not safe for use by several threads at once.
 */
public final class RecordReader {
    private final ReadOptions options;
    private final ValueCache cache = new ValueCache();
    private final UnknownCodes unknownCodes = new UnknownCodes();
    private final @Nullable PlaceIndex places;

    /**
     * Makes a reader.
     *
     * @param options how to read
     */
    public RecordReader(ReadOptions options) {
        this(options, Optional.empty());
    }

    /**
     * Makes a reader of the lines that follow a header.
     *
     * @param options how to read
     * @param ofHeader the places of the header, which those of the records are added to; absent if they are not kept
     */
    public RecordReader(ReadOptions options, Optional<DocumentPlaces> ofHeader) {
        this.options = options;
        PlaceIndex kept = options.keepPlaces() ? new PlaceIndex() : null;
        this.places = ofHeader.map(DocumentPlaces::index).orElse(kept);
    }

    /** {@return the places of the header and of all records read since {@link #forgetPlaces}; absent unless the options say to keep them} */
    public Optional<DocumentPlaces> places() {
        return Optional.ofNullable(places).map(DocumentPlaces::new);
    }

    /**
     * {@return the place of a value in the record that was read last or, if it is absent, of the nearest value around it; absent unless
     *     the options say to keep places}
     *
     * @param pointer a JSON Pointer (RFC 6901) into the record, such as {@code /number}; empty for the record itself
     */
    public Optional<DocumentPlace> placeInRecord(String pointer) {
        return places().flatMap(known -> known.index().findInLastRecord(pointer));
    }

    /** Forgets the places of the header and of the records that were read so far. */
    public void forgetPlaces() {
        if (places != null) {
            places.forget();
        }
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
        if (places != null) {
            places.startLine();
        }
        WireReader reader = new WireReader(
                in, options, options.onProblem() == OnProblem.KEEP_WHAT_FITS, cache, unknownCodes, places);
        ProceedingsRecord<?> record = reader.readWhole(() -> {
            reader.next();
            ListedRecord<?> read = ListedRecord.read(reader);
            reader.expectEndOfLine();
            reader.recordRead(read.type().list());
            return read.record();
        });
        reader.warnings().forEach(warnings);
        reader.refused().forEach(refused);
        return record;
    }
}

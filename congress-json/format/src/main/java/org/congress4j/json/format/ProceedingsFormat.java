package org.congress4j.json.format;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.RecordTypes;

/**
 * Reads and writes the JSON format over any JSON library, through a {@link JsonInput} or a {@link JsonOutput}.
 *
 * <p>Applications normally use the module for their JSON library, such as {@code org.congress4j.json} for Jackson 3.
 */
public final class ProceedingsFormat {
    /** The version of the format that is written, {@value}; later ones of the same major version are read as well. */
    public static final String VERSION = FormatVersion.CURRENT;

    private static final String DIGEST = "c4j1-sha-256:";
    private static final ImmutableSet<String> NOT_IN_DIGEST = ImmutableSet.of("$schema", "formatVersion", "generator");

    private ProceedingsFormat() {}

    /**
     * {@return the JSON Schema of a document, of the draft 2020-12}
     *
     * <p>It holds a definition of every record and value too, such as {@code #/$defs/session}, and {@code #/$defs/line}, which is
     * any one line of a document that has one record a line. Its {@code $id} need not resolve.
     */
    public static String schema() {
        try (InputStream in = ProceedingsFormat.class.getResourceAsStream("proceedings.schema.json")) {
            return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the document that an input holds, to its end}
     *
     * @param in the input, before its first token
     * @param options how to read
     * @throws CongressJsonException if the document does not fit the format or something follows it, and the options do not say to
     *     keep what fits; if its version cannot be read, or it requires an extension that is not understood
     */
    public static ReadResult read(JsonInput in, ReadOptions options) {
        PlaceIndex places = options.keepPlaces() ? new PlaceIndex() : null;
        WireReader reader = new WireReader(
                in,
                options,
                options.onProblem() == OnProblem.KEEP_WHAT_FITS,
                new ValueCache(),
                new UnknownCodes(),
                places);
        Proceedings proceedings = reader.readWhole(() -> {
            reader.next();
            Proceedings read = ObjectTable.of(RecordTypes.document()).read(reader);
            reader.expectEnd();
            return read;
        });
        return ReadResult.builder()
                .proceedings(proceedings)
                .warnings(reader.warnings(proceedings))
                .problems(reader.problems())
                .refused(reader.refused())
                .places(Optional.ofNullable(places).map(DocumentPlaces::new))
                .build();
    }

    /**
     * {@return a document of a header and records, each in the list of its type, in the order given}
     *
     * @param header the document without records; records in it come first
     * @param records the records
     */
    public static Proceedings collect(Proceedings header, Iterable<? extends ProceedingsRecord<?>> records) {
        ProceedingsBuilder builder = header.toBuilder();
        records.forEach(record -> ListedRecord.of(record).addTo(builder));
        return builder.build();
    }

    /**
     * {@return the value that stands at a place in an input, which then stands on the last token of the value}
     *
     * @param type the type of the value, one of those that {@link #typeOf} gives
     * @param in the input, on the first token of the value
     * @param options how to read
     * @param <T> the type of the value
     * @throws CongressJsonException if the value does not fit the format; its pointers start at the value
     * @throws IllegalArgumentException if the type is not one of the format
     */
    public static <T> T readValue(Class<T> type, JsonInput in, ReadOptions options) {
        return readValue(type, in, options, warning -> {});
    }

    /**
     * {@return the value that stands at a place in an input, which then stands on the last token of the value}
     *
     * @param type the type of the value, one of those that {@link #typeOf} gives
     * @param in the input, on the first token of the value
     * @param options how to read
     * @param warnings gets what is worth a look, in the order found, after the value was read
     * @param <T> the type of the value
     * @throws CongressJsonException if the value does not fit the format; its pointers start at the value
     * @throws IllegalArgumentException if the type is not one of the format
     */
    public static <T> T readValue(
            Class<T> type, JsonInput in, ReadOptions options, Consumer<? super JsonProblem> warnings) {
        WireReader reader = new WireReader(in, options, false);
        T value = reader.readWhole(() -> ClassShapes.shapeOf(type).read(reader));
        reader.warnings().forEach(warnings);
        return value;
    }

    /**
     * {@return a copy of a value with the members that stand at a place in an input, which then stands on the last token}
     *
     * <p>A member that is given takes the place of the old one as a whole; one that is null is taken away (as RFC 7396 has it for the
     * members of the outermost object); the others stay. A value that is no object is read anew.
     *
     * @param type the type of the value, one of those that {@link #typeOf} gives
     * @param old the value
     * @param in the input, on the first token of the members
     * @param options how to read
     * @param <T> the type of the value
     * @throws CongressJsonException if the members do not fit, or one is not known and has no name of an extension
     * @throws IllegalArgumentException if the type is not one of the format
     */
    public static <T> T updateValue(Class<T> type, T old, JsonInput in, ReadOptions options) {
        return updateValue(type, old, in, options, warning -> {});
    }

    /**
     * {@return a copy of a value with the members that stand at a place in an input}
     *
     * <p>The members are taken as the method without warnings takes them.
     *
     * @param type the type of the value, one of those that {@link #typeOf} gives
     * @param old the value
     * @param in the input, on the first token of the members
     * @param options how to read
     * @param warnings gets what is worth a look, in the order found, after the members were read
     * @param <T> the type of the value
     * @throws CongressJsonException if the members do not fit, or one is not known and has no name of an extension
     * @throws IllegalArgumentException if the type is not one of the format
     */
    public static <T> T updateValue(
            Class<T> type, T old, JsonInput in, ReadOptions options, Consumer<? super JsonProblem> warnings) {
        TreeOutput written = new TreeOutput();
        writeValue(type, old, written);
        if (!(written.result() instanceof JsonValue.JsonObject before) || in.current() != JsonToken.BEGIN_OBJECT) {
            return readValue(type, in, options, warnings);
        }
        int line = in.line();
        int column = in.column();
        WireReader reader = new WireReader(in, options, false);
        JsonValue.JsonObject given = (JsonValue.JsonObject) reader.readWhole(reader::readAny);
        Map<String, JsonValue> merged = new LinkedHashMap<>(before.members());
        given.members().forEach((name, value) -> {
            if (value instanceof JsonValue.JsonNull) {
                merged.remove(name);
            } else {
                merged.put(name, value);
            }
        });
        WireReader merging = new WireReader(
                new TreeInput(new JsonValue.JsonObject(ImmutableMap.copyOf(merged)), line, column), options, false);
        T value = merging.readWhole(() -> ClassShapes.shapeOf(type).read(merging));
        merging.warnings().stream()
                .filter(warning -> warning.code() == ProblemCode.UNKNOWN_MEMBER)
                .filter(warning -> given.members().keySet().stream()
                        .anyMatch(name -> JsonPath.pointer(name).equals(warning.pointer())))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new CongressJsonException(unknown);
                });
        merging.warnings().forEach(warnings);
        return value;
    }

    /**
     * {@return the value that a text is, such as an id or a code that is the name of a member of a map}
     *
     * @param type the type of the value, one of those that {@link #typeOf} gives
     * @param text the text
     * @param <T> the type of the value
     * @throws CongressJsonException if the text is no such value, or the type is none of texts
     * @throws IllegalArgumentException if the type is not one of the format
     */
    public static <T> T readText(Class<T> type, String text) {
        return readValue(type, new TreeInput(JsonValue.of(text), 0, 0), ReadOptions.defaults());
    }

    /**
     * {@return the text that a value is, such as an id or a code, from which {@link #readText} makes it again}
     *
     * @param type the type of the value, one of those that {@link #typeOf} gives
     * @param value the value
     * @param <T> the type of the value
     * @throws CongressJsonException if the value is no text
     * @throws IllegalArgumentException if the type is not one of the format
     */
    public static <T> String textOf(Class<T> type, T value) {
        TreeOutput out = new TreeOutput();
        writeValue(type, value, out);
        if (out.result() instanceof JsonValue.JsonString text) {
            return text.value();
        }
        throw new CongressJsonException(JsonProblem.builder()
                .code(ProblemCode.WRONG_TYPE)
                .pointer("")
                .message("a " + type.getSimpleName() + " cannot be the name of a member, since it is not one text")
                .build());
    }

    /**
     * Writes a document.
     *
     * @param proceedings the document
     * @param out where to write it
     * @throws CongressJsonException if an extension has the name of a member, or a string holds a lone surrogate
     */
    public static void write(Proceedings proceedings, JsonOutput out) {
        ObjectTable.of(RecordTypes.document()).write(proceedings, new WireWriter(out));
    }

    /**
     * Writes a value.
     *
     * @param type the type of the value, one of those that {@link #typeOf} gives
     * @param value the value
     * @param out where to write it
     * @param <T> the type of the value
     * @throws CongressJsonException if an extension has the name of a member, or a string holds a lone surrogate
     * @throws IllegalArgumentException if the type is not one of the format
     */
    public static <T> void writeValue(Class<T> type, T value, JsonOutput out) {
        ClassShapes.shapeOf(type).write(value, new WireWriter(out));
    }

    /**
     * {@return the canonical form of a document, RFC 8785: equal documents have the same, whatever the order of their members, of their
     *     records and of the lists whose order says nothing}
     *
     * <p>Numbers in extensions must be doubles, as the RFC has it; the format itself has whole numbers only.
     *
     * @param proceedings the document
     * @throws CongressJsonException if an extension has the name of a member or a number that no double is, or a string holds a lone surrogate
     */
    public static String canonical(Proceedings proceedings) {
        StringBuilder out = new StringBuilder();
        try {
            writeCanonical(proceedings, ImmutableList.of(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Writes the canonical form of a document of a header and records, as {@link #canonical(Proceedings)} gives it. However many records
     * there are, memory for some of them is enough: the others are sorted in temporary files.
     *
     * @param header the document without records; records in it are written as well
     * @param records the records, in any order
     * @param out where to write it
     * @throws CongressJsonException as {@link #canonical(Proceedings)} does
     * @throws IOException if it cannot be written
     */
    public static void writeCanonical(
            Proceedings header, Iterable<? extends ProceedingsRecord<?>> records, Appendable out) throws IOException {
        new CanonicalDocument(ImmutableSet.of()).write(header, records, out);
    }

    /**
     * {@return the canonical form of a value, RFC 8785}
     *
     * @param type the type of the value, one of those that {@link #typeOf} gives
     * @param value the value
     * @param <T> the type of the value
     * @throws CongressJsonException if an extension has the name of a member or a number that no double is, or a string holds a lone surrogate
     * @throws IllegalArgumentException if the type is not one of the format
     */
    public static <T> String canonical(Class<T> type, T value) {
        CanonicalOutput out = new CanonicalOutput();
        writeValue(type, value, out);
        return out.result();
    }

    /**
     * {@return the digest of a document, such as {@code c4j1-sha-256:0eeaf048…}: the SHA-256, in lower-case hexadecimal, of its canonical
     *     form in UTF-8 without the members {@code $schema}, {@code formatVersion} and {@code generator} of the root}
     *
     * <p>Without those members it stays the same when the library or the version of the format changes.
     *
     * @param proceedings the document
     * @throws CongressJsonException as {@link #canonical(Proceedings)} does
     */
    public static String digest(Proceedings proceedings) {
        try {
            return digest(proceedings, ImmutableList.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the digest of a document of a header and records, as {@link #digest(Proceedings)} gives it}
     *
     * <p>However many records there are, memory for some of them is enough: the others are sorted in temporary files.
     *
     * @param header the document without records; records in it count as well
     * @param records the records, in any order
     * @throws CongressJsonException as {@link #canonical(Proceedings)} does
     * @throws IOException if a temporary file cannot be written or read
     */
    public static String digest(Proceedings header, Iterable<? extends ProceedingsRecord<?>> records)
            throws IOException {
        HashingOutputStream hash = new HashingOutputStream(Hashing.sha256(), OutputStream.nullOutputStream());
        try (Writer out = new OutputStreamWriter(hash, StandardCharsets.UTF_8)) {
            new CanonicalDocument(NOT_IN_DIGEST).write(header, records, out);
        }
        return DIGEST + hash.hash();
    }

    /**
     * {@return the digest of a record, such as {@code c4j1-sha-256:7d1f0c2a…}: the SHA-256, in lower-case hexadecimal, of its canonical form
     *     in UTF-8}
     *
     * <p>Records that are the same have the same, whatever the order of their members and of the lists whose order says nothing.
     *
     * @param record the record
     * @throws CongressJsonException as {@link #canonical(Class, Object)} does
     */
    public static String digest(ProceedingsRecord<?> record) {
        return DIGEST + Hashing.sha256().hashString(canonical(ProceedingsRecord.class, record), StandardCharsets.UTF_8);
    }

    /**
     * {@return the type of the format that a class is or implements: {@link Proceedings}, a record, a value, a code or an id;
     *     empty if it is none}
     *
     * <p>Example: the class of {@code Session.builder()…build()} implements {@code Session}.
     *
     * @param type a class, such as that of a value at hand
     */
    public static Optional<Class<?>> typeOf(Class<?> type) {
        return ClassShapes.typeOf(type);
    }
}

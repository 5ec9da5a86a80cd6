package org.congress4j.json.format;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.congress4j.model.Proceedings;

/**
 * Reads and writes the JSON format over any JSON library, through a {@link JsonInput} or a {@link JsonOutput}.
 *
 * <p>Applications use the module for their JSON library instead, such as {@code org.congress4j.json} for Jackson 3.
 */
public final class ProceedingsFormat {
    /** The version of the format that is read and written, {@value}. */
    public static final String VERSION = ProceedingsTable.FORMAT_VERSION;

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
     * @throws CongressJsonException if the document does not fit the format, or something follows it
     */
    public static ReadResult read(JsonInput in, ReadOptions options) {
        WireReader reader = new WireReader(in, options);
        reader.next();
        Proceedings proceedings = ProceedingsTable.TABLE.read(reader);
        reader.expectEnd();
        return new ReadResult(proceedings, reader.warnings());
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
        return Bindings.shapeOf(type).read(new WireReader(in, options));
    }

    /**
     * Writes a document.
     *
     * @param proceedings the document
     * @param out where to write it
     * @throws CongressJsonException if an extension has the name of a member, or a text holds half of a character
     */
    public static void write(Proceedings proceedings, JsonOutput out) {
        ProceedingsTable.TABLE.write(proceedings, new WireWriter(out));
    }

    /**
     * Writes a value.
     *
     * @param type the type of the value, one of those that {@link #typeOf} gives
     * @param value the value
     * @param out where to write it
     * @param <T> the type of the value
     * @throws CongressJsonException if an extension has the name of a member, or a text holds half of a character
     * @throws IllegalArgumentException if the type is not one of the format
     */
    public static <T> void writeValue(Class<T> type, T value, JsonOutput out) {
        Bindings.shapeOf(type).write(value, new WireWriter(out));
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
        return Bindings.typeOf(type);
    }
}

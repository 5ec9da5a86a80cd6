package org.congress4j.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.ProblemCode;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.check.CheckReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads and writes congress proceedings in their two forms: a document is one JSON object, and NDJSON is a header line followed by one
 * record per line.
 *
 * <pre>{@code
 * Proceedings proceedings = CongressJson.read(Path.of("kyoto-2021.congress.json"));
 * CongressJson.write(proceedings, Path.of("copy.congress.json"));
 *
 * try (ProceedingsLines lines = CongressJson.lines(Path.of("statements.congress.ndjson"))) {
 *     for (ProceedingsRecord<?> record : lines) {
 *         System.out.println(record.id());
 *     }
 * }
 * }</pre>
 *
 * <p>Both are UTF-8 without a byte order mark. A document is written with an indent of two spaces, line feeds, and a line feed at the
 * end; members are in the order of the format, so the same proceedings always produce the same bytes. Reading accepts any order and
 * any white space, within the limits of the {@link ReadOptions}. Every method is safe for use by several threads.
 */
public final class CongressJson {
    private static final String BYTE_ORDER_MARK_FOUND = "expected a document without a byte order mark but found one";

    private CongressJson() {}

    /**
     * {@return the proceedings in a file of either form, read leniently}
     *
     * @param file the file
     * @throws CongressJsonException if it does not fit the format
     * @throws IOException if it cannot be read
     */
    public static Proceedings read(Path file) throws IOException {
        return read(file, ReadOptions.defaults()).proceedings();
    }

    /**
     * {@return the proceedings in a file of either form, with warnings}
     *
     * @param file the file
     * @param options how to read
     * @throws CongressJsonException if it does not fit the format, unless the options say to keep what fits
     * @throws IOException if it cannot be read
     */
    public static ReadResult read(Path file, ReadOptions options) throws IOException {
        if (ProceedingsLines.isIn(file)) {
            try (ProceedingsLines lines = lines(file, options)) {
                return lines.readAll();
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, options);
        }
    }

    /**
     * {@return the proceedings in a stream, read leniently to its end; the stream stays open}
     *
     * @param in the stream
     * @throws CongressJsonException if it does not fit the format
     * @throws IOException if it cannot be read
     */
    public static Proceedings read(InputStream in) throws IOException {
        return read(in, ReadOptions.defaults()).proceedings();
    }

    /**
     * {@return the proceedings in a stream, read to its end, with warnings; the stream stays open}
     *
     * @param in the stream
     * @param options how to read
     * @throws CongressJsonException if it does not fit the format
     * @throws IOException if it cannot be read
     */
    public static ReadResult read(InputStream in, ReadOptions options) throws IOException {
        return read(JsonSource.read(in, options.maxDocumentLength()), options);
    }

    /**
     * {@return the proceedings in a document in memory, read leniently}
     *
     * @param json the document in UTF-8, which must not change before this returns
     * @throws CongressJsonException if it does not fit the format
     */
    public static Proceedings read(byte[] json) {
        return read(json, ReadOptions.defaults()).proceedings();
    }

    /**
     * {@return the proceedings in a document in memory, with warnings}
     *
     * @param json the document in UTF-8, which must not change before this returns
     * @param options how to read
     * @throws CongressJsonException if it does not fit the format
     */
    public static ReadResult read(byte[] json, ReadOptions options) {
        return read(JsonSource.of(json, options.maxDocumentLength()), options);
    }

    /**
     * {@return the proceedings from a reader, read leniently to its end; the reader stays open}
     *
     * @param in the reader
     * @throws CongressJsonException if it does not fit the format
     * @throws IOException if it cannot be read
     */
    public static Proceedings read(Reader in) throws IOException {
        return read(in, ReadOptions.defaults()).proceedings();
    }

    /**
     * {@return the proceedings from a reader, read to its end, with warnings; the reader stays open}
     *
     * @param in the reader
     * @param options how to read
     * @throws CongressJsonException if it does not fit the format
     * @throws IOException if it cannot be read
     */
    public static ReadResult read(Reader in, ReadOptions options) throws IOException {
        return read(JsonSource.read(in, options.maxDocumentLength()), options);
    }

    /**
     * {@return a report with the lines and columns of its findings in a file, which is read once more}
     *
     * <p>Of a file of lines only one record at a time is held, and reading ends with the last finding. Whoever holds the document anyway has
     * its places at once, if {@link ReadOptions#keepPlaces} says to keep them.
     *
     * @param report a report of a check of the file
     * @param file the file, in either form
     * @param options how the file was read for the check
     * @throws CongressJsonException if it does not fit the format, unless the options say to keep what fits
     * @throws IOException if it cannot be read
     */
    public static CheckReport locate(CheckReport report, Path file, ReadOptions options) throws IOException {
        if (ProceedingsLines.isIn(file)) {
            return FindingPlaces.locate(report, file, options);
        }
        return read(file, options.toBuilder().keepPlaces(true).build()).locate(report);
    }

    private static ReadResult read(JsonSource source, ReadOptions options) {
        if (source.startsWithByteOrderMark()) {
            JsonProblem found = byteOrderMark(options);
            ReadResult result = read(source.withoutByteOrderMark(), options);
            return result.toBuilder()
                    .warnings(ImmutableList.<JsonProblem>builder()
                            .add(found)
                            .addAll(result.warnings())
                            .build())
                    .build();
        }
        try (JsonParser parser = source.parser(Factories.reading(options))) {
            return ProceedingsFormat.read(new JacksonInput(parser, source, 0), options);
        }
    }

    /**
     * The problem that a document begins with a byte order mark, which is passed over.
     *
     * @throws CongressJsonException if reading is strict
     */
    static JsonProblem byteOrderMark(ReadOptions options) {
        CongressJsonException found =
                CongressJsonException.malformed(ProblemCode.BYTE_ORDER_MARK, BYTE_ORDER_MARK_FOUND, 1, 1, null);
        if (options.strict()) {
            throw found;
        }
        return found.problem();
    }

    /**
     * {@return the proceedings in a text, read leniently}
     *
     * @param json the text
     * @throws CongressJsonException if it does not fit the format
     */
    public static Proceedings readString(String json) {
        return readString(json, ReadOptions.defaults()).proceedings();
    }

    /**
     * {@return the proceedings in a text, with warnings}
     *
     * @param json the text
     * @param options how to read
     * @throws CongressJsonException if it does not fit the format
     */
    public static ReadResult readString(String json, ReadOptions options) {
        try {
            return read(new StringReader(json), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes proceedings to a file, which appears complete or not at all; one that is there is replaced.
     *
     * @param proceedings the proceedings
     * @param file the file, in a folder that exists
     * @throws CongressJsonException if an extension has the name of a member, or a string holds a lone surrogate
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void write(Proceedings proceedings, Path file) throws IOException {
        AtomicFile.write(file, out -> write(proceedings, out));
    }

    /**
     * Writes proceedings to a stream, which is flushed and stays open.
     *
     * @param proceedings the proceedings
     * @param out the stream
     * @throws CongressJsonException if an extension has the name of a member, or a string holds a lone surrogate
     * @throws IOException if it cannot be written
     */
    public static void write(Proceedings proceedings, OutputStream out) throws IOException {
        write(proceedings, Factories.writing().createGenerator(Factories.prettyPrinting(), out));
        out.write('\n');
        out.flush();
    }

    /**
     * Writes proceedings to a writer, which is flushed and stays open.
     *
     * @param proceedings the proceedings
     * @param out the writer
     * @throws CongressJsonException if an extension has the name of a member, or a string holds a lone surrogate
     * @throws IOException if it cannot be written
     */
    public static void write(Proceedings proceedings, Writer out) throws IOException {
        write(proceedings, Factories.writing().createGenerator(Factories.prettyPrinting(), out));
        out.write('\n');
        out.flush();
    }

    private static void write(Proceedings proceedings, JsonGenerator generator) throws IOException {
        try (generator) {
            ProceedingsFormat.write(proceedings, new JacksonOutput(generator));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * {@return the document as text}
     *
     * @param proceedings the proceedings
     * @throws CongressJsonException if an extension has the name of a member, or a string holds a lone surrogate
     */
    public static String writeString(Proceedings proceedings) {
        StringWriter out = new StringWriter();
        try {
            write(proceedings, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * {@return whether a file is in the NDJSON form, so that {@link #lines(Path)} reads it one record at a time}
     *
     * <p>It is if its name ends in {@code .ndjson} or {@code .jsonl}, or if its first line is a whole object and more follows; so a
     * document without records is in the document form.
     *
     * @param file the file
     * @throws IOException if it cannot be read
     */
    public static boolean isLines(Path file) throws IOException {
        return ProceedingsLines.isIn(file);
    }

    /**
     * {@return the lines of a file, read leniently, one by one; it is to be closed}
     *
     * @param file the file, in the NDJSON form
     * @throws CongressJsonException if the header does not fit the format
     * @throws IOException if it cannot be read
     */
    public static ProceedingsLines lines(Path file) throws IOException {
        return lines(file, ReadOptions.defaults());
    }

    /**
     * {@return the lines of a file, one by one; it is to be closed}
     *
     * @param file the file, in the NDJSON form
     * @param options how to read
     * @throws CongressJsonException if the header does not fit the format
     * @throws IOException if it cannot be read
     */
    public static ProceedingsLines lines(Path file, ReadOptions options) throws IOException {
        boolean hasEnd = ProceedingsLines.hasEnd(file);
        InputStream in = Files.newInputStream(file);
        try {
            return new ProceedingsLines(in, options, hasEnd);
        } catch (Throwable e) {
            in.close();
            throw e;
        }
    }

    /**
     * {@return the lines of a stream, one by one; closing it closes the stream}
     *
     * @param in the stream, in the NDJSON form
     * @param options how to read
     * @throws CongressJsonException if the header does not fit the format
     * @throws IOException if it cannot be read
     */
    public static ProceedingsLines lines(InputStream in, ReadOptions options) throws IOException {
        return new ProceedingsLines(in, options, true);
    }

    /**
     * Writes proceedings to a file in the NDJSON form; it appears complete or not at all, and one that is there is replaced.
     *
     * @param proceedings the proceedings
     * @param file the file, in a folder that exists
     * @throws CongressJsonException if an extension has the name of a member, or a string holds a lone surrogate
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void writeLines(Proceedings proceedings, Path file) throws IOException {
        AtomicFile.write(file, out -> writeLines(proceedings, out));
    }

    /**
     * Writes proceedings to a stream in the NDJSON form; it is flushed and stays open.
     *
     * @param proceedings the proceedings
     * @param out the stream
     * @throws CongressJsonException if an extension has the name of a member, or a string holds a lone surrogate
     * @throws IOException if it cannot be written
     */
    public static void writeLines(Proceedings proceedings, OutputStream out) throws IOException {
        LineWriter lines = new LineWriter(out, proceedings.withoutRecords());
        for (ProceedingsRecord<?> record : (Iterable<ProceedingsRecord<?>>) proceedings.records()::iterator) {
            lines.write(record);
        }
        lines.flush();
    }

    /**
     * {@return a writer of records, one a line, into a file; it is to be closed}
     *
     * <p>What was written stays if the program ends before: the file then reads up to the last whole line.
     *
     * @param file the file, in a folder that exists; one that is there is emptied first
     * @param header what is said of the document as a whole; records in it are written as well
     * @throws CongressJsonException if an extension has the name of a member, or a string holds a lone surrogate
     * @throws IOException if it cannot be written
     */
    public static LineWriter lineWriter(Path file, Proceedings header) throws IOException {
        return lineWriter(Files.newOutputStream(file), header);
    }

    /**
     * {@return a writer of records, one a line, into a stream; closing it closes the stream}
     *
     * @param out the stream
     * @param header what is said of the document as a whole; records in it are written as well
     * @throws CongressJsonException if an extension has the name of a member, or a string holds a lone surrogate
     * @throws IOException if it cannot be written
     */
    public static LineWriter lineWriter(OutputStream out, Proceedings header) throws IOException {
        LineWriter lines = new LineWriter(out, header.withoutRecords());
        for (ProceedingsRecord<?> record : (Iterable<ProceedingsRecord<?>>) header.records()::iterator) {
            lines.write(record);
        }
        return lines;
    }

    /**
     * Writes the canonical form of proceedings, RFC 8785, to a file, which appears complete or not at all; one that is there is
     * replaced. No line feed ends it.
     *
     * @param proceedings the proceedings
     * @param file the file, in a folder that exists
     * @throws CongressJsonException as {@link ProceedingsFormat#canonical(Proceedings)} does
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void writeCanonical(Proceedings proceedings, Path file) throws IOException {
        AtomicFile.write(file, out -> {
            try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                ProceedingsFormat.writeCanonical(proceedings, ImmutableList.of(), writer);
            }
        });
    }

    /**
     * {@return the digest of proceedings, such as {@code c4j1-sha-256:0eeaf048…}, as {@link ProceedingsFormat#digest} gives it}
     *
     * @param proceedings the proceedings
     * @throws CongressJsonException as {@link ProceedingsFormat#canonical(Proceedings)} does
     */
    public static String digest(Proceedings proceedings) {
        return ProceedingsFormat.digest(proceedings);
    }

    /**
     * {@return the digest of a record, such as {@code c4j1-sha-256:7d1f0c2a…}; records that are the same have the same}
     *
     * @param record the record
     * @throws CongressJsonException if it has no canonical form, as {@link ProceedingsFormat#digest(ProceedingsRecord)} says
     */
    public static String digest(ProceedingsRecord<?> record) {
        return ProceedingsFormat.digest(record);
    }
}

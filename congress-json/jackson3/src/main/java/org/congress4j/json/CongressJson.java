package org.congress4j.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProblemCode;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.Proceedings;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Reads and writes documents of congress proceedings.
 *
 * <pre>{@code
 * Proceedings proceedings = CongressJson.read(Path.of("kyoto-2021.congress.json"));
 * CongressJson.write(proceedings, Path.of("copy.congress.json"));
 * }</pre>
 *
 * <p>A document is UTF-8 without a byte order mark. It is written with an indent of two spaces, line feeds, and one at the end;
 * members stand in the order of the format, so that the same proceedings always give the same bytes. Reading accepts any order
 * and any white space. Every method is safe for use by several threads.
 *
 * <p>What reading allows at most: the levels of nesting that {@link ReadOptions#maxDepth} allows; 50,000 characters in a name,
 * 100,000,000 in a text, 1,000 in a number.
 */
public final class CongressJson {
    private static final int MAX_NAME = 50_000;
    private static final int MAX_TEXT = 100_000_000;
    private static final int MAX_NUMBER = 1_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    // Nesting is limited by the options, with a message that has a pointer.
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(MAX_NAME)
                    .maxStringLength(MAX_TEXT)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            // Streams are closed by whoever opened them.
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // A document that could not be written whole must not look whole.
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private CongressJson() {}

    /**
     * {@return the proceedings in a file, read leniently}
     *
     * @param file the file
     * @throws CongressJsonException if it does not fit the format
     * @throws IOException if it cannot be read
     */
    public static Proceedings read(Path file) throws IOException {
        return read(file, ReadOptions.defaults()).proceedings();
    }

    /**
     * {@return the proceedings in a file, with warnings}
     *
     * @param file the file
     * @param options how to read
     * @throws CongressJsonException if it does not fit the format
     * @throws IOException if it cannot be read
     */
    public static ReadResult read(Path file, ReadOptions options) throws IOException {
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
        // A new decoder reports malformed bytes; the charset alone would replace them.
        return read(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), options);
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
        BufferedReader buffered = new BufferedReader(in);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), buffered)) {
            refuseByteOrderMark(buffered);
            return ProceedingsFormat.read(new JacksonInput(parser), options);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * {@return the proceedings in a text, read leniently}
     *
     * @param json the text
     * @throws CongressJsonException if it does not fit the format
     */
    public static Proceedings readText(String json) {
        return readText(json, ReadOptions.defaults()).proceedings();
    }

    /**
     * {@return the proceedings in a text, with warnings}
     *
     * @param json the text
     * @param options how to read
     * @throws CongressJsonException if it does not fit the format
     */
    public static ReadResult readText(String json, ReadOptions options) {
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
     * @throws CongressJsonException if an extension has the name of a member, or a text holds half of a character
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void write(Proceedings proceedings, Path file) throws IOException {
        Path target = targetOf(file.toAbsolutePath());
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A device or a pipe cannot be replaced.
            try (OutputStream out = Files.newOutputStream(target)) {
                write(proceedings, out);
            }
            return;
        }
        Path part = target.resolveSibling(UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                write(proceedings, out);
            }
            keepPermissions(target, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Where a link leads to, also if nothing is there yet; the file itself if it is no link. */
    private static Path targetOf(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        return Files.isSymbolicLink(file) ? file.resolveSibling(Files.readSymbolicLink(file)) : file;
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    /**
     * Writes proceedings to a stream, which is flushed and stays open.
     *
     * @param proceedings the proceedings
     * @param out the stream
     * @throws CongressJsonException if an extension has the name of a member, or a text holds half of a character
     * @throws IOException if it cannot be written
     */
    public static void write(Proceedings proceedings, OutputStream out) throws IOException {
        write(proceedings, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * Writes proceedings to a writer, which is flushed and stays open.
     *
     * @param proceedings the proceedings
     * @param out the writer
     * @throws CongressJsonException if an extension has the name of a member, or a text holds half of a character
     * @throws IOException if it cannot be written
     */
    public static void write(Proceedings proceedings, Writer out) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(prettyPrinting(), out)) {
            ProceedingsFormat.write(proceedings, new JacksonOutput(generator));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
        out.flush();
    }

    /**
     * {@return the document as text}
     *
     * @param proceedings the proceedings
     * @throws CongressJsonException if an extension has the name of a member, or a text holds half of a character
     */
    public static String writeText(Proceedings proceedings) {
        StringWriter out = new StringWriter();
        try {
            write(proceedings, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void refuseByteOrderMark(BufferedReader in) throws IOException {
        in.mark(1);
        try {
            if (in.read() == BYTE_ORDER_MARK) {
                throw CongressJsonException.malformed(
                        ProblemCode.BYTE_ORDER_MARK,
                        "expected a document without a byte order mark but found one",
                        1,
                        1,
                        null);
            }
        } catch (CharacterCodingException e) {
            throw CongressJsonException.malformed(ProblemCode.NOT_UTF8, JacksonInput.NOT_UTF8, 0, 0, e);
        }
        in.reset();
    }

    private static ObjectWriteContext prettyPrinting() {
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                // A printer counts its levels, so each document has one of its own.
                return PRETTY.createInstance();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }
}

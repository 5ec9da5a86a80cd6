package org.congress4j.json;

import com.google.common.base.Ascii;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashCode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.DocumentPlace;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ProblemCode;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.json.format.RecordReader;
import org.congress4j.json.format.RefusedPart;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/**
 * Proceedings in NDJSON, read line by line: a header, which is read on creation, and then one record per line, of any type and in any
 * order. Only one line at a time is held in memory. It can be iterated once.
 *
 * <p>An invalid line ends reading with a {@link CongressJsonException}; with {@link OnProblem#KEEP_WHAT_FITS} what does not
 * fit in it, or the whole line, is left out and kept among the {@link #refused}. Empty lines are skipped. A last line without a line
 * feed counts if it is a complete record; otherwise it is an invalid line, as an interrupted writer leaves it. A last line of type
 * {@code end} says how many records stand before it, and the digest of their bytes; if they differ, it is an invalid line.
 *
 * <p>Pointers start at the record of the line. It is not safe for use by several threads at once.
 */
public final class ProceedingsLines implements Iterable<ProceedingsRecord<?>>, Closeable {
    private static final int LONGEST_HEADER = ReadOptions.defaults().maxLineLength();
    private static final int LONGEST_END = 1 << 10;

    private final InputStream in;
    private final LineSource source;
    private final ReadOptions options;
    private JsonFactory factory;
    private final RecordReader reader;
    private final Proceedings header;
    private final Iterator<ProceedingsRecord<?>> records;
    private final List<JsonProblem> warnings = new ArrayList<>();
    private final List<RefusedPart> refused = new ArrayList<>();
    /** The warnings of the line that is being read. */
    private final List<JsonProblem> ofLine = new ArrayList<>();

    private final List<RefusedPart> partsOfLine = new ArrayList<>();

    private long refusedCount;
    private long lineCount;
    private boolean ended;
    private boolean whole;
    private int maxRefused;
    private boolean readsAll;
    /** Whether lines were read one by one. */
    private boolean readsSome;

    /** The lines of a stream, whose last line can be one that says what stands before it if {@code mayHaveEnd}. */
    ProceedingsLines(InputStream in, ReadOptions options, boolean mayHaveEnd) throws IOException {
        this.in = in;
        this.options = options;
        this.source = new LineSource(
                in,
                Math.min(options.maxDocumentLength(), Math.min(options.maxLineLength(), Integer.MAX_VALUE / 2)),
                mayHaveEnd);
        this.factory = Factories.reading(options);
        this.maxRefused = options.maxProblems();
        ReadResult read = readHeader();
        Proceedings first = read.proceedings();
        this.reader = new RecordReader(options, read.places());
        this.header = first.withoutRecords();
        reader.declare(header);
        Iterator<ProceedingsRecord<?>> ofHeader = first.records().iterator();
        this.records = new AbstractIterator<>() {
            @Override
            protected @Nullable ProceedingsRecord<?> computeNext() {
                if (ofHeader.hasNext()) {
                    return ofHeader.next();
                }
                try {
                    ProceedingsRecord<?> record = nextRecord();
                    return record == null ? endOfData() : record;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** Whether a file is in the NDJSON form: its name says so, or its first line is a whole object and more follows. */
    static boolean isIn(Path file) throws IOException {
        String name = Ascii.toLowerCase(String.valueOf(file.getFileName()));
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            ByteSequence bytes = new ByteSequence(in);
            return hasObjectOnFirstLine(bytes) && hasMore(bytes);
        }
    }

    /** Reads up to the end of a line; whether an object ends in it that started in it. */
    private static boolean hasObjectOnFirstLine(ByteSequence in) throws IOException {
        int depth = 0;
        boolean isObject = false;
        boolean inString = false;
        int length = 0;
        for (int next = in.next(); next >= 0 && next != '\n'; next = in.next()) {
            if (++length > LONGEST_HEADER) {
                return false;
            }
            if (inString) {
                if (next == '\\') {
                    in.next();
                }
                inString = next != '"';
            } else if (next == '{' || next == '[') {
                isObject |= next == '{';
                depth++;
            } else if (next == '}' || next == ']') {
                depth--;
            } else {
                inString = next == '"';
            }
        }
        return isObject && depth == 0;
    }

    private static boolean hasMore(ByteSequence in) throws IOException {
        int next = in.next();
        while (next >= 0 && isSpace(next)) {
            next = in.next();
        }
        return next >= 0;
    }

    /** Whether the last line of a file may be one that says what stands before it. */
    static boolean hasEnd(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return true;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(Math.max(0, channel.size() - LONGEST_END));
            ByteBuffer end = ByteBuffer.allocate(LONGEST_END);
            while (end.hasRemaining() && channel.read(end) >= 0) {}
            String text = new String(end.array(), 0, end.position(), StandardCharsets.UTF_8).strip();
            return text.substring(text.lastIndexOf('\n') + 1).contains('"' + EndLine.TYPE + '"');
        }
    }

    static boolean isSpace(int character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r';
    }

    /** {@return what is said of the document as a whole; records that the header holds come first among the others} */
    public Proceedings header() {
        return header;
    }

    /**
     * {@return the records, in the order of the lines}
     *
     * <p>It throws a {@link CongressJsonException} at a line that does not fit, unless such lines are passed over, and an
     * {@link UncheckedIOException} if the stream cannot be read.
     */
    @Override
    public Iterator<ProceedingsRecord<?>> iterator() {
        return records;
    }

    /** {@return the records as a stream, in the order of the lines} */
    public Stream<ProceedingsRecord<?>> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /** {@return what is worth a look in the lines read so far: the first of them, as many as the options allow} */
    public ImmutableList<JsonProblem> warnings() {
        return ImmutableList.copyOf(warnings);
    }

    /**
     * {@return the lines, and parts of lines, that did not fit so far, as they stand: the first of them, as many as the options allow}
     */
    public ImmutableList<RefusedPart> refused() {
        return ImmutableList.copyOf(refused);
    }

    /** {@return how many lines, and parts of lines, did not fit so far} */
    public long refusedCount() {
        return refusedCount;
    }

    /**
     * {@return everything that was not read yet, in memory, with all lines that did not fit}
     *
     * @throws CongressJsonException if a line does not fit, unless such lines are passed over
     * @throws IOException if the stream cannot be read
     */
    public ReadResult readAll() throws IOException {
        maxRefused = Integer.MAX_VALUE;
        readsAll = true;
        if (readsSome) {
            reader.forgetPlaces();
        }
        Proceedings proceedings;
        try {
            proceedings = ProceedingsFormat.collect(header, this);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        ImmutableList<JsonProblem> problems = refused.stream()
                .flatMap(part -> part.problems().stream())
                .limit(options.maxProblems())
                .collect(ImmutableList.toImmutableList());
        return ReadResult.builder()
                .proceedings(proceedings)
                .warnings(warnings())
                .problems(problems)
                .refused(refused())
                .places(reader.places())
                .build();
    }

    /** {@return the line of the record that was read last, counted from 1; 1, that of the header, before the first} */
    public int lineNumber() {
        return source.lineNumber();
    }

    /**
     * {@return the place of a value in the record that was read last or, if it is absent, of the nearest value around it; absent unless
     *     {@link ReadOptions#keepPlaces} says to keep it}
     *
     * @param pointer a JSON Pointer (RFC 6901) into the record, such as {@code /number}; empty for the record itself
     */
    public Optional<DocumentPlace> placeInRecord(String pointer) {
        return reader.placeInRecord(pointer);
    }

    /**
     * {@return whether the last line says that the file is whole, and it is: there are as many records and the same bytes as were written.
     *     A file without such a line is neither known to be whole nor to be cut. False until everything was read}
     */
    public boolean isWhole() {
        return whole;
    }

    /** Closes the stream. */
    @Override
    public void close() throws IOException {
        in.close();
    }

    private ReadResult readHeader() throws IOException {
        source.next();
        Utf8Source text = source.line();
        if (text.startsWithByteOrderMark()) {
            warn(CongressJson.byteOrderMark(options));
            text = text.withoutByteOrderMark();
        }
        try (JsonParser parser = text.parser(factory)) {
            // Without a header that fits, the records could not be trusted.
            ReadOptions refusing =
                    options.toBuilder().onProblem(OnProblem.REFUSE_DOCUMENT).build();
            ReadResult result = ProceedingsFormat.read(input(parser, text), refusing);
            result.warnings().forEach(this::warn);
            return result;
        }
    }

    private @Nullable ProceedingsRecord<?> nextRecord() throws IOException {
        while (true) {
            checkWhole();
            try {
                if (!source.next()) {
                    return null;
                }
                if (ended) {
                    whole = false;
                    throw problem(
                            ProblemCode.TRAILING_TEXT, "expected nothing after the end line but found another line");
                }
                ProceedingsRecord<?> record = read(source.line());
                Optional<EndLine> end = EndLine.in(record);
                if (end.isEmpty()) {
                    lineCount++;
                    ofLine.forEach(this::warn);
                    partsOfLine.forEach(this::refuse);
                    return record;
                }
                ended = true;
                checkEnd(end.get());
                whole = true;
            } catch (CongressJsonException e) {
                if (options.onProblem() == OnProblem.REFUSE_DOCUMENT) {
                    throw e;
                }
                refuse(e);
            }
        }
    }

    /** Refuses a document that is too large to be held in memory. */
    private void checkWhole() {
        if (!readsAll) {
            return;
        }
        if (source.length() > options.maxDocumentLength()) {
            throw problem(
                    ProblemCode.TOO_LONG, "document must not be longer than " + options.maxDocumentLength() + " bytes");
        }
        if (lineCount > options.maxRecords()) {
            throw problem(
                    ProblemCode.TOO_LONG, "a document must not have more than " + options.maxRecords() + " records");
        }
    }

    private void checkEnd(EndLine end) {
        Optional<HashCode> digest = source.digestBefore();
        if (digest.isEmpty()) {
            // Another line follows, or this one would have been found at the end of the file.
            return;
        }
        EndLine found = EndLine.of(lineCount, digest.get());
        if (!end.records().equals(found.records())) {
            throw problem(
                    ProblemCode.TRUNCATED,
                    "the end line counts " + end.records() + " records but there are " + found.records());
        } else if (!end.digest().equals(found.digest())) {
            throw problem(
                    ProblemCode.TRUNCATED,
                    "the digest of the end line is " + end.digest() + " but that of the lines before it is "
                            + found.digest());
        }
    }

    private CongressJsonException problem(ProblemCode code, String message) {
        return CongressJsonException.malformed(code, message, source.lineNumber(), 0, null);
    }

    private ProceedingsRecord<?> read(Utf8Source line) {
        try {
            return readOnce(line);
        } catch (CongressJsonException e) {
            if (e.problem().code() != ProblemCode.TOO_LONG) {
                throw e;
            }
            // The names of an earlier line may have filled the table in which the factory keeps names.
            factory = Factories.reading(options);
            return readOnce(line);
        }
    }

    private ProceedingsRecord<?> readOnce(Utf8Source line) {
        if (!readsAll) {
            reader.forgetPlaces();
            readsSome = true;
        }
        ofLine.clear();
        partsOfLine.clear();
        try (JsonParser parser = line.parser(factory)) {
            return reader.read(input(parser, line), ofLine::add, partsOfLine::add);
        }
    }

    private void refuse(CongressJsonException problem) {
        lineCount++;
        refuse(RefusedPart.builder()
                .pointer("")
                .line(source.lineNumber())
                .text(source.text())
                .problems(problem.problems())
                .build());
    }

    private void refuse(RefusedPart part) {
        refusedCount++;
        if (refused.size() < maxRefused) {
            refused.add(part);
        }
    }

    private void warn(JsonProblem warning) {
        if (warnings.size() < options.maxProblems()) {
            warnings.add(warning);
        }
    }

    private JacksonInput input(JsonParser parser, JsonSource line) {
        return new JacksonInput(parser, line, Math.max(0, source.lineNumber() - 1));
    }
}

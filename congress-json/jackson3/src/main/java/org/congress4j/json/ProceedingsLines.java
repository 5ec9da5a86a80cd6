package org.congress4j.json;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.congress4j.json.format.CongressJsonException;
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
 * <p>An invalid line ends reading with a {@link CongressJsonException}; with {@link OnProblem#REFUSE_RECORD} it is skipped and kept among
 * the {@link #refused}. Empty lines are skipped. A last line without a line feed counts if it is a complete record; otherwise it is
 * an invalid line, as an interrupted writer leaves it.
 *
 * <p>Pointers start at the record of the line. It is not safe for use by several threads at once.
 */
public final class ProceedingsLines implements Iterable<ProceedingsRecord<?>>, Closeable {
    private static final int BUFFER_SIZE = 1 << 16;

    private final InputStream in;
    private final LineSource source;
    private final ReadOptions options;
    private final JsonFactory factory;
    private final RecordReader reader;
    private final Proceedings header;
    private final Iterator<ProceedingsRecord<?>> records;
    private final List<JsonProblem> warnings = new ArrayList<>();
    private final List<RefusedPart> refused = new ArrayList<>();
    private long refusedCount;
    private int maxRefused;

    ProceedingsLines(InputStream in, ReadOptions options) throws IOException {
        this.in = in;
        this.options = options;
        this.source = new LineSource(in, Math.min(options.maxDocumentLength(), Integer.MAX_VALUE / 2));
        this.factory = Factories.of(options);
        this.reader = new RecordReader(options);
        this.maxRefused = options.maxProblems();
        Proceedings first = readHeader();
        this.header = first.withoutRecords();
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

    /** Whether a file is in the NDJSON form: its first line is an object, and another begins after it. */
    static boolean isIn(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER_SIZE];
            byte lastOfLine = 0;
            boolean lineEnded = false;
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    if (lineEnded && !isSpace(buffer[i])) {
                        return buffer[i] == '{';
                    } else if (!lineEnded && buffer[i] == '\n') {
                        if (lastOfLine != '}') {
                            return false;
                        }
                        lineEnded = true;
                    } else if (!isSpace(buffer[i])) {
                        lastOfLine = buffer[i];
                    }
                }
            }
            return false;
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

    /** {@return the lines that did not fit so far, as they stand: the first of them, as many as the options allow} */
    public ImmutableList<RefusedPart> refused() {
        return ImmutableList.copyOf(refused);
    }

    /** {@return how many lines did not fit so far} */
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
                .build();
    }

    /** Closes the stream. */
    @Override
    public void close() throws IOException {
        in.close();
    }

    private Proceedings readHeader() throws IOException {
        source.next();
        Utf8Source text = source.line();
        if (text.startsWithByteOrderMark()) {
            throw CongressJsonException.malformed(
                    ProblemCode.BYTE_ORDER_MARK, CongressJson.BYTE_ORDER_MARK_FOUND, source.lineNumber(), 0, null);
        }
        try (JsonParser parser = text.parser(factory)) {
            // Without a header that fits, the records could not be trusted.
            ReadOptions refusing =
                    options.toBuilder().onProblem(OnProblem.REFUSE_DOCUMENT).build();
            ReadResult result = ProceedingsFormat.read(input(parser, text), refusing);
            result.warnings().forEach(this::warn);
            return result.proceedings();
        }
    }

    private @Nullable ProceedingsRecord<?> nextRecord() throws IOException {
        while (source.next()) {
            try {
                return read(source.line());
            } catch (CongressJsonException e) {
                if (options.onProblem() == OnProblem.REFUSE_DOCUMENT) {
                    throw e;
                }
                refuse(e);
            }
        }
        return null;
    }

    private ProceedingsRecord<?> read(Utf8Source line) {
        try (JsonParser parser = line.parser(factory)) {
            return reader.read(input(parser, line), this::warn);
        }
    }

    private void refuse(CongressJsonException problem) {
        refusedCount++;
        if (refused.size() < maxRefused) {
            refused.add(RefusedPart.builder()
                    .pointer("")
                    .line(source.lineNumber())
                    .text(source.text())
                    .problems(problem.problems())
                    .build());
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

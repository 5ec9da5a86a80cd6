package org.congress4j.json.interop.unvotes;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** The rows of a CSV file (RFC 4180), read one at a time, starting with the names of the columns. Empty lines are skipped. */
final class CsvRows implements Closeable {
    /** The longest cell. A quote that is not closed would make one of the rest of the file. */
    static final int MAX_CELL = 1_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CsvMapper MAPPER = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(MAX_CELL)
                            .build())
                    .build())
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .build();

    private final MappingIterator<String[]> rows;
    private final ImmutableList<String> header;

    CsvRows(Reader in) throws IOException {
        rows = open(in);
        CsvRow first = next();
        if (first == null) {
            throw new UnVotesException(
                    1, "expected the columns " + String.join(", ", Column.NAMES) + " but the file is empty", null);
        }
        header = Stream.concat(
                        Stream.of(withoutByteOrderMark(first.cell(0))),
                        first.cells().stream().skip(1))
                .collect(ImmutableList.toImmutableList());
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    private static MappingIterator<String[]> open(Reader in) throws IOException {
        try {
            return MAPPER.readerFor(String[].class)
                    .with(CsvSchema.emptySchema())
                    .readValues(in);
        } catch (JacksonException e) {
            throw failure(1, e);
        }
    }

    /** The names of the columns. */
    ImmutableList<String> header() {
        return header;
    }

    /** The next row; null after the last. */
    @Nullable
    CsvRow next() throws IOException {
        long line = rows.currentLocation().getLineNr();
        try {
            while (rows.hasNextValue()) {
                line = rows.currentLocation().getLineNr();
                String[] cells = rows.nextValue();
                if (cells.length > 1 || !cells[0].isEmpty()) {
                    return new CsvRow(line, ImmutableList.copyOf(cells));
                }
            }
            return null;
        } catch (JacksonException e) {
            throw failure(line, e);
        }
    }

    /** Throws what a failure of reading means, or gives that of the file itself. */
    private static IOException failure(long line, JacksonException e) {
        if (e.getCause() instanceof CharacterCodingException) {
            throw new UnVotesException(line, "expected UTF-8 but found other bytes in or after this line", e);
        }
        if (e.getCause() instanceof IOException ofFile) {
            return ofFile;
        }
        throw new UnVotesException(line, "expected a row of CSV but found: " + e.getOriginalMessage(), e);
    }

    @Override
    public void close() {
        rows.close();
    }
}

package org.congress4j.json.interop.unvotes;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.congress4j.json.format.report.ImportProblemCode;
import org.congress4j.json.format.report.ImportReport;
import org.congress4j.model.Generator;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file of votes, vote by vote: first the Assembly, its Members and the sources, then for each vote an action with
 * the records that it refers to and that have not come before, and at the end the agendas. Only one vote at a time is held in memory, besides
 * symbols and titles. It can be iterated once.
 *
 * <p>Iterating throws an {@link UnVotesException} at a row that cannot be read, and an {@link UncheckedIOException} if the file
 * cannot be. It is not safe for use by several threads at once.
 */
public final class UnVoteRecords implements Iterable<ProceedingsRecord<?>>, Closeable {
    /** How often rows may stand apart from their vote before the file is taken to be in another order. */
    static final int MAX_APART = 100;

    /** How many rows a vote has at most; in no other case would memory not do. */
    static final int MAX_ROWS = 10_000;

    private final CsvRows rows;
    private final Columns columns;
    private final Problems problems = new Problems();
    private final VoteImport votes;
    private final Queue<ProceedingsRecord<?>> ready = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final Iterator<ProceedingsRecord<?>> records;
    private @Nullable CsvRow next;
    private long voteCount;
    private long rowCount;
    private int apart;
    private boolean ended;

    UnVoteRecords(Reader in) throws IOException {
        rows = new CsvRows(in);
        columns = new Columns(rows.header(), problems);
        votes = new VoteImport(columns, problems, ready::add);
        next = nextRow();
        records = new AbstractIterator<>() {
            @Override
            protected @Nullable ProceedingsRecord<?> computeNext() {
                try {
                    while (ready.isEmpty() && !ended) {
                        readVote();
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return ready.isEmpty() ? endOfData() : ready.remove();
            }
        };
    }

    /** {@return what is said of the document as a whole, with the columns of the file} */
    public Proceedings header() {
        return Proceedings.builder()
                .title(LocalizedText.of("en", "Votes of the General Assembly of the United Nations"))
                .generator(Generator.builder().name("congress-json-interop").build())
                .putExtension(
                        UnVotes.EXTENSION,
                        new JsonValue.JsonObject(ImmutableMap.of(
                                UnVotes.COLUMNS,
                                new JsonValue.JsonArray(columns.names().stream()
                                        .map(JsonValue::of)
                                        .collect(ImmutableList.<JsonValue>toImmutableList())))))
                .build();
    }

    /** {@return the records, in an order in which a reference may lead to a later one} */
    @Override
    public Iterator<ProceedingsRecord<?>> iterator() {
        return records;
    }

    /** {@return what came of the rows read so far} */
    public ImportReport report() {
        return problems.report(voteCount, rowCount);
    }

    /** Closes the file. */
    @Override
    public void close() throws IOException {
        rows.close();
    }

    private @Nullable CsvRow nextRow() throws IOException {
        CsvRow row = rows.next();
        if (row != null) {
            rowCount++;
            if (row.cells().size() != columns.names().size()) {
                problems.add(
                        ImportProblemCode.ROW_LENGTH,
                        row.line(),
                        "a row has " + row.cells().size() + " cells, but there are "
                                + columns.names().size() + " columns");
            }
        }
        return row;
    }

    private void readVote() throws IOException {
        CsvRow first = next;
        if (first == null) {
            votes.end();
            ended = true;
            return;
        }
        String vote = columns.vote(first);
        List<CsvRow> ofVote = new ArrayList<>();
        CsvRow row = first;
        while (row != null && columns.vote(row).equals(vote)) {
            if (ofVote.size() == MAX_ROWS) {
                throw new UnVotesException(
                        row.line(),
                        "expected at most " + MAX_ROWS + " rows of one vote but undl_id '"
                                + columns.cell(first, Column.UNDL_ID) + "' has more",
                        null);
            }
            ofVote.add(row);
            row = nextRow();
        }
        next = row;
        voteCount++;
        checkTogether(first, vote);
        votes.add(new VoteRows(columns, ofVote));
    }

    private void checkTogether(CsvRow first, String vote) {
        if (ids.add(vote)) {
            return;
        }
        String message = "the rows of undl_id '" + columns.cell(first, Column.UNDL_ID) + "' are not adjacent";
        if (++apart > MAX_APART) {
            throw new UnVotesException(
                    first.line(), message + ", as for many votes before; sort the file by undl_id", null);
        }
        problems.add(ImportProblemCode.ROWS_APART, first.line(), message);
    }
}

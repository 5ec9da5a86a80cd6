package org.congress4j.json.interop.unvotes;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import org.congress4j.json.format.report.ImportReport;
import org.congress4j.model.Generator;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.RecordTypes;
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
    private final VoteSource source;
    private final Problems problems;
    private final VoteImport votes;
    private final Queue<ProceedingsRecord<?>> ready = new ArrayDeque<>();
    private final Iterator<ProceedingsRecord<?>> records;
    /** How many records were made, by type. */
    private final Map<String, Long> made = new LinkedHashMap<>();

    private long voteCount;
    private long rowCount;
    private boolean ended;

    UnVoteRecords(VoteSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
        votes = new VoteImport(source.columns(), problems, ready::add);
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
                if (ready.isEmpty()) {
                    return endOfData();
                }
                ProceedingsRecord<?> record = ready.remove();
                made.merge(RecordTypes.of(record.getClass()).orElseThrow().name(), 1L, Long::sum);
                return record;
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
                                new JsonValue.JsonArray(source.columns().names().stream()
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
        return problems.report().toBuilder()
                .format(UnVotes.FORMAT)
                .votes(voteCount)
                .rows(rowCount)
                .records(made)
                .build();
    }

    /** Closes the file. */
    @Override
    public void close() throws IOException {
        source.close();
    }

    private void readVote() throws IOException {
        ImmutableList<CsvRow> rows = source.next();
        if (rows.isEmpty()) {
            votes.end();
            ended = true;
            return;
        }
        voteCount++;
        rowCount += rows.size();
        votes.add(new VoteRows(source.columns(), rows));
    }
}

package org.congress4j.json.interop.unvotes;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The votes of a file in any order, such as one sorted by country, in the order of their first rows. The file is read several times, each
 * time for as many votes as fit into memory.
 */
final class ScatteredVotes implements VoteSource {
    /** How many rows are held in memory, unless a single vote has more. */
    static final int ROWS_IN_MEMORY = 200_000;

    private final Opener file;
    private final int rowsInMemory;
    private final Problems problems;
    private final Columns columns;
    private final Queue<Map.Entry<String, Integer>> ahead;
    private final Queue<ImmutableList<CsvRow>> ready = new ArrayDeque<>();

    /** Opens the file from its start. */
    interface Opener {
        Reader open() throws IOException;
    }

    ScatteredVotes(Opener file, int rowsInMemory, Problems problems) throws IOException {
        this.file = file;
        this.rowsInMemory = rowsInMemory;
        this.problems = problems;
        Map<String, Integer> sizes = new LinkedHashMap<>();
        try (Reader in = file.open();
                CsvRows rows = new CsvRows(in)) {
            columns = new Columns(rows.header(), problems);
            Problems ignored = new Problems();
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                CsvRow clean = columns.clean(row, ignored);
                if (sizes.merge(columns.vote(clean), 1, Integer::sum) > MAX_ROWS) {
                    throw VoteSource.tooLong(row.line(), columns.cell(clean, Column.UNDL_ID));
                }
            }
        }
        ahead = new ArrayDeque<>(sizes.entrySet());
    }

    /** Whether the rows of a vote stand apart in a file. */
    static boolean isScattered(Opener file) throws IOException {
        Set<String> seen = new HashSet<>();
        try (Reader in = file.open();
                CsvRows rows = new CsvRows(in)) {
            Problems ignored = new Problems();
            Columns columns = new Columns(rows.header(), ignored);
            String last = null;
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                String vote = columns.vote(columns.clean(row, ignored));
                if (!vote.equals(last) && !seen.add(vote)) {
                    return true;
                }
                last = vote;
            }
        }
        return false;
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public ImmutableList<CsvRow> next() throws IOException {
        if (ready.isEmpty()) {
            readAhead();
        }
        @Nullable ImmutableList<CsvRow> vote = ready.poll();
        return vote == null ? ImmutableList.of() : vote;
    }

    private void readAhead() throws IOException {
        Map<String, List<CsvRow>> votes = new LinkedHashMap<>();
        int room = rowsInMemory;
        for (Map.Entry<String, Integer> vote = ahead.peek(); vote != null; vote = ahead.peek()) {
            room -= vote.getValue();
            if (room < 0 && !votes.isEmpty()) {
                break;
            }
            votes.put(vote.getKey(), new ArrayList<>());
            ahead.remove();
        }
        if (votes.isEmpty()) {
            return;
        }
        try (Reader in = file.open();
                CsvRows rows = new CsvRows(in)) {
            Problems ignored = new Problems();
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                List<CsvRow> ofVote = votes.get(columns.vote(columns.clean(row, ignored)));
                if (ofVote != null) {
                    ofVote.add(columns.clean(row, problems));
                }
            }
        }
        votes.values().forEach(rows -> ready.add(ImmutableList.copyOf(rows)));
    }

    @Override
    public void close() {}
}

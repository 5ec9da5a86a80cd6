package org.congress4j.json.interop.unvotes;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.congress4j.json.format.report.ImportProblemCode;
import org.jspecify.annotations.Nullable;

/** The votes of a text that is read once: the rows of a vote are those that stand together. */
final class AdjacentVotes implements VoteSource {
    /** How often rows may stand apart from their vote before the file is taken to be in another order. */
    static final int MAX_APART = 100;

    private final CsvRows rows;
    private final Columns columns;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();
    private @Nullable CsvRow next;
    private int apart;

    AdjacentVotes(Reader in, Problems problems) throws IOException {
        this.rows = new CsvRows(in);
        this.problems = problems;
        this.columns = new Columns(rows.header(), problems);
        this.next = nextRow();
    }

    @Override
    public Columns columns() {
        return columns;
    }

    private @Nullable CsvRow nextRow() throws IOException {
        CsvRow row = rows.next();
        return row == null ? null : columns.clean(row, problems);
    }

    @Override
    public ImmutableList<CsvRow> next() throws IOException {
        CsvRow first = next;
        if (first == null) {
            return ImmutableList.of();
        }
        String vote = columns.vote(first);
        List<CsvRow> ofVote = new ArrayList<>();
        CsvRow row = first;
        while (row != null && columns.vote(row).equals(vote)) {
            if (ofVote.size() == MAX_ROWS) {
                throw VoteSource.tooLong(row.line(), columns.cell(first, Column.UNDL_ID));
            }
            ofVote.add(row);
            row = nextRow();
        }
        next = row;
        checkTogether(first, vote);
        return ImmutableList.copyOf(ofVote);
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

    @Override
    public void close() throws IOException {
        rows.close();
    }
}

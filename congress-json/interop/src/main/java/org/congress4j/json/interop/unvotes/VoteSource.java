package org.congress4j.json.interop.unvotes;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;

/** Where the rows of votes come from, a vote at a time. */
interface VoteSource extends Closeable {
    /** How many rows a vote has at most; in no other case would memory not do. */
    int MAX_ROWS = 10_000;

    /** The columns of the file. */
    Columns columns();

    /** The rows of the next vote; empty after the last. */
    ImmutableList<CsvRow> next() throws IOException;

    /** Refuses one row more than a vote has. */
    static UnVotesException tooLong(long line, String undlId) {
        return new UnVotesException(
                line, "expected at most " + MAX_ROWS + " rows of one vote but undl_id '" + undlId + "' has more", null);
    }
}

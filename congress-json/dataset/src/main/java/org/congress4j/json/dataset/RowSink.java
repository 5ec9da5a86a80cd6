package org.congress4j.json.dataset;

import java.io.IOException;
import org.congress4j.model.describe.KeyTarget;
import org.jspecify.annotations.Nullable;

/** Takes rows, and knows to what they may refer. */
interface RowSink {
    /** Whether the rows of a table are written. */
    boolean takes(TableDraft table);

    /** Writes a row. */
    void write(Row row) throws IOException;

    /** Whether texts in a language are written. */
    boolean takesLanguage(String tag);

    /** The id, if there is a row to which it leads; otherwise nothing, and the reference is noted. */
    @Nullable
    String reference(Target target, String id, Place place, String relative) throws IOException;

    /** The reference, if there is a row to which it leads; otherwise nothing, and the reference is noted. */
    @Nullable
    String keyReference(KeyTarget target, String reference, Place place, String relative) throws IOException;

    /** The id, if there is a row to which it leads. */
    @Nullable
    String known(Target target, String id);

    /** Where a party was found: in the document, in the registry, or nowhere. */
    String matchedBy(String id);

    /** What is held of congresses and sessions. */
    Facts facts();

    /** Notes a value that has no row, since another of the record has its key. */
    void repeatedKey(KeyTarget target, String key, Place place, String relative) throws IOException;

    /** Notes a code that was seen. */
    void saw(TableDraft table, int place, String code);
}

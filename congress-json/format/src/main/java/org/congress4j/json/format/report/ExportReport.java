package org.congress4j.json.format.report;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.immutables.value.Value;

/**
 * The result of exporting to a file of another format: how much was written, and what was left out.
 */
@Value.Immutable
public abstract class ExportReport implements Extensible {
    ExportReport() {}

    /** {@return the format, such as {@code un-votes}; absent if not stated} */
    public abstract Optional<String> format();

    /** {@return how many rows or lines were written, without the header; 0 unless set} */
    @Value.Default
    public long rows() {
        return 0;
    }

    /** {@return how many votes were written; 0 unless set, as for a format without votes} */
    @Value.Default
    public long votes() {
        return 0;
    }

    /** {@return how many votes were left out because the record does not list their voters; 0 unless set} */
    @Value.Default
    public long withoutVoters() {
        return 0;
    }

    /**
     * {@return how many of the votes written have no id of the Library, such as 3; 0 unless set}
     *
     * <p>They were given one of the ids of action and vote, such as {@code adoption#whole}.
     */
    @Value.Default
    public long withoutLibraryId() {
        return 0;
    }

    /**
     * {@return how many rows have a choice for which the file has no letter, by choice, such as {@code unknown}; their {@code ms_vote} is
     *     empty. Empty if there are none}
     */
    public abstract ImmutableMap<String, Long> withoutLetter();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static ExportReportBuilder builder() {
        return new ExportReportBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ExportReportBuilder toBuilder();
}

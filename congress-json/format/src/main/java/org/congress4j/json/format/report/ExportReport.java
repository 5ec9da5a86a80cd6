package org.congress4j.json.format.report;

import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;

/**
 * The result of exporting a file of votes.
 */
@Value.Immutable
public abstract class ExportReport {
    ExportReport() {}

    /** {@return how many votes were written} */
    public abstract long votes();

    /** {@return how many rows were written, without the header} */
    public abstract long rows();

    /** {@return how many votes were left out because the record does not list their voters} */
    public abstract long withoutVoters();

    /**
     * {@return how many of the votes written have no id of the Library, and were given one of the ids of action and vote, such as
     *     {@code adoption#whole}; 0 unless set}
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

    /** {@return a builder with nothing set} */
    public static ExportReportBuilder builder() {
        return new ExportReportBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ExportReportBuilder toBuilder();
}

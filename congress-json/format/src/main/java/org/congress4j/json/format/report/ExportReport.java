package org.congress4j.json.format.report;

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

    /** {@return a builder with nothing set} */
    public static ExportReportBuilder builder() {
        return new ExportReportBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ExportReportBuilder toBuilder();
}

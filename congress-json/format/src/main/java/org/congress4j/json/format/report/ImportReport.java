package org.congress4j.json.format.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;

/**
 * The result of importing a file of votes.
 */
@Value.Immutable
public abstract class ImportReport {
    /** How many different problems of one kind are kept; all of them are counted. */
    public static final int MAX_PROBLEMS = 100;

    ImportReport() {}

    /** {@return how many votes were read} */
    public abstract long votes();

    /** {@return how many rows were read, without the header} */
    public abstract long rows();

    /** {@return how often something was not understood, by kind, in the order of the kinds; empty if all was understood} */
    public abstract ImmutableMap<ImportProblemCode, Long> totals();

    /** {@return what was not understood, by kind and then in the order of the file; at most {@value #MAX_PROBLEMS} of each kind} */
    public abstract ImmutableList<ImportProblem> problems();

    /** {@return whether everything was understood} */
    public final boolean isClean() {
        return totals().isEmpty();
    }

    /** {@return a builder with nothing set} */
    public static ImportReportBuilder builder() {
        return new ImportReportBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ImportReportBuilder toBuilder();
}

package org.congress4j.json.format.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.immutables.value.Value;

/**
 * The result of importing a file of another format: how much was read, what became of it, and what was not understood.
 */
@Value.Immutable
public abstract class ImportReport implements Extensible {
    /** How many different problems of one kind are kept; all of them are counted. */
    public static final int MAX_PROBLEMS = 100;

    ImportReport() {}

    /** {@return the format, such as {@code un-votes}; absent if not stated} */
    public abstract Optional<String> format();

    /** {@return how many rows or lines were read, without the header; 0 unless set} */
    @Value.Default
    public long rows() {
        return 0;
    }

    /** {@return how many votes were read; 0 unless set, as for a format without votes} */
    @Value.Default
    public long votes() {
        return 0;
    }

    /** {@return how many records were made of it, by their type, such as {@code action}; empty if not counted} */
    public abstract ImmutableMap<String, Long> records();

    /** {@return how often something was not understood, by kind, in the order of the kinds; empty if all was understood} */
    public abstract ImmutableMap<ImportProblemCode, Long> totals();

    /** {@return what was not understood, by kind and then in the order of the file; at most 100 of each kind} */
    public abstract ImmutableList<ImportProblem> problems();

    /** {@return whether everything was understood} */
    public final boolean isClean() {
        return totals().isEmpty();
    }

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static ImportReportBuilder builder() {
        return new ImportReportBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ImportReportBuilder toBuilder();
}

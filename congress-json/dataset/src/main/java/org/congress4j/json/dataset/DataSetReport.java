package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import org.congress4j.json.format.JsonProblem;
import org.immutables.value.Value;

/** What was written of a data set. */
@Value.Immutable
public abstract class DataSetReport {
    DataSetReport() {}

    /** {@return how many rows each table has, in the order of the tables} */
    public abstract ImmutableMap<String, Long> rows();

    /** {@return how many records the proceedings of the package have} */
    public abstract long records();

    /** {@return how many references and values of the proceedings have no place in the tables; each stands in {@code findings}} */
    public abstract long leftOut();

    /** {@return how many records, or parts of records, did not fit the format and are not in the data set} */
    public abstract long refused();

    /** {@return what is worth a look in the files that were read, such as a member that the format does not know, and what was refused, by file} */
    public abstract ImmutableListMultimap<Path, JsonProblem> warnings();

    /** {@return a builder with nothing set} */
    public static DataSetReportBuilder builder() {
        return new DataSetReportBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract DataSetReportBuilder toBuilder();
}

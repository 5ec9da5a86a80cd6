package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.Extensible;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Proceedings;
import org.congress4j.model.check.CheckReport;
import org.immutables.value.Value;

/**
 * The proceedings that were read, with warnings and problems.
 */
@Value.Immutable
public abstract class ReadResult implements Extensible {
    ReadResult() {}

    /** {@return the proceedings: complete if there are no problems, otherwise all that fits} */
    public abstract Proceedings proceedings();

    /**
     * {@return members, codes and versions that are not known, and values that say nothing, such as an empty list, in the order found; members
     *     and codes are kept, values that say nothing are not}
     */
    public abstract ImmutableList<JsonProblem> warnings();

    /**
     * {@return what does not fit, in the order found}
     *
     * <p>Always empty for {@link OnProblem#REFUSE_DOCUMENT}.
     */
    public abstract ImmutableList<JsonProblem> problems();

    /**
     * {@return the parts that do not fit, in the order of the document}
     *
     * <p>Always empty for {@link OnProblem#REFUSE_DOCUMENT}.
     */
    public abstract ImmutableList<RefusedPart> refused();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /**
     * {@return where the values of the proceedings stand in the text; absent unless {@link ReadOptions#keepPlaces} says to keep it}
     *
     * <p>It is no part of the JSON form, and results that differ in it only are equal.
     */
    @Value.Auxiliary
    public abstract Optional<DocumentPlaces> places();

    /**
     * {@return a report with the lines and columns of its findings, as {@link DocumentPlaces#locate} gives it; the report as it is if no places
     *     were kept}
     *
     * @param report a report of a check of the proceedings
     */
    public final CheckReport locate(CheckReport report) {
        return places().map(known -> known.locate(report)).orElse(report);
    }

    /** {@return a builder with nothing set} */
    public static ReadResultBuilder builder() {
        return new ReadResultBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ReadResultBuilder toBuilder();
}

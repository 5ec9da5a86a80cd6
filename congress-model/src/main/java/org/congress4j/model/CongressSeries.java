package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What recurs: a series of congresses, such as the United Nations congresses on crime prevention and criminal justice, held
 * every five years since 1955. Its name changed in 2005; each name has its period.
 *
 * <pre>{@code
 * CongressSeries series = CongressSeries.builder()
 *         .id(Id.of("un-crime-congress"))
 *         .addName(Name.asWritten("en", "United Nations congresses on crime prevention and criminal justice"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class CongressSeries implements ProceedingsRecord<CongressSeries> {
    CongressSeries() {}

    /** {@return the id, unique in a document, such as {@code un-crime-congress}} */
    @Override
    public abstract Id<CongressSeries> id();

    /** {@return the names, official ones first by custom; never empty} */
    public abstract ImmutableList<Name> names();

    /** {@return what the series is, in our own words; absent if not stated} */
    public abstract Optional<LocalizedText> description();

    /**
     * {@return when the first edition was held or the series was set up, as its claims say, such as {@code 1955}; absent if
     *     not stated}
     */
    public abstract Optional<PartialDate> founded();

    /** {@return how often an edition is due, such as {@code P5Y} for every five years; absent if not stated} */
    public abstract Optional<java.time.Period> cadence();

    /** {@return who convenes, prepares and serves the series; empty if none is stated} */
    public abstract ImmutableList<Role> roles();

    /** {@return the resolutions that it rests on, such as {@code ga-res-46-152}; empty if none is stated} */
    public abstract ImmutableList<Id<? extends FormalText<?>>> mandateIds();

    /** {@return the first official name, or the first name if none is official} */
    public final LocalizedText name() {
        return Name.preferred(names()).text();
    }

    @Value.Check
    final void check() {
        Checks.named("congress series", id(), names());
    }

    /** {@return a builder with nothing set} */
    public static CongressSeriesBuilder builder() {
        return new CongressSeriesBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract CongressSeriesBuilder toBuilder();
}

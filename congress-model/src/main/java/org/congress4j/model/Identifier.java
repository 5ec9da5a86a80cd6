package org.congress4j.model;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import org.congress4j.model.symbol.DecisionNumber;
import org.immutables.value.Value;

/**
 * An identifier of a record in another scheme, such as {@code un-symbol-series A/CONF.234}. Known schemes:
 * {@code un-symbol}, {@code un-symbol-series}, {@code un-decision}, {@code un-job-number},
 * {@code un-sales-number}, {@code undl}, {@code unterm}, {@code m49},
 * {@code iso3166-1-alpha3}, {@code iso3166-3}, {@code wikidata}, {@code orcid}, {@code ror}, {@code isni}; others may be used.
 *
 * <p>Identifiers are {@linkplain #compareTo in the order} of their schemes, then of their values. Two that differ in extensions only are not equal and have the
 * same place in this order, so a {@code TreeSet} keeps one of them.
 */
@Value.Immutable
public abstract class Identifier implements Extensible, Comparable<Identifier> {
    private static final Comparator<Identifier> ORDER =
            Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value);

    Identifier() {}

    /** {@return the scheme, such as {@code un-decision}, never blank} */
    public abstract String scheme();

    /** {@return the identifier in that scheme, such as {@code 74/550 B}, never blank} */
    public abstract String value();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /**
     * {@return an identifier, such as {@code of("un-decision", "74/550 B")}}
     *
     * @param scheme the scheme
     * @param value the identifier in it
     * @throws IllegalArgumentException if either is blank
     */
    public static Identifier of(String scheme, String value) {
        return builder().scheme(scheme).value(value).build();
    }

    /**
     * {@return the identifier of an act in the scheme {@code un-decision}, such as {@code un-decision 74/550 B}}
     *
     * @param decision the number of the decision
     */
    public static Identifier of(DecisionNumber decision) {
        checkNotNull(decision, "number of decision must not be null");
        return of("un-decision", decision.toString());
    }

    @Override
    public final int compareTo(Identifier other) {
        return ORDER.compare(this, other);
    }

    @Value.Check
    final void check() {
        Checks.notBlank("scheme of identifier", scheme());
        Checks.notBlank("value of identifier", value());
    }

    /** {@return a builder with nothing set} */
    public static IdentifierBuilder builder() {
        return new IdentifierBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract IdentifierBuilder toBuilder();
}

package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.NameKind;
import org.immutables.value.Value;

/**
 * A current or former name, such as <em>Fourteenth United Nations Congress on Crime Prevention and
 * Criminal Justice</em>, with its kind and the period of its use.
 */
@Value.Immutable
public abstract class Name implements Extensible {
    Name() {}

    /** {@return the name by language, such as <em>Kyoto Congress</em>} */
    public abstract LocalizedText text();

    /** {@return what kind of name it is; absent if not stated} */
    public abstract Optional<NameKind> kind();

    /** {@return when it was in use; absent if not stated} */
    public abstract Optional<DateRange> period();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /**
     * {@return an official name in one language}
     *
     * @param language the language, such as {@code en}
     * @param text the name
     * @throws IllegalArgumentException if either is blank
     */
    public static Name official(String language, String text) {
        return of(NameKind.OFFICIAL, LocalizedText.of(language, text));
    }

    /**
     * {@return a short name in one language}
     *
     * @param language the language, such as {@code en}
     * @param text the name
     * @throws IllegalArgumentException if either is blank
     */
    public static Name shortForm(String language, String text) {
        return of(NameKind.SHORT, LocalizedText.of(language, text));
    }

    /**
     * {@return a name as a source writes it, in one language}
     *
     * @param language the language, such as {@code en}
     * @param text the name
     * @throws IllegalArgumentException if either is blank
     */
    public static Name asWritten(String language, String text) {
        return of(NameKind.AS_WRITTEN, LocalizedText.of(language, text));
    }

    /**
     * {@return a name of a kind}
     *
     * @param kind the kind
     * @param text the name by language
     */
    public static Name of(NameKind kind, LocalizedText text) {
        return builder().kind(kind).text(text).build();
    }

    /** The first official name, or the first name; {@code names} is not empty. */
    static Name preferred(ImmutableList<Name> names) {
        return names.stream()
                .filter(name -> name.kind().equals(Optional.of(NameKind.OFFICIAL)))
                .findFirst()
                .orElse(names.get(0));
    }

    /** {@return a builder with nothing set} */
    public static NameBuilder builder() {
        return new NameBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract NameBuilder toBuilder();
}

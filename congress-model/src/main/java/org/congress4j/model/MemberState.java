package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.code.NameKind;
import org.immutables.value.Value;

/**
 * A State by its code, such as {@code JPN}, Japan, whether it is a member of anything or not. Its id is the code: ISO
 * 3166-1 alpha-3, or the four letters of ISO 3166-3 for a former State.
 */
@Value.Immutable
public abstract non-sealed class MemberState implements ProceedingsRecord<MemberState>, Party {
    MemberState() {}

    /** {@return the id, unique in a document: the code of the State, such as {@code JPN}} */
    @Override
    public abstract Id<MemberState> id();

    /** {@return the names, official ones first by custom; never empty} */
    public abstract ImmutableList<Name> names();

    /** {@return when the State existed, with an end only if it has ceased; absent if not stated} */
    public abstract Optional<DateRange> period();

    /** {@return the States that it followed; empty if none is stated} */
    public abstract ImmutableList<Succession> successions();

    /** {@return the first short name in use, such as {@code Japan}; else the first official name, or the first of all} */
    @Override
    public final LocalizedText name() {
        return names().stream()
                .filter(name -> name.kind().equals(Optional.of(NameKind.SHORT)))
                .filter(name -> name.period().map(DateRange::mayBeOngoing).orElse(true))
                .findFirst()
                .orElseGet(() -> Name.preferred(names()))
                .text();
    }

    @Value.Check
    final void check() {
        Checks.named("state", id(), names());
    }

    /** {@return a builder with nothing set} */
    public static MemberStateBuilder builder() {
        return new MemberStateBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract MemberStateBuilder toBuilder();
}

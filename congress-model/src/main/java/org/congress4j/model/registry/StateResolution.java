package org.congress4j.model.registry;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Name;
import org.congress4j.model.code.NameKind;

/**
 * The result of looking up a State by a name as written, such as {@code TUR} for <em>Turkey</em> on 7 March 2021. If several States
 * match, all are reported; none is picked.
 */
public final class StateResolution {
    private final String asWritten;
    private final Optional<LocalDate> at;
    private final ImmutableList<RegisteredState> candidates;
    private final Optional<NamedState> found;
    private final ImmutableList<RegisteredState> otherTimes;
    private final Optional<RegisteredOrganization> organization;
    private final Supplier<ImmutableList<CodeElsewhere>> alsoCodeOf;
    private final Supplier<StateHint> hint;

    StateResolution(
            StateNameIndex index,
            String asWritten,
            Optional<LocalDate> at,
            ImmutableList<NamedState> entries,
            ImmutableList<NamedState> chosen,
            ImmutableSet<RegisteredState> shared) {
        this.asWritten = asWritten;
        this.at = at;
        candidates = chosen.isEmpty() && shared.isEmpty()
                ? ImmutableList.of()
                : Streams.concat(chosen.stream().map(NamedState::state), shared.stream())
                        .distinct()
                        .collect(toImmutableList());
        found = candidates.size() == 1 ? chosen.stream().findFirst() : Optional.empty();
        otherTimes = candidates.isEmpty() && !entries.isEmpty()
                ? entries.stream().map(NamedState::state).distinct().collect(toImmutableList())
                : ImmutableList.of();
        organization = Optional.empty();
        alsoCodeOf = Suppliers.memoize(() -> elsewhere(index.codes()));
        hint = Suppliers.memoize(() -> StateHint.of(index, this, entries));
    }

    private StateResolution(StateResolution states, RegisteredOrganization organization) {
        asWritten = states.asWritten;
        at = states.at;
        // A code of two letters counts only where nothing is printed so.
        boolean printed = states.list().equals(Optional.of(StateCode.ISO_ALPHA_2));
        candidates = printed ? ImmutableList.of() : states.candidates;
        found = printed ? Optional.empty() : states.found;
        otherTimes = states.otherTimes;
        this.organization = Optional.of(organization);
        alsoCodeOf = states.alsoCodeOf;
        hint = states.hint;
    }

    StateResolution with(Optional<RegisteredOrganization> alsoMeant) {
        return alsoMeant
                .map(organization -> new StateResolution(this, organization))
                .orElse(this);
    }

    private ImmutableList<CodeElsewhere> elsewhere(StateCodeIndex codes) {
        return codes.inAnyList(asWritten).stream()
                .filter(entry -> !candidates.contains(entry.state()))
                .map(entry -> new CodeElsewhere(entry.list(), entry.state()))
                .distinct()
                .collect(toImmutableList());
    }

    /** {@return the name as it was given} */
    public String asWritten() {
        return asWritten;
    }

    /** {@return the day asked for; absent if none was} */
    public Optional<LocalDate> at() {
        return at;
    }

    /** {@return whether one State, other party or organization was found, several, or none} */
    public StateMatch match() {
        return switch (candidates.size() + (organization.isPresent() ? 1 : 0)) {
            case 0 -> StateMatch.UNKNOWN;
            case 1 -> StateMatch.FOUND;
            default -> StateMatch.AMBIGUOUS;
        };
    }

    /** {@return the State; absent unless exactly one was found} */
    public Optional<RegisteredState> state() {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /**
     * {@return the short name of the State by language, such as {@code {en=Turkey, …}} for {@code TUR} in March 2021: that of the day asked
     *     for or, if none was, of today; the last one of a State that was not there then; absent unless exactly one was found}
     */
    public Optional<LocalizedText> stateName() {
        return state().flatMap(found -> at.flatMap(found::name).or(() -> found.lastName(NameKind.SHORT)));
    }

    /**
     * {@return the group or organization that is meant, such as the European Union for {@code EU}; absent if none is, or only States
     *     were asked for}
     */
    public Optional<RegisteredOrganization> organization() {
        return organization;
    }

    /**
     * {@return the name of the registry that matched, with the time for which it was in use, which need not be the time asked for;
     *     absent if no State was found, if there are several, or if a code or a name shared with others matched}
     */
    public Optional<Name> name() {
        return found.flatMap(NamedState::name).map(RegisteredName::name);
    }

    /** {@return how the State was found, such as {@code former_name}; absent unless exactly one was found} */
    public Optional<StateMatchKind> matchedBy() {
        if (candidates.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(found.map(entry -> entry.kind(at)).orElse(StateMatchKind.SHARED_NAME));
    }

    /** {@return the list of the code that matched, such as {@code iso3166-1-alpha3}; absent unless a code found one State} */
    public Optional<String> list() {
        return found.flatMap(NamedState::code).map(StateCodeIndex.Entry::list);
    }

    /**
     * {@return other States of which the text is a code in some list, at any time: {@code BHR} in {@code ioc} for
     *     {@code BRN}, which is Brunei Darussalam here; empty if it is none}
     */
    public ImmutableList<CodeElsewhere> alsoCodeOf() {
        return alsoCodeOf.get();
    }

    /** {@return the States that may be meant: one if found, all of them if ambiguous, empty if unknown} */
    public ImmutableList<RegisteredState> candidates() {
        return candidates;
    }

    /**
     * {@return the States that bear the name at another time, if none was found: {@code ZAN} for <em>Zanzibar</em> in 1990; empty if
     *     the name is not in the registry at all}
     */
    public ImmutableList<RegisteredState> otherTimes() {
        return otherTimes;
    }

    /**
     * {@return why no State or several were found, where that can be known, such as <em>'Russian Federation' is a name of RUS,
     *     which continued SUHH on 1991-12-24</em>; absent if one was found, or nothing is known}
     */
    public Optional<String> hint() {
        return hint.get().words();
    }

    /** {@return the States that the hint names: what may be meant, in the order in which it is likely; empty if there are none} */
    public ImmutableList<RegisteredState> suggestions() {
        return hint.get().states();
    }

    /** {@return the name and what it means, such as {@code Korea: AMBIGUOUS [KOR Republic of Korea, …]}} */
    @Override
    public String toString() {
        return asWritten + ": " + match() + " " + candidates;
    }
}

package org.congress4j.model.check.rules.references;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.check.engine.BrokenReference;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredOrganization;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.StateCode;
import org.congress4j.model.registry.StateResolution;
import org.congress4j.model.spelling.Spelling;

/** What the registry knows of codes that are not ids of States. */
final class StateCodes {
    private static final CharMatcher LETTERS = CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('a', 'z'));
    private static final int LONGEST = 4;

    private StateCodes() {}

    /** Whether a code is one that ISO has withdrawn. */
    static boolean isWithdrawn(Id<?> id) {
        return MemberStates.registry().isWithdrawnCode(id.toString());
    }

    /**
     * The codes of the States that once had a withdrawn code, such as {@code COD} for {@code ZAR}; with the last days if there are
     * several.
     */
    static String meant(Id<?> id) {
        ImmutableList<RegisteredState> states = MemberStates.registry()
                .resolveCode(StateCode.ISO_WITHDRAWN, id.toString())
                .candidates();
        if (states.size() == 1) {
            return states.get(0).code();
        }
        return states.stream()
                .sorted(Comparator.comparing(state -> lastDay(state, id)))
                .map(state -> state.code() + " (to " + lastDay(state, id) + ")")
                .collect(Collectors.joining(" or "));
    }

    private static String lastDay(RegisteredState state, Id<?> id) {
        return state.codes().stream()
                .filter(code -> code.code().equals(id.toString()))
                .flatMap(code -> code.period().flatMap(DateRange::end).stream())
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    /** What an id of a party or State may have been meant to be, as the end of a sentence; empty if nothing is known. */
    static String hint(BrokenReference reference, MemberPlace place) {
        String inDocument = Spelling.didYouMean(place.context().idsNear(reference.expected(), reference.id()));
        String text = reference.id().toString();
        // A look-up of every id that leads nowhere would take longer than all other checks.
        if (!inDocument.isEmpty() || text.length() > LONGEST || !LETTERS.matchesAllOf(text)) {
            return inDocument;
        }
        StateResolution resolution = MemberStates.registry().resolveParty(text);
        Optional<RegisteredOrganization> organization = resolution.organization();
        if (organization.isPresent()) {
            return "; it is an abbreviation of an organization, " + organization.get() + ", which needs a record";
        }
        ImmutableList<RegisteredState> states =
                resolution.candidates().isEmpty() ? resolution.suggestions() : resolution.candidates();
        return Spelling.didYouMean(states);
    }
}

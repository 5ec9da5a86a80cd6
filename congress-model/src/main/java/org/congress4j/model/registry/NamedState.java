package org.congress4j.model.registry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A State with the name or code by which it was found.
 *
 * @param state the State
 * @param name the name; empty if it was found by a code
 * @param code the code; empty if it was found by a name
 */
record NamedState(RegisteredState state, Optional<RegisteredName> name, Optional<StateCodeIndex.Entry> code) {
    static NamedState byName(RegisteredState state, RegisteredName name) {
        return new NamedState(state, Optional.of(name), Optional.empty());
    }

    static NamedState byCode(StateCodeIndex.Entry code) {
        return new NamedState(code.state(), Optional.empty(), Optional.of(code));
    }

    boolean strict() {
        return name.map(RegisteredName::strict).orElse(false);
    }

    /** Whether the name was in use, or the code of a list that tells one State from another by time. */
    boolean isInUse(LocalDate day) {
        return name.map(known -> known.inUse(day))
                .or(() -> code.map(known -> known.list().equals(StateCode.ISO_WITHDRAWN) || known.isUsed(day)))
                .orElse(true);
    }

    boolean isCurrent() {
        return state.existsNow() && name.map(RegisteredName::inUseNow).orElse(true);
    }

    /** How the State was found, on a day or today. */
    StateMatchKind kind(Optional<LocalDate> at) {
        if (code.isPresent()) {
            return StateMatchKind.CODE;
        }
        RegisteredName found = name.orElseThrow();
        if (found.isAbbreviation()) {
            return StateMatchKind.ABBREVIATION;
        }
        boolean inUse = at.map(found::inUse).orElseGet(found::inUseNow);
        return inUse ? found.matchKind() : StateMatchKind.FORMER_NAME;
    }
}

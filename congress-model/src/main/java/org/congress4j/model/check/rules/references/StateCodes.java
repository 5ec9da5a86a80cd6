package org.congress4j.model.check.rules.references;

import java.util.Optional;
import org.congress4j.model.Id;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;

/** What the registry knows of codes that are not ids of States. */
final class StateCodes {
    private StateCodes() {}

    /** The code of the State that once had a code, such as {@code COD} for {@code ZAR}; empty if none or several had it. */
    static Optional<String> meant(Id<?> id) {
        return MemberStates.registry().byCode(id.toString()).map(RegisteredState::code);
    }
}

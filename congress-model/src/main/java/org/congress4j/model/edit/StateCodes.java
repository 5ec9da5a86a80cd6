package org.congress4j.model.edit;

import org.congress4j.model.registry.MemberStates;

/** The codes by which the registry knows States and other parties, so that no record of them need be in a document. */
final class StateCodes {
    private StateCodes() {}

    static boolean isKnown(String id) {
        MemberStates registry = MemberStates.registry();
        return registry.byCode(id).isPresent() || registry.party(id).isPresent();
    }
}

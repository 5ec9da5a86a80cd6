package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.StateResolution;

/** What the names of parties in a document mean, each found out once. */
final class NamedStates {
    /** Names are compared with all names of States, which takes its time. */
    private static final int MOST_NAMES = 10_000;

    private final Map<String, Optional<RegisteredState>> named = new HashMap<>();
    private final Map<String, StateResolution> resolutions = new HashMap<>();
    private final Map<String, Optional<RegisteredState>> near = new HashMap<>();
    private final Map<String, ImmutableList<RegisteredState>> listed = new HashMap<>();
    private int resolved;

    /** The State that a name means, whatever the day. */
    Optional<RegisteredState> named(String name) {
        return named.computeIfAbsent(name, written -> StateNames.find(written, null));
    }

    /** The State of which a name is near that means none. */
    Optional<RegisteredState> near(String name) {
        return near.computeIfAbsent(name, written -> StateNames.near(written, resolution(written)));
    }

    /** The States that a name which means none lists. */
    ImmutableList<RegisteredState> listed(String name) {
        return StateNames.mayBeKnown(name)
                ? listed.computeIfAbsent(name, written -> StateNames.listed(written, resolution(written)))
                : ImmutableList.of();
    }

    /** Forgets what the names mean, but not how many there were. */
    void forget() {
        named.clear();
        resolutions.clear();
        near.clear();
        listed.clear();
    }

    private StateResolution resolution(String name) {
        StateResolution known = resolutions.get(name);
        if (known == null) {
            if (++resolved > MOST_NAMES) {
                throw new TooManyException("names of parties");
            }
            known = MemberStates.registry().resolveParty(name);
            resolutions.put(name, known);
        }
        return known;
    }
}

package org.congress4j.model.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.DateRange;

/** What the lines of the registry have said about one State so far. */
final class StateDraft {
    final String code;
    final Optional<String> alpha2;
    final Optional<String> m49;
    Optional<LocalDate> admitted = Optional.empty();
    Optional<String> regionalGroup = Optional.empty();
    final List<RegisteredName> names = new ArrayList<>();
    final List<DateRange> existence = new ArrayList<>();
    final List<StateMembership> memberships = new ArrayList<>();
    final List<SeatHeld> seatsHeld = new ArrayList<>();
    final List<StateMembership> agencies = new ArrayList<>();
    final List<StateCode> codes = new ArrayList<>();
    final List<StateSuccession> predecessors = new ArrayList<>();
    final List<StateSuccession> successors = new ArrayList<>();
    final List<StateRepresentation> representations = new ArrayList<>();
    final Set<String> sources = new LinkedHashSet<>();

    StateDraft(String code, Optional<String> alpha2, Optional<String> m49) {
        this.code = code;
        this.alpha2 = alpha2;
        this.m49 = m49;
    }
}

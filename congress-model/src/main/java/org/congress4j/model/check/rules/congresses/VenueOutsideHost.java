package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.Organization;
import org.congress4j.model.Role;
import org.congress4j.model.Venue;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.PartyFacts;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.RoleKind;
import org.congress4j.model.code.VenueRole;

public final class VenueOutsideHost extends RecordRule<Congress> {
    public VenueOutsideHost() {
        super(
                Congress.class,
                RuleDescription.info(RuleGroup.CONGRESSES, "venue_outside_host")
                        .finds("A congress hosted by one State, with its venues in others.")
                        .message("the host is {host:id}, but the venue is in {state:id}")
                        .reason(
                                "The host receives the congress, as a rule in its own territory. The State that presides need "
                                        + "not be the host. A State may host a congress elsewhere, so this is for you to look at. "
                                        + "Platforms, places of staff and remote places, and hosts that are no States are left alone.")
                        .example(
                                "The 25th Conference of the Parties to the UNFCCC met in Madrid under the presidency of Chile; the host "
                                        + "was Spain.")
                        .advice(
                                "Correct the host or the State of the venue; for a State that only presides, use the role presidency.")
                        .build());
    }

    @Override
    public void check(Congress congress, CheckContext context, Findings findings) {
        ImmutableList<Venue> venues = congress.venues();
        List<PartyFacts> hosts = congress.roles().stream()
                .filter(role -> role.kind().equals(RoleKind.HOST))
                .map(Role::partyId)
                .flatMap(Optional::stream)
                .map(context::party)
                .toList();
        if (hosts.isEmpty() || hosts.stream().anyMatch(host -> !isKnown(host))) {
            return;
        }
        ImmutableSet<String> states = hosts.stream().map(host -> stateOf(host)).collect(ImmutableSet.toImmutableSet());
        int first = -1;
        for (int i = 0; i < venues.size(); i++) {
            Venue venue = venues.get(i);
            if (venue.role().equals(VenueRole.MAIN)) {
                if (venue.stateId().isEmpty()
                        || states.contains(venue.stateId().get().toString())) {
                    return;
                }
                first = first < 0 ? i : first;
            }
        }
        if (first >= 0) {
            findings.at(congress, "venues", first, "stateId")
                    .with("host", hosts.get(0).id())
                    .with("state", venues.get(first).stateId().orElseThrow())
                    .add();
        }
    }

    private static boolean isKnown(PartyFacts host) {
        return host.isState() || !stateOf(host).isEmpty();
    }

    /** The State that is the host, or in which it lies, such as that of a city; empty if it is not known. */
    private static String stateOf(PartyFacts host) {
        if (host.isState()) {
            return host.id();
        }
        return host.record() instanceof Organization organization
                ? organization.stateId().map(Id::toString).orElse("")
                : "";
    }
}

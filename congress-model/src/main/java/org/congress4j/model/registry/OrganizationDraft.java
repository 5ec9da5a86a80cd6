package org.congress4j.model.registry;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.Membership;
import org.congress4j.model.MembershipBuilder;
import org.congress4j.model.Name;
import org.congress4j.model.Organization;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Source;
import org.congress4j.model.Suspension;
import org.congress4j.model.code.MembershipBasis;
import org.congress4j.model.code.MembershipRole;
import org.congress4j.model.code.OrganizationKind;

/** What the lines of the registry have said about one organization so far. */
final class OrganizationDraft {
    final Id<Organization> id;
    final OrganizationKind kind;
    final Optional<DateRange> period;
    final List<Name> names = new ArrayList<>();
    final List<Membership> memberships = new ArrayList<>();
    final Set<String> sources = new LinkedHashSet<>();

    OrganizationDraft(RegistryLine line) {
        id = Id.of(line.get(1));
        kind = OrganizationKind.of(line.get(2));
        period = line.period(3);
        sources.addAll(line.sources());
    }

    void addMember(RegistryLine line) {
        String state = line.get(2);
        long before = memberships.stream()
                .filter(membership -> membership.partyId().toString().equals(state))
                .count();
        MembershipBuilder membership = Membership.builder()
                .id(Id.of(id + "-" + state + (before == 0 ? "" : "-" + (before + 1))))
                .partyId(Id.of(state))
                .organizationId(id)
                .role(MembershipRole.of(line.get(3)))
                .period(line.period(4))
                .basis(line.optional(6).map(MembershipBasis::of))
                .dutyStation(line.optional(7))
                .standsForElection(line.optional(8).map("yes"::equals))
                .addAllSourceIds(sourceIds(line));
        memberships.add(membership.build());
    }

    /** Adds a suspension to the membership in which it lies. */
    void addSuspension(RegistryLine line) {
        DateRange period = line.period(3).orElseThrow();
        for (int i = 0; i < memberships.size(); i++) {
            Membership membership = memberships.get(i);
            if (membership.partyId().toString().equals(line.get(2)) && contains(membership, period)) {
                memberships.set(
                        i,
                        membership.toBuilder()
                                .addSuspension(Suspension.builder()
                                        .period(period)
                                        .addAllSourceIds(sourceIds(line))
                                        .build())
                                .build());
                return;
            }
        }
        throw new IllegalStateException("suspension must lie in a membership but was " + line.fields());
    }

    private static boolean contains(Membership membership, DateRange suspended) {
        return membership.period().isEmpty()
                || suspended
                        .start()
                        .flatMap(PartialDate::earliest)
                        .map(membership.period().get()::mayContain)
                        .orElse(true);
    }

    private static ImmutableList<Id<Source>> sourceIds(RegistryLine line) {
        return line.sources().stream().map(RegisteredOrganization::sourceId).collect(ImmutableList.toImmutableList());
    }
}

package org.congress4j.json.report;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.code.OrganizationKind;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredOrganization;

/** The regional group of the United Nations in which a State was on a day, by the registry. */
final class RegionalGroups {
    static final String NONE = "none";

    private final ImmutableMap<String, String> groups;
    private final Map<String, Optional<String>> known = new HashMap<>();

    RegionalGroups() {
        Map<String, String> byId = new LinkedHashMap<>();
        for (RegisteredOrganization organization : MemberStates.registry().organizations()) {
            if (organization.kind().equals(OrganizationKind.REGIONAL_GROUP)) {
                byId.put(
                        organization.id().toString(),
                        Phrases.text(Names.official(organization.names())
                                .orElseThrow()
                                .text()));
            }
        }
        groups = ImmutableMap.copyOf(byId);
    }

    /** The name of the group; empty if it was in none, or the day is not known. */
    Optional<String> of(String code, Optional<LocalDate> day) {
        return day.flatMap(on -> known.computeIfAbsent(code + " " + on, unknown -> find(code, on)));
    }

    private Optional<String> find(String code, LocalDate day) {
        return MemberStates.registry().membershipsOf(code, day).stream()
                .map(membership -> groups.get(membership.organizationId().toString()))
                .filter(group -> group != null)
                .findFirst();
    }
}

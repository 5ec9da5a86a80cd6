package org.congress4j.json.interop.unvotes;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Membership;
import org.congress4j.model.Name;
import org.congress4j.model.Organization;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Source;
import org.congress4j.model.code.OrganizationKind;
import org.congress4j.model.code.SourceTier;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.StateMembership;

/**
 * What every document of votes starts with: the General Assembly, who belongs to it, and the sources. All Members of the United
 * Nations are members of the Assembly (Charter, Article 9); who they were is taken from the registry of States, which is cited.
 */
final class Assembly {
    static final Id<Organization> ID = Id.of("un-ga");
    /** The data set. */
    static final Id<Source> DATA_SET = Id.of("un-ga-votes");
    /** The registry of States. */
    static final Id<Source> REGISTRY = Id.of("member-states");

    static final String LIBRARY = "Dag Hammarskjöld Library";

    private static final String ENGLISH = "en";

    private Assembly() {}

    static ImmutableList<ProceedingsRecord<?>> records() {
        ImmutableList.Builder<ProceedingsRecord<?>> records = ImmutableList.builder();
        records.add(Organization.builder()
                .id(ID)
                .addIdentifier(Identifier.of("un-symbol-series", "A"))
                .addName(Name.official(ENGLISH, "General Assembly"))
                .kind(OrganizationKind.ORGAN)
                .build());
        records.add(Source.builder()
                .id(DATA_SET)
                .tier(SourceTier.OFFICIAL_DOCUMENT)
                .title(LocalizedText.of(ENGLISH, "United Nations General Assembly Voting Data"))
                .publisherName(LIBRARY)
                .addUri("https://digitallibrary.un.org/record/4060887")
                .build());
        records.add(Source.builder()
                .id(REGISTRY)
                .tier(SourceTier.DERIVED)
                .title(LocalizedText.of(
                        ENGLISH,
                        "Registry of States of Congress4J, edition "
                                + MemberStates.registry().edition()))
                .build());
        MemberStates.registry().all().forEach(state -> records.addAll(memberships(state)));
        return records.build();
    }

    private static ImmutableList<Membership> memberships(RegisteredState state) {
        ImmutableList.Builder<Membership> memberships = ImmutableList.builder();
        int number = 1;
        for (StateMembership membership : state.memberships()) {
            memberships.add(Membership.builder()
                    .id(Id.of(ID + "-" + Ascii.toLowerCase(state.code()) + (number == 1 ? "" : "-" + number)))
                    .partyId(state.id())
                    .organizationId(ID)
                    .role(membership.role())
                    .period(membership.period())
                    .addSourceId(REGISTRY)
                    .build());
            number++;
        }
        return memberships.build();
    }
}

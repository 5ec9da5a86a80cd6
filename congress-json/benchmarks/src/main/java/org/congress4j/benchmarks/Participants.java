package org.congress4j.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.congress4j.model.Congress;
import org.congress4j.model.Delegation;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.Participant;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.Roster;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.ParticipantCategory;
import org.congress4j.model.code.RosterEdition;
import org.congress4j.model.registry.MemberStates;

/** The list of participants of a conference of the parties: two thirds in delegations of States, the others of observers. */
final class Participants {
    private static final Id<Congress> CONGRESS = Id.of("cop");
    private static final ImmutableList<String> HONORIFICS =
            ImmutableList.of("Mr.", "Ms.", "H.E. Mr.", "H.E. Ms.", "Dr.");
    private static final ImmutableList<ParticipantCategory> OBSERVERS = ImmutableList.of(
            ParticipantCategory.NON_GOVERNMENTAL_ORGANIZATION,
            ParticipantCategory.NON_GOVERNMENTAL_ORGANIZATION,
            ParticipantCategory.INTERGOVERNMENTAL_ORGANIZATION,
            ParticipantCategory.UN_ENTITY);

    private Participants() {}

    static Proceedings proceedings(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ProceedingsBuilder proceedings = Proceedings.builder()
                .addCongresses(Congress.builder()
                        .id(CONGRESS)
                        .addNames(Name.official("en", "Conference of the Parties"))
                        .addRosters(Roster.builder()
                                .key("final")
                                .edition(RosterEdition.FINAL)
                                .build())
                        .build());
        List<Delegation> delegations = delegations(count, random);
        proceedings.addAllDelegations(delegations);
        int states = MemberStates.registry().all().size();
        for (int i = 0; i < count; i++) {
            boolean ofState = random.nextInt(3) > 0;
            Delegation delegation = delegations.get(
                    ofState || delegations.size() == states
                            ? random.nextInt(states)
                            : random.nextInt(states, delegations.size()));
            proceedings.addParticipants(participant(i, delegation, random));
        }
        return proceedings.build();
    }

    private static List<Delegation> delegations(int count, SplittableRandom random) {
        List<Delegation> delegations = new ArrayList<>();
        MemberStates.registry()
                .all()
                .forEach(state -> delegations.add(Delegation.builder()
                        .id(Id.of("delegation-" + state.code()))
                        .congressId(CONGRESS)
                        .partyId(Id.<MemberState>of(state.code()))
                        .category(ParticipantCategory.MEMBER_STATE)
                        .build()));
        for (int i = 0; i < count / 10; i++) {
            delegations.add(Delegation.builder()
                    .id(Id.of("delegation-of-observer-" + i))
                    .congressId(CONGRESS)
                    .name(SampleText.ENGLISH.text(35, random))
                    .category(OBSERVERS.get(random.nextInt(OBSERVERS.size())))
                    .build());
        }
        return delegations;
    }

    private static Participant participant(int number, Delegation delegation, SplittableRandom random) {
        return Participant.builder()
                .id(Id.of("participant-" + number))
                .congressId(CONGRESS)
                .rosterRef(KeyReference.of("cop#final"))
                .delegationId(delegation.id())
                .writtenName(SampleText.ENGLISH.name(random))
                .category(delegation.category())
                .honorific(HONORIFICS.get(random.nextInt(HONORIFICS.size())))
                .function(LocalizedText.of("en", SampleText.ENGLISH.text(30, random)))
                .affiliation(SampleText.ENGLISH.text(30, random))
                .attendanceMode(random.nextInt(10) > 0 ? AttendanceMode.IN_PERSON : AttendanceMode.ONLINE)
                .build();
    }
}

package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.congress4j.model.code.MembershipRole;
import org.congress4j.model.code.ParticipantCategory;
import org.congress4j.model.code.RoleKind;
import org.congress4j.model.code.ScheduleChangeKind;
import org.congress4j.model.code.VenueRole;
import org.congress4j.model.index.ProceedingsIndex;
import org.junit.jupiter.api.Test;

/**
 * The twenty-fifth Conference of the Parties to the United Nations Framework Convention on Climate Change, Madrid, 2 to 13
 * December 2019: presided over by Chile, held in Spain, with the European Union as a Party beside its member States.
 *
 * @see <a href="https://www.miteco.gob.es/en/cop25/cop25/equipo-presidencia.aspx">Presidency of Chile, support of Spain</a>
 * @see <a href="https://climate-diplomacy.org/events/unfccc-cop-25">Dates, and the withdrawal of 30 October 2019</a>
 */
class ConferenceOfThePartiesTest {
    private static final Id<Congress> COP_25 = Id.of("cop-25");
    private static final Id<Organization> EUROPEAN_UNION = Id.of("eu");
    private static final Proceedings PROCEEDINGS = Proceedings.builder()
            .addCongress(Congress.builder()
                    .id(COP_25)
                    .ordinal(25)
                    .addName(Name.official("en", "Twenty-fifth session of the Conference of the Parties"))
                    .period(DateRange.of("2019-12-02", "2019-12-13"))
                    .addRole(Role.of(RoleKind.PRESIDENCY, Id.<MemberState>of("CHL")))
                    .addRole(Role.of(RoleKind.HOST, Id.<MemberState>of("ESP")))
                    .addVenue(Venue.builder()
                            .role(VenueRole.MAIN)
                            .city(LocalizedText.of("en", "Madrid"))
                            .stateId(Id.of("ESP"))
                            .build())
                    .addScheduleChange(ScheduleChange.builder()
                            .kind(ScheduleChangeKind.MOVED)
                            .addPreviousVenue(Venue.builder()
                                    .role(VenueRole.MAIN)
                                    .city(LocalizedText.of("en", "Santiago"))
                                    .stateId(Id.of("CHL"))
                                    .build())
                            .announcedOn(PartialDate.of("2019-10-30"))
                            .decidedOn(PartialDate.of("2019-11-01"))
                            .build())
                    .build())
            .addOrganization(Organization.builder()
                    .id(EUROPEAN_UNION)
                    .addName(Name.official("en", "European Union"))
                    .build())
            .addMembership(Membership.builder()
                    .id(Id.of("m-eu"))
                    .partyId(EUROPEAN_UNION)
                    .organizationId(Id.of("unfccc"))
                    .role(MembershipRole.PARTY)
                    .build())
            .addDelegation(Delegation.builder()
                    .id(Id.of("del-eu"))
                    .congressId(COP_25)
                    .partyId(EUROPEAN_UNION)
                    .category(ParticipantCategory.of("party"))
                    .build())
            .addDelegation(Delegation.builder()
                    .id(Id.of("del-esp"))
                    .congressId(COP_25)
                    .partyId(Id.of("ESP"))
                    .category(ParticipantCategory.of("party"))
                    .build())
            .build();

    @Test
    void isPresidedOverByOneStateAndHeldInAnother() {
        Congress cop = PROCEEDINGS.congresses().get(0);

        assertThat(cop.roles().stream()
                        .map(role -> role.kind() + " " + role.partyId().orElseThrow()))
                .containsExactly("presidency CHL", "host ESP");
        assertThat(cop.scheduleChanges().get(0).previousVenues().get(0).stateId())
                .contains(Id.of("CHL"));
    }

    @Test
    void hasAnOrganizationAmongItsParties() {
        ProceedingsIndex index = ProceedingsIndex.of(PROCEEDINGS);

        assertThat(index.delegationsTo(COP_25).stream()
                        .map(delegation -> delegation.partyId().orElseThrow().toString()))
                .containsExactly("eu", "ESP");
        assertThat(index.membershipsOf(EUROPEAN_UNION).get(0).role()).isEqualTo(MembershipRole.PARTY);
    }
}

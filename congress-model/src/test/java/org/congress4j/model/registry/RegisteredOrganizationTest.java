package org.congress4j.model.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.congress4j.model.Id;
import org.congress4j.model.Membership;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.check.ProceedingsCheck;
import org.junit.jupiter.api.Test;

class RegisteredOrganizationTest {
    private static final MemberStates STATES = MemberStates.registry();

    private static RegisteredOrganization organization(String name) {
        return STATES.organization(name).orElseThrow();
    }

    private static ImmutableList<String> members(String group, String day) {
        return organization(group).membershipsAt(LocalDate.parse(day)).stream()
                .map(membership -> membership.partyId().toString())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> groups(String state, String day) {
        return STATES.membershipsOf(state, LocalDate.parse(day)).stream()
                .map(membership -> membership.organizationId()
                        + membership.basis().map(basis -> " " + basis).orElse("")
                        + membership.dutyStation().map(station -> " " + station).orElse("")
                        + membership
                                .standsForElection()
                                .map(elects -> " " + elects)
                                .orElse(""))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void areFoundByIdAndNames() {
        assertThat(organization("g77")).isSameAs(organization("G-77")).isSameAs(organization("Group of 77"));
        assertThat(organization("OAU").id()).hasToString("organization-of-african-unity");
        assertThat(organization("AU")).isSameAs(organization("African Union"));
        assertThat(STATES.organization("Group of 78")).isEmpty();
    }

    @Test
    void haveTheMembersOfADay() {
        assertThat(members("visegrad-group", "1992-06-01")).containsExactly("CSHH", "HUN", "POL");
        assertThat(members("visegrad-group", "1994-06-01")).containsExactly("HUN", "POL", "CZE", "SVK");
        assertThat(members("european-union", "2020-01-31")).hasSize(28).contains("GBR");
        assertThat(members("european-union", "2020-02-01")).hasSize(27).doesNotContain("GBR");
        assertThat(members("european-communities", "1973-01-01")).hasSize(9);
        assertThat(members("asean", "1998-01-01")).hasSize(9).doesNotContain("KHM");
        assertThat(members("g77", "2016-01-01")).hasSize(134).contains("PSE", "CHN");
        assertThat(members("g77", "1975-01-01")).contains("DZA", "BRA").doesNotContain("KIR");
        assertThat(members("ldc", "1990-06-01")).contains("BWA").doesNotContain("SEN");
    }

    @Test
    void easternEuropeKeepsTheStatesThatHaveCeased() {
        assertThat(members("eastern-european-states", "1985-08-26"))
                .containsExactlyInAnyOrder(
                        "ALB", "BLR", "BGR", "CSHH", "DDDE", "HUN", "POL", "ROU", "SUHH", "UKR", "YUCS");
        assertThat(members("eastern-european-states", "1995-08-26"))
                .contains("RUS", "CZE")
                .doesNotContain("SUHH");
    }

    @Test
    void nothingIsFormalBeforeTheResolutionOnThePattern() {
        assertThat(groups("POL", "1963-12-16")).containsExactly("eastern-european-states backcast");
        assertThat(groups("POL", "1963-12-17")).containsExactly("eastern-european-states formal");
    }

    @Test
    void aStateMayTakePartInTwoGroupsOrInOneDutyStation() {
        assertThat(groups("TUR", "2024-01-01"))
                .containsExactly(
                        "asia-pacific-states customary false",
                        "western-european-and-other-states formal true",
                        "organization-of-islamic-cooperation");
        assertThat(groups("ISR", "2005-01-01"))
                .containsExactly("western-european-and-other-states customary new-york true");
        assertThat(groups("ISR", "2014-06-01"))
                .contains(
                        "western-european-and-other-states customary new-york true",
                        "western-european-and-other-states customary geneva");
        assertThat(groups("ISR", "1990-01-01")).isEmpty();
    }

    @Test
    void suspensionIsNotTheEndOfAMembership() {
        LocalDate day = LocalDate.of(1985, 1, 1);
        Membership egypt = organization("league-of-arab-states").membershipsAt(day).stream()
                .filter(membership -> membership.partyId().equals(Id.of("EGY")))
                .findFirst()
                .orElseThrow();

        assertThat(egypt.isSuspendedOn(day)).isTrue();
        assertThat(egypt.isSuspendedOn(LocalDate.of(1995, 1, 1))).isFalse();
    }

    @Test
    void aDocumentCarriesThemInOneCall() {
        ProceedingsBuilder builder = Proceedings.builder();
        organization("league-of-arab-states").addTo(builder);
        Proceedings proceedings = builder.build();

        assertThat(proceedings.memberships()).hasSize(30);
        assertThat(ProceedingsCheck.run(proceedings, LocalDate.of(2026, 11, 28)).findings())
                .isEmpty();
    }

    @Test
    void aRowOfAStateAndYearHasTheGroupInWhichItIsElected() {
        assertThat(RegistryTable.STATE_YEARS
                        .rows(STATES, Optional.empty())
                        .filter(row -> row.get(0).equals("TUR") && row.get(1).equals("2024")))
                .containsExactly(ImmutableList.of(
                        "TUR",
                        "2024",
                        "Türkiye",
                        "792",
                        "640",
                        "640",
                        "99",
                        "western-european-and-other-states",
                        "formal",
                        "true",
                        "true"));
        assertThat(RegistryTable.STATE_YEARS
                        .rows(STATES, Optional.empty())
                        .filter(row -> row.get(0).equals("SUHH") && row.get(1).equals("1991"))
                        .map(row -> row.get(7) + " " + row.get(9) + " " + row.get(10)))
                .containsExactly("eastern-european-states false true");
    }

    @Test
    void aRowOfAStateHasItsNamesOfTheDay() {
        int name = RegistryTable.STATES.columns().indexOf("name_en");
        int formalName = RegistryTable.STATES.columns().indexOf("formal_name_en");
        assertThat(Stream.of(Optional.of(LocalDate.of(1985, 1, 1)), Optional.<LocalDate>empty())
                        .map(at -> RegistryTable.STATES
                                .rows(STATES, at)
                                .filter(row -> row.get(0).equals("TUR"))
                                .map(row -> row.get(name) + "|" + row.get(formalName))
                                .findFirst()
                                .orElseThrow()))
                .containsExactly("Turkey|", "Türkiye|Republic of Türkiye");
    }

    @Test
    void membershipsOfAStateInOneGroupDoNotOverlap() {
        for (RegisteredOrganization organization : STATES.organizations()) {
            ProceedingsBuilder builder = Proceedings.builder();
            organization.addTo(builder);
            assertThat(ProceedingsCheck.standard()
                            .only("dangling_party", "duplicate_id", "period_ends_before_start", "date_malformed")
                            .check(builder.build(), LocalDate.of(2026, 11, 28))
                            .findings())
                    .as(organization.toString())
                    .isEmpty();
        }
    }
}

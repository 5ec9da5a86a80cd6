package org.congress4j.examples;

import static org.congress4j.examples.KyotoSources.AGENDA;
import static org.congress4j.examples.KyotoSources.ENCYCLOPAEDIA;
import static org.congress4j.examples.KyotoSources.MOJ_PREPARATIONS;
import static org.congress4j.examples.KyotoSources.PRESS_RELEASE;
import static org.congress4j.examples.KyotoSources.UNODC_15TH;
import static org.congress4j.examples.KyotoSources.UNODC_KYOTO_PAGE;
import static org.congress4j.examples.KyotoSources.UNODC_THEMATIC;
import static org.congress4j.examples.KyotoSources.confirmed;
import static org.congress4j.examples.KyotoSources.stated;
import static org.congress4j.examples.KyotoSources.told;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.Capacity;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.Officer;
import org.congress4j.model.Organization;
import org.congress4j.model.Person;
import org.congress4j.model.code.OfficeKind;
import org.congress4j.model.code.OrganizationKind;

/** Who had a part in the Kyoto Congress: States, organizations, persons and the offices they held. */
final class KyotoParties {
    static final Id<MemberState> JAPAN = Id.of("JPN");
    static final Id<MemberState> UNITED_ARAB_EMIRATES = Id.of("ARE");

    static final Id<Organization> UN = Id.of("un");
    static final Id<Organization> GENERAL_ASSEMBLY = Id.of("un-ga");
    static final Id<Organization> ECOSOC = Id.of("un-ecosoc");
    static final Id<Organization> COMMISSION = Id.of("ccpcj");
    static final Id<Organization> UNODC = Id.of("unodc");
    static final Id<Organization> UNOV = Id.of("unov");
    static final Id<Organization> UNIS = Id.of("unis");
    static final Id<Organization> GOVERNMENT_OF_JAPAN = Id.of("government-of-japan");
    static final Id<Organization> MINISTRY_OF_JUSTICE = Id.of("moj-japan");

    static final Id<Person> WALY = Id.of("p-waly");
    static final Id<Person> KAMIKAWA = Id.of("p-kamikawa");

    private KyotoParties() {}

    static ImmutableList<MemberState> states() {
        return ImmutableList.of(
                MemberState.builder()
                        .id(JAPAN)
                        .addName(Name.shortForm("en", "Japan"))
                        .addSourceId(PRESS_RELEASE)
                        .build(),
                MemberState.builder()
                        .id(UNITED_ARAB_EMIRATES)
                        .addName(Name.shortForm("en", "United Arab Emirates"))
                        .addSourceId(UNODC_15TH)
                        .build());
    }

    static ImmutableList<Organization> organizations() {
        return ImmutableList.of(
                Organization.builder()
                        .id(UN)
                        .addName(Name.official("en", "United Nations"))
                        .kind(OrganizationKind.INTERGOVERNMENTAL_ORGANIZATION)
                        .addSourceId(AGENDA)
                        .build(),
                Organization.builder()
                        .id(GENERAL_ASSEMBLY)
                        .addName(Name.official("en", "General Assembly"))
                        .kind(OrganizationKind.ORGAN)
                        .parentId(UN)
                        .addSourceId(PRESS_RELEASE)
                        .build(),
                Organization.builder()
                        .id(ECOSOC)
                        .addName(Name.official("en", "Economic and Social Council"))
                        .kind(OrganizationKind.ORGAN)
                        .parentId(UN)
                        .addSourceId(ENCYCLOPAEDIA)
                        .build(),
                Organization.builder()
                        .id(COMMISSION)
                        .addName(Name.official("en", "Commission on Crime Prevention and Criminal Justice"))
                        .kind(OrganizationKind.SUBSIDIARY_ORGAN)
                        .parentId(ECOSOC)
                        .addClaim(stated("/names", 7))
                        .addClaim(confirmed("/parentId", ENCYCLOPAEDIA, UNODC_THEMATIC))
                        .build(),
                Organization.builder()
                        .id(UNODC)
                        .addName(Name.official("en", "United Nations Office on Drugs and Crime"))
                        .addName(Name.shortForm("en", "UNODC"))
                        .addName(Name.asWritten("en", "UN Office on Drugs and Crime"))
                        .kind(OrganizationKind.UN_ENTITY)
                        .parentId(UN)
                        .addClaim(told("/names", 3, "Writes UN Office on Drugs and Crime (UNODC)."))
                        .build(),
                Organization.builder()
                        .id(UNOV)
                        .addName(Name.asWritten("en", "UNOV"))
                        .kind(OrganizationKind.UN_ENTITY)
                        .parentId(UN)
                        .addClaim(stated("/names", 5))
                        .build(),
                Organization.builder()
                        .id(UNIS)
                        .addName(Name.official("en", "United Nations Information Service"))
                        .addName(Name.asWritten("en", "UN Information Service"))
                        .kind(OrganizationKind.UN_ENTITY)
                        .parentId(UN)
                        .addClaim(told("/names", 1, "Writes UN Information Service."))
                        .build(),
                Organization.builder()
                        .id(GOVERNMENT_OF_JAPAN)
                        .addName(Name.shortForm("en", "Government of Japan"))
                        .addName(Name.asWritten("en", "Japanese Government"))
                        .kind(OrganizationKind.GOVERNMENT)
                        .stateId(JAPAN)
                        .addClaim(told("/names", 15, "Writes Japanese Government."))
                        .build(),
                Organization.builder()
                        .id(MINISTRY_OF_JUSTICE)
                        .addName(Name.shortForm("en", "Ministry of Justice of Japan"))
                        .kind(OrganizationKind.GOVERNMENT)
                        .stateId(JAPAN)
                        .parentId(GOVERNMENT_OF_JAPAN)
                        .addSourceIds(UNODC_KYOTO_PAGE, MOJ_PREPARATIONS)
                        .build());
    }

    static ImmutableList<Person> persons() {
        return ImmutableList.of(
                Person.builder()
                        .id(WALY)
                        .addName(Name.asWritten("en", "Ghada Waly"))
                        .addClaim(stated("/names", 3))
                        .build(),
                Person.builder()
                        .id(KAMIKAWA)
                        .addName(Name.asWritten("en", "Yoko Kamikawa"))
                        .addClaim(stated("/names", 8))
                        .build());
    }

    static ImmutableList<Officer> officers(Id<Congress> congress) {
        return ImmutableList.of(
                Officer.builder()
                        .id(Id.of("o-president"))
                        .office(OfficeKind.PRESIDENT)
                        .congressId(congress)
                        .holderId(KAMIKAWA)
                        .addCapacity(ministerOfJustice())
                        .addClaim(stated(8))
                        .build(),
                Officer.builder()
                        .id(Id.of("o-secretary-general"))
                        .office(OfficeKind.SECRETARY_GENERAL)
                        .congressId(congress)
                        .holderId(WALY)
                        .addCapacity(executiveDirector())
                        .addClaim(stated(3))
                        .build());
    }

    static Capacity executiveDirector() {
        return Capacity.builder()
                .title(LocalizedText.of("en", "Executive Director of UNODC"))
                .organizationId(UNODC)
                .build();
    }

    static Capacity secretaryGeneral(Id<Congress> congress) {
        return Capacity.builder()
                .title(LocalizedText.of("en", "Secretary-General of the Congress"))
                .office(OfficeKind.SECRETARY_GENERAL)
                .congressId(congress)
                .build();
    }

    static Capacity ministerOfJustice() {
        return Capacity.builder()
                .title(LocalizedText.of("en", "Minister of Justice of Japan"))
                .organizationId(MINISTRY_OF_JUSTICE)
                .stateId(JAPAN)
                .build();
    }

    static Capacity president(Id<Congress> congress) {
        return Capacity.builder()
                .title(LocalizedText.of("en", "President of the Congress"))
                .office(OfficeKind.PRESIDENT)
                .congressId(congress)
                .build();
    }
}

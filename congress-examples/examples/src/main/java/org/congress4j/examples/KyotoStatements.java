package org.congress4j.examples;

import static org.congress4j.examples.KyotoParties.KAMIKAWA;
import static org.congress4j.examples.KyotoParties.WALY;
import static org.congress4j.examples.KyotoParties.executiveDirector;
import static org.congress4j.examples.KyotoParties.ministerOfJustice;
import static org.congress4j.examples.KyotoParties.president;
import static org.congress4j.examples.KyotoParties.secretaryGeneral;
import static org.congress4j.examples.KyotoSources.GA_PRESIDENT;
import static org.congress4j.examples.KyotoSources.PRIME_MINISTER;
import static org.congress4j.examples.KyotoSources.UN_NEWS;
import static org.congress4j.examples.KyotoSources.stated;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.congress4j.model.Capacity;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Person;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.StatementBuilder;
import org.congress4j.model.Summary;
import org.congress4j.model.code.DeliveryMode;
import org.congress4j.model.code.StatementKind;

/**
 * What was said, as far as the press release tells: one statement a paragraph, in its order. It names a session for one of them
 * only, and does not say which passages belong to one speech; so the record does not either. The speaker and the capacities are
 * those of the paragraph.
 */
final class KyotoStatements {
    private KyotoStatements() {}

    static ImmutableList<Statement> of(Id<Congress> congress, Id<Session> closing) {
        return ImmutableList.of(
                atTheOpening(congress, "st-opening-takamado", "H.I.H. Princess Takamado", List.of(UN_NEWS)),
                atTheOpening(congress, "st-opening-suga", "Prime Minister Suga", List.of(UN_NEWS, PRIME_MINISTER)),
                atTheOpening(congress, "st-opening-hayashi", "Prosecutor-General Makoto Hayashi", List.of(UN_NEWS)),
                atTheOpening(congress, "st-opening-guterres", "Secretary-General Guterres", List.of(UN_NEWS))
                        .toBuilder()
                        .delivery(DeliveryMode.VIDEO_LINK)
                        .deliveredFrom(LocalizedText.of("en", "New York"))
                        .build(),
                atTheOpening(
                        congress,
                        "st-opening-bozkir",
                        "General Assembly President Volkan Bozkir",
                        List.of(GA_PRESIDENT)),
                statement(
                                congress,
                                3,
                                speaker("Ghada Waly", WALY, executiveDirector(), secretaryGeneral(congress)),
                                "The Congress came together against divisions and inequalities that COVID-19"
                                        + " laid bare and made worse, to make crime prevention and criminal justice"
                                        + " stronger for present and future needs, and to further the rule of law so that"
                                        + " nobody is excluded.")
                        .build(),
                statement(
                                congress,
                                5,
                                speaker("Ms. Waly", WALY),
                                "Staff of UNOV and UNODC, far apart in Kyoto, Vienna and New York yet of one"
                                        + " mind, showed once more that the United Nations keeps working for those who"
                                        + " depend on it.")
                        .sessionId(closing)
                        .delivery(DeliveryMode.VIDEO_LINK)
                        .deliveredFrom(LocalizedText.of("en", "Vienna"))
                        .build(),
                statement(
                                congress,
                                8,
                                speaker("Yoko Kamikawa", KAMIKAWA, president(congress), ministerOfJustice()),
                                "The promise to reach the Sustainable Development Goals has taken shape in the"
                                        + " Kyoto Declaration.")
                        .kind(StatementKind.CLOSING)
                        .sessionId(closing)
                        .build(),
                statement(
                                congress,
                                9,
                                speaker("the President", KAMIKAWA, president(congress)),
                                "It is time to act. The Kyoto Declaration only begins the work; carrying it out"
                                        + " comes next, so that societies become peaceful, inclusive and just.")
                        .build(),
                statement(
                                congress,
                                10,
                                speaker("Ms. Waly", WALY, executiveDirector()),
                                "The Kyoto Declaration recognizes that crime is more and more cross-border,"
                                        + " organized and complex, and that support must be renewed and adapted without"
                                        + " delay, for developing countries above all, so that law enforcement and"
                                        + " criminal justice bodies can do more and States can work together.")
                        .build(),
                statement(
                                congress,
                                11,
                                speaker("the President", KAMIKAWA, president(congress)),
                                "The Sustainable Development Goals matter all the more as the pandemic strains"
                                        + " societies and falls hardest on those least protected.")
                        .build(),
                statement(
                                congress,
                                13,
                                speaker("the Justice Minister", KAMIKAWA, ministerOfJustice()),
                                "Sixty-five years on, the Congress still unites different stakeholders, among"
                                        + " them Governments, intergovernmental organizations, civil society, academia and"
                                        + " individual experts, because against crime and for justice and the rule of law"
                                        + " none gets far without the others.")
                        .build(),
                statement(
                                congress,
                                14,
                                speaker("The minister", KAMIKAWA, ministerOfJustice()),
                                "Solidarity is called for now; partnerships of many stakeholders must grow"
                                        + " closer, so that societies after COVID-19 are peaceful, inclusive and just.")
                        .build(),
                statement(
                                congress,
                                16,
                                speaker("Ms. Waly", WALY, executiveDirector()),
                                "It was an honour for UNODC to help Japan and the Member States hold the"
                                        + " Congress when the world was in difficulty. Being safe and trying new ways was"
                                        + " its rule from the beginning, and she takes pride in the colleagues who brought"
                                        + " about the hybrid Congress.")
                        .build());
    }

    private static StatementBuilder statement(Id<Congress> congress, int paragraph, Speaker speaker, String summary) {
        return Statement.builder()
                .id(Id.of("st-paragraph-" + paragraph))
                .congressId(congress)
                .speaker(speaker)
                .summary(Summary.builder()
                        .text(LocalizedText.of("en", summary))
                        .writtenBy("Congress4J")
                        .build())
                .addClaim(stated(paragraph));
    }

    private static Speaker speaker(String name, Id<Person> person, Capacity... capacities) {
        return Speaker.builder()
                .name(name)
                .personId(person)
                .addCapacities(capacities)
                .build();
    }

    private static Statement atTheOpening(Id<Congress> congress, String id, String speaker, List<Id<Source>> sources) {
        return Statement.builder()
                .id(Id.of(id))
                .congressId(congress)
                .sessionId(KyotoProgramme.OPENING)
                .kind(StatementKind.OPENING)
                .speaker(Speaker.builder().name(speaker).build())
                .addAllSourceIds(sources)
                .build();
    }
}

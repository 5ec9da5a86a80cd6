package org.congress4j.examples;

import static org.congress4j.examples.KyotoParties.KAMIKAWA;
import static org.congress4j.examples.KyotoParties.WALY;
import static org.congress4j.examples.KyotoParties.executiveDirector;
import static org.congress4j.examples.KyotoParties.ministerOfJustice;
import static org.congress4j.examples.KyotoParties.president;
import static org.congress4j.examples.KyotoParties.secretaryGeneral;
import static org.congress4j.examples.KyotoSources.stated;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.Capacity;
import org.congress4j.model.Congress;
import org.congress4j.model.DeliveryMode;
import org.congress4j.model.Id;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Person;
import org.congress4j.model.Session;
import org.congress4j.model.Speaker;
import org.congress4j.model.Statement;
import org.congress4j.model.StatementBuilder;
import org.congress4j.model.StatementKind;
import org.congress4j.model.Summary;

/**
 * What was said, as far as the press release tells: one statement a paragraph, in its order. It names a session for one of them
 * only, and does not say which passages belong to one speech; so the record does not either. The speaker and the capacities are
 * those of the paragraph.
 */
final class KyotoStatements {
    private KyotoStatements() {}

    static ImmutableList<Statement> of(Id<Congress> congress, Id<Session> closing) {
        return ImmutableList.of(
                statement(
                                congress,
                                3,
                                speaker("Ghada Waly", WALY, executiveDirector(), secretaryGeneral(congress)),
                                "The Congress stands together against the inequalities that the pandemic laid bare, to"
                                        + " strengthen justice now and the rule of law for everyone.")
                        .build(),
                statement(
                                congress,
                                5,
                                speaker("Ms. Waly", WALY),
                                "Staff of UNOV and UNODC, spread over three cities, showed that the United Nations keeps"
                                        + " working for people.")
                        .sessionId(closing)
                        .delivery(DeliveryMode.VIDEO_LINK)
                        .deliveredFrom(LocalizedText.of("en", "Vienna"))
                        .build(),
                statement(
                                congress,
                                8,
                                speaker("Yoko Kamikawa", KAMIKAWA, president(congress), ministerOfJustice()),
                                "The promise to reach the Sustainable Development Goals has taken shape in the"
                                        + " Declaration.")
                        .kind(StatementKind.CLOSING)
                        .build(),
                statement(
                                congress,
                                9,
                                speaker("the President", KAMIKAWA, president(congress)),
                                "The Declaration only begins the work; what follows is to carry it out.")
                        .build(),
                statement(
                                congress,
                                10,
                                speaker("Ms. Waly", WALY, executiveDirector()),
                                "The Declaration sees that crime crosses borders and grows complex, and that developing"
                                        + " countries above all need support for their institutions and for cooperation.")
                        .build(),
                statement(
                                congress,
                                11,
                                speaker("the President", KAMIKAWA, president(congress)),
                                "The Goals matter all the more as the pandemic strains societies and hits the most"
                                        + " vulnerable hardest.")
                        .build(),
                statement(
                                congress,
                                13,
                                speaker("the Justice Minister", KAMIKAWA, ministerOfJustice()),
                                "Sixty-five years on, the Congress still brings all kinds of stakeholders together, since"
                                        + " none can succeed alone.")
                        .build(),
                statement(
                                congress,
                                14,
                                speaker("The minister", KAMIKAWA, ministerOfJustice()),
                                "Solidarity is due now, and partnerships must grow stronger for the time after the"
                                        + " pandemic.")
                        .build(),
                statement(
                                congress,
                                16,
                                speaker("Ms. Waly", WALY, executiveDirector()),
                                "UNODC was glad to support Japan and Member States in trying times, guided by safety and"
                                        + " innovation, and thanks its staff for the hybrid Congress.")
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
}

package org.congress4j.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.congress4j.json.CongressJson;
import org.congress4j.model.Congress;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.Officer;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Source;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.code.OfficeKind;
import org.congress4j.model.code.Severity;
import org.congress4j.model.index.ProceedingsIndex;
import org.junit.jupiter.api.Test;

class CrimeCongressesTest {
    private final Proceedings all = CrimeCongresses.proceedings();
    private final ProceedingsIndex index = ProceedingsIndex.of(all);

    @Test
    void areFifteenEachWithPlaceAndDates() {
        assertThat(editions().stream()
                        .map(edition -> "%d %s %s"
                                .formatted(
                                        edition.ordinal().orElseThrow(),
                                        edition.venues()
                                                .get(0)
                                                .city()
                                                .orElseThrow()
                                                .get("en")
                                                .orElseThrow(),
                                        period(edition))))
                .containsExactly(
                        "1 Geneva 1955-08-22/1955-09-03",
                        "2 London 1960-08-08/1960-08-20",
                        "3 Stockholm 1965-08-09/1965-08-18",
                        "4 Kyoto 1970-08-17/1970-08-26",
                        "5 Geneva 1975-09-01/1975-09-12",
                        "6 Caracas 1980/1980",
                        "7 Milan 1985-08-26/1985-09-06",
                        "8 Havana 1990-08-27/1990-09-07",
                        "9 Cairo 1995-04-29/1995-05-08",
                        "10 Vienna 2000-04-10/2000-04-17",
                        "11 Bangkok 2005-04-18/2005-04-25",
                        "12 Salvador 2010-04-12/2010-04-19",
                        "13 Doha 2015-04-12/2015-04-19",
                        "14 Kyoto 2021-03-07/2021-03-12",
                        "15 Abu Dhabi 2026-04-25/2026-04-30");
    }

    @Test
    void haveThePresidentsThatASourceConfirms() {
        assertThat(all.officers().stream()
                        .filter(officer -> officer.office().equals(OfficeKind.PRESIDENT))
                        .map(officer -> officer.congressId().orElseThrow() + " " + holder(officer)))
                .containsExactly(
                        "london-1960 Sir Charles Cunningham",
                        "kyoto-1970 Yoshitsugu Baba",
                        "vienna-2000 Penuell Mpapa Maduna",
                        "bangkok-2005 Suwat Liptapanlop",
                        "doha-2015 Sheikh Abdullah bin Nasser bin Khalifa Al Thani",
                        "kyoto-2021 Yoko Kamikawa");
    }

    @Test
    void citeASourceForEachRecord() {
        assertThat(all.records()
                        .filter(record -> !(record instanceof Source))
                        .filter(record ->
                                record.sourceIds().isEmpty() && record.claims().isEmpty())
                        .map(record -> record.id().toString()))
                .isEmpty();
    }

    @Test
    void contradictThemselvesNowhere() {
        assertThat(ProceedingsCheck.run(all, LocalDate.of(2026, 11, 24)).findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(Object::toString))
                .isEmpty();
    }

    @Test
    void keepTheFiguresOfSourcesThatDisagree() {
        Congress doha = index.find(Congress.class, Id.of("doha-2015")).orElseThrow();

        assertThat(doha.counts().stream()
                        .map(count -> "%s %s %d"
                                .formatted(
                                        count.qualifier(),
                                        count.unit(),
                                        count.value().orElseThrow())))
                .containsExactly(
                        "exact state 149",
                        "exact government 148",
                        "exact state 142",
                        "more-than person 4000",
                        "more-than person 5000");
    }

    @Test
    void readBackEqual() {
        assertThat(CongressJson.readString(CongressJson.writeString(all))).isEqualTo(all);
    }

    private ImmutableList<Congress> editions() {
        return all.congresses().stream()
                .filter(congress -> congress.ordinal().isPresent())
                .filter(congress -> congress.seriesId().equals(Optional.of(Id.of("un-crime-congress"))))
                .sorted(Comparator.comparingInt(congress -> congress.ordinal().orElseThrow()))
                .collect(toImmutableList());
    }

    private static String period(Congress edition) {
        DateRange period = edition.period().orElseThrow();
        return period.start().orElseThrow() + "/" + period.end().orElseThrow();
    }

    private String holder(Officer officer) {
        Id<Person> holder = Id.of(officer.holderId().orElseThrow().toString());
        return index.find(Person.class, holder)
                .orElseThrow()
                .names()
                .get(0)
                .text()
                .get("en")
                .orElseThrow();
    }
}

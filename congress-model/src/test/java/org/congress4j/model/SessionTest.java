package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    @Test
    void namesTheMissingId() {
        assertThatIllegalStateException()
                .isThrownBy(Session.builder()::build)
                .withMessage("Cannot build Session, some of required attributes are not set [id]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesANumberBelowOne(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(session().number(number)::build)
                .withMessage("number of session 'opening' must be at least 1 but was " + number);
    }

    @Test
    void mayBeTheFirst() {
        assertThat(session().number(1).build().number()).hasValue(1);
    }

    @Test
    void startsInTheZoneOfTheCongress() {
        assertThat(session().actual(TimeRange.from("2021-03-07T10:00")).build().start(TOKYO))
                .contains(ZonedDateTime.of(LocalDateTime.of(2021, 3, 7, 10, 0), TOKYO));
    }

    @Test
    void startsInItsOwnZoneIfItHasOne() {
        Session session = session()
                .actual(TimeRange.from("2021-03-07T10:00"))
                .timeZone(TimeZoneName.of("Europe/Vienna"))
                .build();

        assertThat(session.start(TOKYO)).contains(ZonedDateTime.of(LocalDateTime.of(2021, 3, 7, 10, 0), VIENNA));
    }

    /** It has a zone of its own, so that of the congress would give a wrong time. */
    @Test
    void hasNoStartIfItsOwnZoneIsNotKnown() {
        Session session = session()
                .actual(TimeRange.from("2021-03-07T10:00"))
                .timeZone(TimeZoneName.of("Vienna time"))
                .build();

        assertThat(session.start(TOKYO)).isEmpty();
    }

    @Test
    void startsWhenItDidRatherThanWhenItWasTo() {
        Session session = session()
                .planned(TimeRange.from("2021-03-07T10:00"))
                .actual(TimeRange.from("2021-03-07T10:25"))
                .build();

        assertThat(session.start(TOKYO)).contains(ZonedDateTime.of(LocalDateTime.of(2021, 3, 7, 10, 25), TOKYO));
    }

    @Test
    void startsWhenItWasToIfNothingElseIsKnown() {
        TimeRange endOnly =
                TimeRange.builder().end(PartialDateTime.of("2021-03-07T13:00")).build();
        Session session = session().planned(TimeRange.from("2021-03-07T10:00")).build();

        assertThat(session.start(TOKYO)).contains(ZonedDateTime.of(LocalDateTime.of(2021, 3, 7, 10, 0), TOKYO));
        assertThat(session.toBuilder().actual(endOnly).build().start(TOKYO)).isEqualTo(session.start(TOKYO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-03-07", "2021-03", "in the morning", "2021-03-07T25:00"})
    void hasNoStartWithoutADayAndATime(String start) {
        assertThat(session().actual(TimeRange.from(start)).build().start(TOKYO)).isEmpty();
    }

    /** That the plan gives a time does not make it the time at which the session started. */
    @Test
    void hasNoStartIfItStartedAtAnUnknownTime() {
        Session session = session()
                .planned(TimeRange.from("2021-03-07T10:00"))
                .actual(TimeRange.from("2021-03-08"))
                .build();

        assertThat(session.start(TOKYO)).isEmpty();
    }

    @Test
    void hasNoStartIfNoTimesAreKnown() {
        assertThat(session().build().start(TOKYO)).isEmpty();
    }

    @Test
    void movesATimeThatTheZoneSkipsForwardByTheGap() {
        assertThat(session().actual(TimeRange.from("2021-03-28T02:30")).build().start(VIENNA))
                .contains(ZonedDateTime.parse("2021-03-28T03:30+02:00[Europe/Vienna]"));
    }

    @Test
    void takesTheEarlierOfTwoMomentsWithOneTime() {
        assertThat(session().actual(TimeRange.from("2021-10-31T02:30")).build().start(VIENNA))
                .contains(ZonedDateTime.parse("2021-10-31T02:30+02:00[Europe/Vienna]"));
    }

    private static SessionBuilder session() {
        return Session.builder().id(Id.of("opening"));
    }
}

package org.congress4j.examples;

import static org.congress4j.examples.KyotoSources.CONGRESS_FIRM;
import static org.congress4j.examples.KyotoSources.LAWYER;
import static org.congress4j.examples.KyotoSources.MAYOR;
import static org.congress4j.examples.KyotoSources.MOJ_REPORT;
import static org.congress4j.examples.KyotoSources.NEWS_ADMITTED;
import static org.congress4j.examples.KyotoSources.PRESS_RELEASE;
import static org.congress4j.examples.KyotoSources.paragraph;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.Id;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.RecordMark;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.ReportedCountBuilder;
import org.congress4j.model.Source;
import org.congress4j.model.code.AttendanceBasis;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.CountQualifier;
import org.congress4j.model.code.CountUnit;
import org.congress4j.model.code.ParticipantCategory;

/** How many took part, in which words, according to whom: none of the figures is the right one. */
final class KyotoCounts {
    private KyotoCounts() {}

    /** Who took part, according to whom. */
    static ImmutableList<ReportedCount> ofTheCongress() {
        return ImmutableList.of(
                counted("participants", 2, CountUnit.PERSON, AttendanceBasis.TOOK_PART)
                        .qualifier(CountQualifier.MORE_THAN)
                        .value(5000)
                        .build(),
                counted("online", 2, CountUnit.PERSON, AttendanceBasis.TOOK_PART)
                        .qualifier(CountQualifier.MOST)
                        .mode(AttendanceMode.ONLINE)
                        .build(),
                counted("in-person", 2, CountUnit.PERSON, AttendanceBasis.ATTENDED)
                        .subject(LocalizedText.of("en", "participants in Japan, in person"))
                        .qualifier(CountQualifier.LIMITED)
                        .mode(AttendanceMode.IN_PERSON)
                        .build(),
                counted("member-states", 4, CountUnit.STATE, AttendanceBasis.REPRESENTED)
                        .addCategory(ParticipantCategory.MEMBER_STATE)
                        .qualifier(CountQualifier.EXACT)
                        .value(152)
                        .record(RecordMark.builder().build())
                        .build(),
                counted("ngos", 4, CountUnit.ORGANIZATION, AttendanceBasis.REPRESENTED)
                        .addCategory(ParticipantCategory.NON_GOVERNMENTAL_ORGANIZATION)
                        .qualifier(CountQualifier.EXACT)
                        .value(114)
                        .build(),
                counted("igos", 4, CountUnit.ORGANIZATION, AttendanceBasis.REPRESENTED)
                        .addCategory(ParticipantCategory.INTERGOVERNMENTAL_ORGANIZATION)
                        .qualifier(CountQualifier.EXACT)
                        .value(37)
                        .build(),
                counted("experts", 4, CountUnit.PERSON, AttendanceBasis.TOOK_PART)
                        .addCategory(ParticipantCategory.INDIVIDUAL_EXPERT)
                        .qualifier(CountQualifier.EXACT)
                        .value(600)
                        .build(),
                counted("un-entities", 4, CountUnit.ORGANIZATION, AttendanceBasis.REPRESENTED)
                        .addCategories(ParticipantCategory.UN_ENTITY, ParticipantCategory.INSTITUTE)
                        .qualifier(CountQualifier.SEVERAL)
                        .build(),
                reported("countries-and-regions", CountUnit.COUNTRY_OR_REGION, MOJ_REPORT)
                        .qualifier(CountQualifier.EXACT)
                        .value(152)
                        .build(),
                reported("attended-firm", CountUnit.PERSON, CONGRESS_FIRM)
                        .basis(AttendanceBasis.ATTENDED)
                        .qualifier(CountQualifier.ABOUT)
                        .value(5600)
                        .build(),
                reported("registered", CountUnit.PERSON, MOJ_REPORT)
                        .basis(AttendanceBasis.REGISTERED)
                        .qualifier(CountQualifier.ABOUT)
                        .value(5600)
                        .build(),
                reported("mayor", CountUnit.PERSON, MAYOR)
                        .basis(AttendanceBasis.TOOK_PART)
                        .qualifier(CountQualifier.EXACT)
                        .value(5300)
                        .build(),
                reported("online-lawyer", CountUnit.PERSON, LAWYER)
                        .subject(LocalizedText.of("en", "of the registered people, online"))
                        .mode(AttendanceMode.ONLINE)
                        .qualifier(CountQualifier.ABOUT)
                        .value(4200)
                        .build(),
                reported("from-overseas-in-person", CountUnit.PERSON, LAWYER)
                        .subject(LocalizedText.of("en", "people from overseas, in person"))
                        .mode(AttendanceMode.IN_PERSON)
                        .qualifier(CountQualifier.ABOUT)
                        .value(130)
                        .build(),
                reported("admitted", CountUnit.PERSON, NEWS_ADMITTED)
                        .subject(LocalizedText.of(
                                "en",
                                "people of the delegations of 13 countries and of United Nations staff, together,"
                                        + " admitted into Japan"))
                        .basis(AttendanceBasis.ADMITTED)
                        .qualifier(CountQualifier.ABOUT)
                        .value(160)
                        .build());
    }

    /** A count of the press release. */
    private static ReportedCountBuilder counted(String key, int paragraph, CountUnit unit, AttendanceBasis basis) {
        return reported(key, unit, PRESS_RELEASE).basis(basis).locator(paragraph(paragraph));
    }

    /** A count of other sources. */
    @SafeVarargs
    static ReportedCountBuilder reported(String key, CountUnit unit, Id<Source>... sources) {
        ReportedCountBuilder count = ReportedCount.builder().key(key).unit(unit);
        for (Id<Source> source : sources) {
            count.addSourceId(source);
        }
        return count;
    }
}

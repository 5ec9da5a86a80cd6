package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.FormalText;
import org.congress4j.model.Organization;
import org.congress4j.model.ScheduleChange;
import org.congress4j.model.ScheduleChangeBuilder;
import org.congress4j.model.Source;
import org.congress4j.model.code.ScheduleChangeKind;

/** The description of {@link ScheduleChange}. */
final class ScheduleChangeDescription {
    static final ValueType<ScheduleChange> TYPE =
            ValueType.of(ScheduleChange.class, ScheduleChangeDescription::members);

    private static Members<ScheduleChange> members() {
        return Members.of(ScheduleChange::builder, ScheduleChangeBuilder::build)
                .optional("key", ScheduleChange::key, ScheduleChangeBuilder::key, KEY)
                .required("kind", ScheduleChange::kind, ScheduleChangeBuilder::kind, code(ScheduleChangeKind.LIST))
                .optional(
                        "previousPeriod",
                        ScheduleChange::previousPeriod,
                        ScheduleChangeBuilder::previousPeriod,
                        value(DateRangeDescription.TYPE))
                .optional(
                        "previousTime",
                        ScheduleChange::previousTime,
                        ScheduleChangeBuilder::previousTime,
                        value(TimeRangeDescription.TYPE))
                .list(
                        "previousVenues",
                        ScheduleChange::previousVenues,
                        ScheduleChangeBuilder::addAllPreviousVenues,
                        value(VenueDescription.TYPE))
                .optional(
                        "previousVenueRef",
                        ScheduleChange::previousVenueRef,
                        ScheduleChangeBuilder::previousVenueRef,
                        keyReference(KeyTarget.VENUE))
                .optional(
                        "newPeriod",
                        ScheduleChange::newPeriod,
                        ScheduleChangeBuilder::newPeriod,
                        value(DateRangeDescription.TYPE))
                .optional(
                        "newTime",
                        ScheduleChange::newTime,
                        ScheduleChangeBuilder::newTime,
                        value(TimeRangeDescription.TYPE))
                .optional("reason", ScheduleChange::reason, ScheduleChangeBuilder::reason, LOCALIZED_TEXT)
                .optional(
                        "decidedById",
                        ScheduleChange::decidedById,
                        ScheduleChangeBuilder::decidedById,
                        reference(Organization.class))
                .optional("decidedOn", ScheduleChange::decidedOn, ScheduleChangeBuilder::decidedOn, DATE)
                .optional("announcedOn", ScheduleChange::announcedOn, ScheduleChangeBuilder::announcedOn, DATE)
                .set(
                        "instrumentIds",
                        ScheduleChange::instrumentIds,
                        ScheduleChangeBuilder::addAllInstrumentIds,
                        reference(FormalText.class))
                .set(
                        "sourceIds",
                        ScheduleChange::sourceIds,
                        ScheduleChangeBuilder::addAllSourceIds,
                        reference(Source.class))
                .extensions(ScheduleChange::extensions, ScheduleChangeBuilder::putAllExtensions);
    }
}

package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Attendee;
import org.congress4j.model.AttendeeBuilder;
import org.congress4j.model.Party;
import org.congress4j.model.Person;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.AttendeeKind;

/** The description of {@link Attendee}. */
final class AttendeeDescription {
    static final ValueType<Attendee> TYPE = ValueType.of(Attendee.class, AttendeeDescription::members);

    private static Members<Attendee> members() {
        return Members.of(Attendee::builder, AttendeeBuilder::build)
                .optional("as", Attendee::as, AttendeeBuilder::as, code(AttendeeKind.LIST))
                .optional("rule", Attendee::rule, AttendeeBuilder::rule, TEXT)
                .optional("partyId", Attendee::partyId, AttendeeBuilder::partyId, reference(Party.class))
                .optional("partyName", Attendee::partyName, AttendeeBuilder::partyName, TEXT)
                .optional("personId", Attendee::personId, AttendeeBuilder::personId, reference(Person.class))
                .optional("personName", Attendee::personName, AttendeeBuilder::personName, TEXT)
                .atLeastOneOf("partyId", "partyName", "personId", "personName")
                .optional("function", Attendee::function, AttendeeBuilder::function, LOCALIZED_TEXT)
                .optional(
                        "attendanceMode",
                        Attendee::attendanceMode,
                        AttendeeBuilder::attendanceMode,
                        code(AttendanceMode.LIST))
                .extensions(Attendee::extensions, AttendeeBuilder::putAllExtensions);
    }
}

package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Party;
import org.congress4j.model.SpeakersListEntry;
import org.congress4j.model.SpeakersListEntryBuilder;
import org.congress4j.model.Statement;

/** The description of {@link SpeakersListEntry}. */
final class SpeakersListEntryDescription {
    static final ValueType<SpeakersListEntry> TYPE =
            ValueType.of(SpeakersListEntry.class, SpeakersListEntryDescription::members);

    private static Members<SpeakersListEntry> members() {
        return Members.of(SpeakersListEntry::builder, SpeakersListEntryBuilder::build)
                .optionalInt("position", SpeakersListEntry::position, SpeakersListEntryBuilder::position, POSITIVE)
                .optional(
                        "partyId",
                        SpeakersListEntry::partyId,
                        SpeakersListEntryBuilder::partyId,
                        reference(Party.class))
                .optional("name", SpeakersListEntry::name, SpeakersListEntryBuilder::name, TEXT)
                .atLeastOneOf("partyId", "name")
                .optional(
                        "requestedAt", SpeakersListEntry::requestedAt, SpeakersListEntryBuilder::requestedAt, DATE_TIME)
                .optionalInt(
                        "limitMinutes",
                        SpeakersListEntry::limitMinutes,
                        SpeakersListEntryBuilder::limitMinutes,
                        POSITIVE)
                .optional(
                        "statementId",
                        SpeakersListEntry::statementId,
                        SpeakersListEntryBuilder::statementId,
                        reference(Statement.class))
                .extensions(SpeakersListEntry::extensions, SpeakersListEntryBuilder::putAllExtensions);
    }
}

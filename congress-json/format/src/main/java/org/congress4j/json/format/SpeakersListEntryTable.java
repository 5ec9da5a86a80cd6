package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.DATE_TIME;
import static org.congress4j.json.format.Shapes.POSITIVE;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.id;

import org.congress4j.model.SpeakersListEntry;
import org.congress4j.model.SpeakersListEntryBuilder;

/** The JSON form of {@link SpeakersListEntry}. */
final class SpeakersListEntryTable {
    static final ObjectTable<SpeakersListEntry> TABLE = ObjectTable.value(
                    SpeakersListEntry.class, SpeakersListEntry::builder, SpeakersListEntryBuilder::build)
            .optionalInt("position", SpeakersListEntry::position, SpeakersListEntryBuilder::position, POSITIVE)
            .optional("partyId", SpeakersListEntry::partyId, SpeakersListEntryBuilder::partyId, id())
            .optional("name", SpeakersListEntry::name, SpeakersListEntryBuilder::name, TEXT)
            .atLeastOneOf("partyId", "name")
            .optional("requestedAt", SpeakersListEntry::requestedAt, SpeakersListEntryBuilder::requestedAt, DATE_TIME)
            .optionalInt(
                    "limitMinutes", SpeakersListEntry::limitMinutes, SpeakersListEntryBuilder::limitMinutes, POSITIVE)
            .optional("statementId", SpeakersListEntry::statementId, SpeakersListEntryBuilder::statementId, id())
            .extensions(SpeakersListEntry::extensions, SpeakersListEntryBuilder::putAllExtensions);

    private SpeakersListEntryTable() {}
}

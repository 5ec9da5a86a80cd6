package org.congress4j.benchmarks.plain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.congress4j.model.Chair;
import org.congress4j.model.Claim;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.JsonValue;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Organization;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.SessionEvent;
import org.congress4j.model.Source;
import org.congress4j.model.SpeakersListEntry;
import org.congress4j.model.TimeRange;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.code.AbsenceReason;
import org.congress4j.model.code.Formality;
import org.congress4j.model.code.SessionKind;
import org.jspecify.annotations.Nullable;

/** A {@link Session} as a record: with the same members and checks, and as unchangeable. */
public record PlainSession(
        Id<Session> id,
        List<Identifier> identifiers,
        List<Id<Source>> sourceIds,
        List<Claim> claims,
        Map<String, AbsenceReason> absent,
        @Nullable Instant modified,
        Map<String, JsonValue> extensions,
        @Nullable Id<Congress> congressId,
        @Nullable Id<Segment> segmentId,
        @Nullable Id<Organization> bodyId,
        @Nullable SessionKind kind,
        @Nullable Integer number,
        @Nullable LocalizedText title,
        @Nullable Formality formality,
        @Nullable TimeRange planned,
        @Nullable TimeRange actual,
        @Nullable TimeZoneName timeZone,
        @Nullable KeyReference venueRef,
        List<KeyReference> itemRefs,
        List<Chair> chairs,
        List<SessionEvent> events,
        List<SpeakersListEntry> speakersList) {
    /** Checks the members, and copies what could be changed. */
    public PlainSession {
        requireNonNull(id);
        if (number != null && number < 1) {
            throw new IllegalArgumentException("number of session '" + id + "' must be at least 1 but was " + number);
        }
        identifiers = List.copyOf(identifiers);
        sourceIds = List.copyOf(sourceIds);
        claims = List.copyOf(claims);
        absent = Map.copyOf(absent);
        extensions = Map.copyOf(extensions);
        itemRefs = List.copyOf(itemRefs);
        chairs = List.copyOf(chairs);
        events = List.copyOf(events);
        speakersList = List.copyOf(speakersList);
    }
}

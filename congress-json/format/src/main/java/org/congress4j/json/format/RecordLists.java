package org.congress4j.json.format;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.congress4j.model.Action;
import org.congress4j.model.Agenda;
import org.congress4j.model.Commitment;
import org.congress4j.model.Congress;
import org.congress4j.model.CongressSeries;
import org.congress4j.model.Declaration;
import org.congress4j.model.Delegation;
import org.congress4j.model.Document;
import org.congress4j.model.MemberState;
import org.congress4j.model.Membership;
import org.congress4j.model.Officer;
import org.congress4j.model.Organization;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.Participant;
import org.congress4j.model.Person;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Resolution;
import org.congress4j.model.Segment;
import org.congress4j.model.Session;
import org.congress4j.model.Source;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.Statement;
import org.congress4j.model.Tombstone;

/** The record types that this version knows, in the order of their lists in a document, and the list of all others. */
final class RecordLists {
    /** The list of the records of all other types. */
    static final RecordList<OtherRecord> OTHER = new RecordList<>(
            "",
            OtherRecord.class,
            "otherRecords",
            Proceedings::otherRecords,
            ProceedingsBuilder::addAllOtherRecords,
            () -> OtherRecordTable.TABLE);

    static final ImmutableList<RecordList<?>> KNOWN = ImmutableList.of(
            new RecordList<>(
                    "congress-series",
                    CongressSeries.class,
                    "series",
                    Proceedings::series,
                    ProceedingsBuilder::addAllSeries,
                    () -> CongressSeriesTable.TABLE),
            new RecordList<>(
                    "congress",
                    Congress.class,
                    "congresses",
                    Proceedings::congresses,
                    ProceedingsBuilder::addAllCongresses,
                    () -> CongressTable.TABLE),
            new RecordList<>(
                    "state",
                    MemberState.class,
                    "states",
                    Proceedings::states,
                    ProceedingsBuilder::addAllStates,
                    () -> MemberStateTable.TABLE),
            new RecordList<>(
                    "organization",
                    Organization.class,
                    "organizations",
                    Proceedings::organizations,
                    ProceedingsBuilder::addAllOrganizations,
                    () -> OrganizationTable.TABLE),
            new RecordList<>(
                    "membership",
                    Membership.class,
                    "memberships",
                    Proceedings::memberships,
                    ProceedingsBuilder::addAllMemberships,
                    () -> MembershipTable.TABLE),
            new RecordList<>(
                    "person",
                    Person.class,
                    "persons",
                    Proceedings::persons,
                    ProceedingsBuilder::addAllPersons,
                    () -> PersonTable.TABLE),
            new RecordList<>(
                    "delegation",
                    Delegation.class,
                    "delegations",
                    Proceedings::delegations,
                    ProceedingsBuilder::addAllDelegations,
                    () -> DelegationTable.TABLE),
            new RecordList<>(
                    "participant",
                    Participant.class,
                    "participants",
                    Proceedings::participants,
                    ProceedingsBuilder::addAllParticipants,
                    () -> ParticipantTable.TABLE),
            new RecordList<>(
                    "officer",
                    Officer.class,
                    "officers",
                    Proceedings::officers,
                    ProceedingsBuilder::addAllOfficers,
                    () -> OfficerTable.TABLE),
            new RecordList<>(
                    "agenda",
                    Agenda.class,
                    "agendas",
                    Proceedings::agendas,
                    ProceedingsBuilder::addAllAgendas,
                    () -> AgendaTable.TABLE),
            new RecordList<>(
                    "segment",
                    Segment.class,
                    "segments",
                    Proceedings::segments,
                    ProceedingsBuilder::addAllSegments,
                    () -> SegmentTable.TABLE),
            new RecordList<>(
                    "session",
                    Session.class,
                    "sessions",
                    Proceedings::sessions,
                    ProceedingsBuilder::addAllSessions,
                    () -> SessionTable.TABLE),
            new RecordList<>(
                    "statement",
                    Statement.class,
                    "statements",
                    Proceedings::statements,
                    ProceedingsBuilder::addAllStatements,
                    () -> StatementTable.TABLE),
            new RecordList<>(
                    "action",
                    Action.class,
                    "actions",
                    Proceedings::actions,
                    ProceedingsBuilder::addAllActions,
                    () -> ActionTable.TABLE),
            new RecordList<>(
                    "declaration",
                    Declaration.class,
                    "declarations",
                    Proceedings::declarations,
                    ProceedingsBuilder::addAllDeclarations,
                    () -> DeclarationTable.TABLE),
            new RecordList<>(
                    "resolution",
                    Resolution.class,
                    "resolutions",
                    Proceedings::resolutions,
                    ProceedingsBuilder::addAllResolutions,
                    () -> ResolutionTable.TABLE),
            new RecordList<>(
                    "commitment",
                    Commitment.class,
                    "commitments",
                    Proceedings::commitments,
                    ProceedingsBuilder::addAllCommitments,
                    () -> CommitmentTable.TABLE),
            new RecordList<>(
                    "position-statement",
                    PositionStatement.class,
                    "positionStatements",
                    Proceedings::positionStatements,
                    ProceedingsBuilder::addAllPositionStatements,
                    () -> PositionStatementTable.TABLE),
            new RecordList<>(
                    "sponsorship",
                    Sponsorship.class,
                    "sponsorships",
                    Proceedings::sponsorships,
                    ProceedingsBuilder::addAllSponsorships,
                    () -> SponsorshipTable.TABLE),
            new RecordList<>(
                    "document",
                    Document.class,
                    "documents",
                    Proceedings::documents,
                    ProceedingsBuilder::addAllDocuments,
                    () -> DocumentTable.TABLE),
            new RecordList<>(
                    "source",
                    Source.class,
                    "sources",
                    Proceedings::sources,
                    ProceedingsBuilder::addAllSources,
                    () -> SourceTable.TABLE),
            new RecordList<>(
                    "tombstone",
                    Tombstone.class,
                    "tombstones",
                    Proceedings::tombstones,
                    ProceedingsBuilder::addAllTombstones,
                    () -> TombstoneTable.TABLE));

    private static final ImmutableMap<String, RecordList<?>> BY_TYPE =
            KNOWN.stream().collect(toImmutableMap(RecordList::type, list -> list));

    private static final ImmutableMap<Class<?>, RecordList<?>> BY_JAVA_TYPE =
            KNOWN.stream().collect(toImmutableMap(RecordList::javaType, list -> list));

    private RecordLists() {}

    static boolean isKnown(String type) {
        return BY_TYPE.containsKey(type);
    }

    /** The list of the records of a type. */
    static RecordList<?> of(String type) {
        return BY_TYPE.getOrDefault(type, OTHER);
    }

    /** The list of a record of the model. */
    static RecordList<?> of(ProceedingsRecord<?> record) {
        Class<?> type = Bindings.typeOf(record.getClass()).orElseThrow();
        return BY_JAVA_TYPE.getOrDefault(type, OTHER);
    }
}

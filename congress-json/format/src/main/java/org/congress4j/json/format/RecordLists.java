package org.congress4j.json.format;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;

/** The record types that this version knows, in the order of their lists in a document, and the list of all others. */
final class RecordLists {
    /** The list of the records of all other types. */
    static final RecordList<OtherRecord> OTHER = new RecordList<>(
            "",
            "otherRecords",
            Proceedings::otherRecords,
            ProceedingsBuilder::addAllOtherRecords,
            () -> OtherRecordTable.TABLE);

    static final ImmutableList<RecordList<?>> KNOWN = ImmutableList.of(
            new RecordList<>(
                    "congress-series",
                    "series",
                    Proceedings::series,
                    ProceedingsBuilder::addAllSeries,
                    () -> CongressSeriesTable.TABLE),
            new RecordList<>(
                    "congress",
                    "congresses",
                    Proceedings::congresses,
                    ProceedingsBuilder::addAllCongresses,
                    () -> CongressTable.TABLE),
            new RecordList<>(
                    "state",
                    "states",
                    Proceedings::states,
                    ProceedingsBuilder::addAllStates,
                    () -> MemberStateTable.TABLE),
            new RecordList<>(
                    "organization",
                    "organizations",
                    Proceedings::organizations,
                    ProceedingsBuilder::addAllOrganizations,
                    () -> OrganizationTable.TABLE),
            new RecordList<>(
                    "membership",
                    "memberships",
                    Proceedings::memberships,
                    ProceedingsBuilder::addAllMemberships,
                    () -> MembershipTable.TABLE),
            new RecordList<>(
                    "person",
                    "persons",
                    Proceedings::persons,
                    ProceedingsBuilder::addAllPersons,
                    () -> PersonTable.TABLE),
            new RecordList<>(
                    "delegation",
                    "delegations",
                    Proceedings::delegations,
                    ProceedingsBuilder::addAllDelegations,
                    () -> DelegationTable.TABLE),
            new RecordList<>(
                    "participant",
                    "participants",
                    Proceedings::participants,
                    ProceedingsBuilder::addAllParticipants,
                    () -> ParticipantTable.TABLE),
            new RecordList<>(
                    "officer",
                    "officers",
                    Proceedings::officers,
                    ProceedingsBuilder::addAllOfficers,
                    () -> OfficerTable.TABLE),
            new RecordList<>(
                    "agenda",
                    "agendas",
                    Proceedings::agendas,
                    ProceedingsBuilder::addAllAgendas,
                    () -> AgendaTable.TABLE),
            new RecordList<>(
                    "segment",
                    "segments",
                    Proceedings::segments,
                    ProceedingsBuilder::addAllSegments,
                    () -> SegmentTable.TABLE),
            new RecordList<>(
                    "session",
                    "sessions",
                    Proceedings::sessions,
                    ProceedingsBuilder::addAllSessions,
                    () -> SessionTable.TABLE),
            new RecordList<>(
                    "statement",
                    "statements",
                    Proceedings::statements,
                    ProceedingsBuilder::addAllStatements,
                    () -> StatementTable.TABLE),
            new RecordList<>(
                    "action",
                    "actions",
                    Proceedings::actions,
                    ProceedingsBuilder::addAllActions,
                    () -> ActionTable.TABLE),
            new RecordList<>(
                    "declaration",
                    "declarations",
                    Proceedings::declarations,
                    ProceedingsBuilder::addAllDeclarations,
                    () -> DeclarationTable.TABLE),
            new RecordList<>(
                    "resolution",
                    "resolutions",
                    Proceedings::resolutions,
                    ProceedingsBuilder::addAllResolutions,
                    () -> ResolutionTable.TABLE),
            new RecordList<>(
                    "commitment",
                    "commitments",
                    Proceedings::commitments,
                    ProceedingsBuilder::addAllCommitments,
                    () -> CommitmentTable.TABLE),
            new RecordList<>(
                    "position-statement",
                    "positionStatements",
                    Proceedings::positionStatements,
                    ProceedingsBuilder::addAllPositionStatements,
                    () -> PositionStatementTable.TABLE),
            new RecordList<>(
                    "sponsorship",
                    "sponsorships",
                    Proceedings::sponsorships,
                    ProceedingsBuilder::addAllSponsorships,
                    () -> SponsorshipTable.TABLE),
            new RecordList<>(
                    "document",
                    "documents",
                    Proceedings::documents,
                    ProceedingsBuilder::addAllDocuments,
                    () -> DocumentTable.TABLE),
            new RecordList<>(
                    "source",
                    "sources",
                    Proceedings::sources,
                    ProceedingsBuilder::addAllSources,
                    () -> SourceTable.TABLE),
            new RecordList<>(
                    "tombstone",
                    "tombstones",
                    Proceedings::tombstones,
                    ProceedingsBuilder::addAllTombstones,
                    () -> TombstoneTable.TABLE));

    private static final ImmutableMap<String, RecordList<?>> BY_TYPE =
            KNOWN.stream().collect(toImmutableMap(RecordList::type, list -> list));

    private RecordLists() {}

    static boolean isKnown(String type) {
        return BY_TYPE.containsKey(type);
    }

    /** The list of the records of a type. */
    static RecordList<?> of(String type) {
        return BY_TYPE.getOrDefault(type, OTHER);
    }
}

package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.TEXT;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;

/** The JSON form of {@link Proceedings}: the root of a document. */
final class ProceedingsTable {
    /** The version of the format, written into each document. */
    static final String FORMAT_VERSION = "0.9";

    private static final Shape<String> VERSION =
            new TextShape<>("formatVersion", "a format version", Patterns.FORMAT_VERSION, text -> text) {
                @Override
                String read(WireReader in) {
                    String version = super.read(in);
                    if (!version.equals(FORMAT_VERSION)) {
                        throw in.error(
                                ProblemCode.UNSUPPORTED_VERSION,
                                "format version '" + version + "' is not supported; this reader reads "
                                        + FORMAT_VERSION);
                    }
                    return version;
                }
            };

    private static final Shape<String> REQUIRED_EXTENSION =
            new TextShape<>("extensionName", "the name of an extension", Patterns.NOT_BLANK, text -> text) {
                @Override
                String read(WireReader in) {
                    String name = super.read(in);
                    if (!in.options().understoodExtensions().contains(name)) {
                        throw in.error(
                                ProblemCode.UNSUPPORTED_EXTENSION,
                                "the document requires the extension '" + name + "', which is not understood");
                    }
                    return name;
                }
            };

    static final ObjectTable<Proceedings> TABLE = ObjectTable.record(
                    "proceedings", Proceedings.class, Proceedings::builder, ProceedingsBuilder::build)
            .constant("formatVersion", FORMAT_VERSION, VERSION)
            .optional("$schema", Proceedings::schema, ProceedingsBuilder::schema, TEXT)
            .optional("base", Proceedings::base, ProceedingsBuilder::base, TEXT)
            .optional("title", Proceedings::title, ProceedingsBuilder::title, LOCALIZED_TEXT)
            .optional(
                    "generator",
                    Proceedings::generator,
                    ProceedingsBuilder::generator,
                    object(() -> GeneratorTable.TABLE))
            .list(
                    "requiredExtensions",
                    Proceedings::requiredExtensions,
                    ProceedingsBuilder::addAllRequiredExtensions,
                    REQUIRED_EXTENSION)
            .list(
                    "series",
                    Proceedings::series,
                    ProceedingsBuilder::addAllSeries,
                    object(() -> CongressSeriesTable.TABLE))
            .list(
                    "congresses",
                    Proceedings::congresses,
                    ProceedingsBuilder::addAllCongresses,
                    object(() -> CongressTable.TABLE))
            .list("states", Proceedings::states, ProceedingsBuilder::addAllStates, object(() -> MemberStateTable.TABLE))
            .list(
                    "organizations",
                    Proceedings::organizations,
                    ProceedingsBuilder::addAllOrganizations,
                    object(() -> OrganizationTable.TABLE))
            .list(
                    "memberships",
                    Proceedings::memberships,
                    ProceedingsBuilder::addAllMemberships,
                    object(() -> MembershipTable.TABLE))
            .list("persons", Proceedings::persons, ProceedingsBuilder::addAllPersons, object(() -> PersonTable.TABLE))
            .list(
                    "delegations",
                    Proceedings::delegations,
                    ProceedingsBuilder::addAllDelegations,
                    object(() -> DelegationTable.TABLE))
            .list(
                    "participants",
                    Proceedings::participants,
                    ProceedingsBuilder::addAllParticipants,
                    object(() -> ParticipantTable.TABLE))
            .list(
                    "officers",
                    Proceedings::officers,
                    ProceedingsBuilder::addAllOfficers,
                    object(() -> OfficerTable.TABLE))
            .list("agendas", Proceedings::agendas, ProceedingsBuilder::addAllAgendas, object(() -> AgendaTable.TABLE))
            .list(
                    "segments",
                    Proceedings::segments,
                    ProceedingsBuilder::addAllSegments,
                    object(() -> SegmentTable.TABLE))
            .list(
                    "sessions",
                    Proceedings::sessions,
                    ProceedingsBuilder::addAllSessions,
                    object(() -> SessionTable.TABLE))
            .list(
                    "statements",
                    Proceedings::statements,
                    ProceedingsBuilder::addAllStatements,
                    object(() -> StatementTable.TABLE))
            .list("actions", Proceedings::actions, ProceedingsBuilder::addAllActions, object(() -> ActionTable.TABLE))
            .list(
                    "declarations",
                    Proceedings::declarations,
                    ProceedingsBuilder::addAllDeclarations,
                    object(() -> DeclarationTable.TABLE))
            .list(
                    "resolutions",
                    Proceedings::resolutions,
                    ProceedingsBuilder::addAllResolutions,
                    object(() -> ResolutionTable.TABLE))
            .list(
                    "commitments",
                    Proceedings::commitments,
                    ProceedingsBuilder::addAllCommitments,
                    object(() -> CommitmentTable.TABLE))
            .list(
                    "positionStatements",
                    Proceedings::positionStatements,
                    ProceedingsBuilder::addAllPositionStatements,
                    object(() -> PositionStatementTable.TABLE))
            .list(
                    "sponsorships",
                    Proceedings::sponsorships,
                    ProceedingsBuilder::addAllSponsorships,
                    object(() -> SponsorshipTable.TABLE))
            .list(
                    "documents",
                    Proceedings::documents,
                    ProceedingsBuilder::addAllDocuments,
                    object(() -> DocumentTable.TABLE))
            .list("sources", Proceedings::sources, ProceedingsBuilder::addAllSources, object(() -> SourceTable.TABLE))
            .extensions(Proceedings::extensions, ProceedingsBuilder::putAllExtensions);

    private ProceedingsTable() {}
}

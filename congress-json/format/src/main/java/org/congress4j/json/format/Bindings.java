package org.congress4j.json.format;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.congress4j.model.AbsenceReason;
import org.congress4j.model.Action;
import org.congress4j.model.ActionOutcome;
import org.congress4j.model.ActionVerb;
import org.congress4j.model.AdoptionMethod;
import org.congress4j.model.Agenda;
import org.congress4j.model.AgendaEdition;
import org.congress4j.model.AgendaItem;
import org.congress4j.model.Alignment;
import org.congress4j.model.AlignmentKind;
import org.congress4j.model.AttendanceBasis;
import org.congress4j.model.AttendanceMode;
import org.congress4j.model.BallotNote;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.Capacity;
import org.congress4j.model.Chair;
import org.congress4j.model.Claim;
import org.congress4j.model.ClaimRank;
import org.congress4j.model.College;
import org.congress4j.model.Commitment;
import org.congress4j.model.Completeness;
import org.congress4j.model.Congress;
import org.congress4j.model.CongressForm;
import org.congress4j.model.CongressSeries;
import org.congress4j.model.Contact;
import org.congress4j.model.CountQualifier;
import org.congress4j.model.CountUnit;
import org.congress4j.model.Credentials;
import org.congress4j.model.CredentialsDecision;
import org.congress4j.model.CredentialsForm;
import org.congress4j.model.CredentialsVerdict;
import org.congress4j.model.Declaration;
import org.congress4j.model.Delegation;
import org.congress4j.model.DeliveryMode;
import org.congress4j.model.Distribution;
import org.congress4j.model.Document;
import org.congress4j.model.DocumentKind;
import org.congress4j.model.DocumentSymbol;
import org.congress4j.model.Electorate;
import org.congress4j.model.EventStatus;
import org.congress4j.model.FileLink;
import org.congress4j.model.Formality;
import org.congress4j.model.Generator;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.JsonValue;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LanguageTag;
import org.congress4j.model.LanguageVersion;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Locator;
import org.congress4j.model.MajorityBase;
import org.congress4j.model.MajorityRule;
import org.congress4j.model.MemberState;
import org.congress4j.model.Membership;
import org.congress4j.model.MembershipRole;
import org.congress4j.model.Name;
import org.congress4j.model.NameKind;
import org.congress4j.model.OfficeKind;
import org.congress4j.model.Officer;
import org.congress4j.model.Organization;
import org.congress4j.model.OrganizationKind;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.Paragraph;
import org.congress4j.model.ParagraphKind;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.Participant;
import org.congress4j.model.ParticipantCategory;
import org.congress4j.model.ParticipantRank;
import org.congress4j.model.Period;
import org.congress4j.model.Person;
import org.congress4j.model.PositionKind;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProposalPart;
import org.congress4j.model.RecordMark;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Representation;
import org.congress4j.model.Resolution;
import org.congress4j.model.Right;
import org.congress4j.model.RightKind;
import org.congress4j.model.Role;
import org.congress4j.model.RoleKind;
import org.congress4j.model.Roster;
import org.congress4j.model.RosterEdition;
import org.congress4j.model.RulesOfProcedure;
import org.congress4j.model.ScheduleChange;
import org.congress4j.model.ScheduleChangeKind;
import org.congress4j.model.Segment;
import org.congress4j.model.SegmentKind;
import org.congress4j.model.Session;
import org.congress4j.model.SessionEvent;
import org.congress4j.model.SessionEventKind;
import org.congress4j.model.SessionKind;
import org.congress4j.model.Source;
import org.congress4j.model.SourceTier;
import org.congress4j.model.Speaker;
import org.congress4j.model.SpeakersListEntry;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.SponsorshipKind;
import org.congress4j.model.Statement;
import org.congress4j.model.StatementKind;
import org.congress4j.model.StatementText;
import org.congress4j.model.StatusChange;
import org.congress4j.model.Subject;
import org.congress4j.model.Succession;
import org.congress4j.model.SuccessionKind;
import org.congress4j.model.Summary;
import org.congress4j.model.Tally;
import org.congress4j.model.TextForm;
import org.congress4j.model.TextVersion;
import org.congress4j.model.Threshold;
import org.congress4j.model.TimeRange;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.Tombstone;
import org.congress4j.model.TranslationStatus;
import org.congress4j.model.Venue;
import org.congress4j.model.VenueRole;
import org.congress4j.model.VersionKind;
import org.congress4j.model.Vote;
import org.congress4j.model.VoteChoice;

/** Which type has which shape. The shapes are suppliers, so that no table is built before its type is used. */
final class Bindings {
    private static final ImmutableMap<Class<?>, Supplier<Shape<?>>> SHAPES =
            ImmutableMap.<Class<?>, Supplier<Shape<?>>>builder()
                    .put(Action.class, () -> ActionTable.TABLE)
                    .put(Capacity.class, () -> CapacityTable.TABLE)
                    .put(Claim.class, () -> ClaimTable.TABLE)
                    .put(Commitment.class, () -> CommitmentTable.TABLE)
                    .put(Congress.class, () -> CongressTable.TABLE)
                    .put(CongressSeries.class, () -> CongressSeriesTable.TABLE)
                    .put(Contact.class, () -> ContactTable.TABLE)
                    .put(Declaration.class, () -> DeclarationTable.TABLE)
                    .put(Delegation.class, () -> DelegationTable.TABLE)
                    .put(Document.class, () -> DocumentTable.TABLE)
                    .put(FileLink.class, () -> FileLinkTable.TABLE)
                    .put(Generator.class, () -> GeneratorTable.TABLE)
                    .put(Identifier.class, () -> IdentifierTable.TABLE)
                    .put(LanguageVersion.class, () -> LanguageVersionTable.TABLE)
                    .put(Locator.class, () -> LocatorTable.TABLE)
                    .put(MemberState.class, () -> MemberStateTable.TABLE)
                    .put(Membership.class, () -> MembershipTable.TABLE)
                    .put(Name.class, () -> NameTable.TABLE)
                    .put(Officer.class, () -> OfficerTable.TABLE)
                    .put(OtherRecord.class, () -> OtherRecordTable.TABLE)
                    .put(Tombstone.class, () -> TombstoneTable.TABLE)
                    .put(Organization.class, () -> OrganizationTable.TABLE)
                    .put(Paragraph.class, () -> ParagraphTable.TABLE)
                    .put(Period.class, () -> PeriodTable.TABLE)
                    .put(Person.class, () -> PersonTable.TABLE)
                    .put(Proceedings.class, () -> ProceedingsTable.TABLE)
                    .put(RecordMark.class, () -> RecordMarkTable.TABLE)
                    .put(ReportedCount.class, () -> ReportedCountTable.TABLE)
                    .put(Resolution.class, () -> ResolutionTable.TABLE)
                    .put(Role.class, () -> RoleTable.TABLE)
                    .put(ScheduleChange.class, () -> ScheduleChangeTable.TABLE)
                    .put(Segment.class, () -> SegmentTable.TABLE)
                    .put(Session.class, () -> SessionTable.TABLE)
                    .put(Source.class, () -> SourceTable.TABLE)
                    .put(Speaker.class, () -> SpeakerTable.TABLE)
                    .put(Statement.class, () -> StatementTable.TABLE)
                    .put(StatementText.class, () -> StatementTextTable.TABLE)
                    .put(StatusChange.class, () -> StatusChangeTable.TABLE)
                    .put(Summary.class, () -> SummaryTable.TABLE)
                    .put(TextVersion.class, () -> TextVersionTable.TABLE)
                    .put(TimeRange.class, () -> TimeRangeTable.TABLE)
                    .put(AgendaItem.class, () -> AgendaItemTable.TABLE)
                    .put(Alignment.class, () -> AlignmentTable.TABLE)
                    .put(BallotNote.class, () -> BallotNoteTable.TABLE)
                    .put(CandidateResult.class, () -> CandidateResultTable.TABLE)
                    .put(Chair.class, () -> ChairTable.TABLE)
                    .put(College.class, () -> CollegeTable.TABLE)
                    .put(Credentials.class, () -> CredentialsTable.TABLE)
                    .put(CredentialsDecision.class, () -> CredentialsDecisionTable.TABLE)
                    .put(Electorate.class, () -> ElectorateTable.TABLE)
                    .put(Threshold.class, () -> ThresholdTable.TABLE)
                    .put(MajorityRule.class, () -> MajorityRuleTable.TABLE)
                    .put(Right.class, () -> RightTable.TABLE)
                    .put(Representation.class, () -> RepresentationTable.TABLE)
                    .put(Roster.class, () -> RosterTable.TABLE)
                    .put(RulesOfProcedure.class, () -> RulesOfProcedureTable.TABLE)
                    .put(SessionEvent.class, () -> SessionEventTable.TABLE)
                    .put(SpeakersListEntry.class, () -> SpeakersListEntryTable.TABLE)
                    .put(Subject.class, () -> SubjectTable.TABLE)
                    .put(Succession.class, () -> SuccessionTable.TABLE)
                    .put(Tally.class, () -> TallyTable.TABLE)
                    .put(Vote.class, () -> VoteTable.TABLE)
                    .put(Participant.class, () -> ParticipantTable.TABLE)
                    .put(Agenda.class, () -> AgendaTable.TABLE)
                    .put(PositionStatement.class, () -> PositionStatementTable.TABLE)
                    .put(Sponsorship.class, () -> SponsorshipTable.TABLE)
                    .put(Venue.class, () -> VenueTable.TABLE)
                    .put(
                            AbsenceReason.class,
                            () -> Shapes.code(AbsenceReason.class, AbsenceReason::of, AbsenceReason::list))
                    .put(
                            ActionOutcome.class,
                            () -> Shapes.code(ActionOutcome.class, ActionOutcome::of, ActionOutcome::list))
                    .put(ActionVerb.class, () -> Shapes.code(ActionVerb.class, ActionVerb::of, ActionVerb::list))
                    .put(
                            AdoptionMethod.class,
                            () -> Shapes.code(AdoptionMethod.class, AdoptionMethod::of, AdoptionMethod::list))
                    .put(
                            AttendanceBasis.class,
                            () -> Shapes.code(AttendanceBasis.class, AttendanceBasis::of, AttendanceBasis::list))
                    .put(
                            AttendanceMode.class,
                            () -> Shapes.code(AttendanceMode.class, AttendanceMode::of, AttendanceMode::list))
                    .put(ClaimRank.class, () -> Shapes.code(ClaimRank.class, ClaimRank::of, ClaimRank::list))
                    .put(
                            Completeness.class,
                            () -> Shapes.code(Completeness.class, Completeness::of, Completeness::list))
                    .put(
                            CongressForm.class,
                            () -> Shapes.code(CongressForm.class, CongressForm::of, CongressForm::list))
                    .put(
                            CountQualifier.class,
                            () -> Shapes.code(CountQualifier.class, CountQualifier::of, CountQualifier::list))
                    .put(CountUnit.class, () -> Shapes.code(CountUnit.class, CountUnit::of, CountUnit::list))
                    .put(
                            DeliveryMode.class,
                            () -> Shapes.code(DeliveryMode.class, DeliveryMode::of, DeliveryMode::list))
                    .put(
                            Distribution.class,
                            () -> Shapes.code(Distribution.class, Distribution::of, Distribution::list))
                    .put(
                            DocumentKind.class,
                            () -> Shapes.code(DocumentKind.class, DocumentKind::of, DocumentKind::list))
                    .put(EventStatus.class, () -> Shapes.code(EventStatus.class, EventStatus::of, EventStatus::list))
                    .put(Formality.class, () -> Shapes.code(Formality.class, Formality::of, Formality::list))
                    .put(
                            MembershipRole.class,
                            () -> Shapes.code(MembershipRole.class, MembershipRole::of, MembershipRole::list))
                    .put(NameKind.class, () -> Shapes.code(NameKind.class, NameKind::of, NameKind::list))
                    .put(OfficeKind.class, () -> Shapes.code(OfficeKind.class, OfficeKind::of, OfficeKind::list))
                    .put(
                            OrganizationKind.class,
                            () -> Shapes.code(OrganizationKind.class, OrganizationKind::of, OrganizationKind::list))
                    .put(
                            ParagraphKind.class,
                            () -> Shapes.code(ParagraphKind.class, ParagraphKind::of, ParagraphKind::list))
                    .put(
                            ParticipantCategory.class,
                            () -> Shapes.code(
                                    ParticipantCategory.class, ParticipantCategory::of, ParticipantCategory::list))
                    .put(RoleKind.class, () -> Shapes.code(RoleKind.class, RoleKind::of, RoleKind::list))
                    .put(
                            ScheduleChangeKind.class,
                            () -> Shapes.code(
                                    ScheduleChangeKind.class, ScheduleChangeKind::of, ScheduleChangeKind::list))
                    .put(SegmentKind.class, () -> Shapes.code(SegmentKind.class, SegmentKind::of, SegmentKind::list))
                    .put(SessionKind.class, () -> Shapes.code(SessionKind.class, SessionKind::of, SessionKind::list))
                    .put(SourceTier.class, () -> Shapes.code(SourceTier.class, SourceTier::of, SourceTier::list))
                    .put(
                            StatementKind.class,
                            () -> Shapes.code(StatementKind.class, StatementKind::of, StatementKind::list))
                    .put(TextForm.class, () -> Shapes.code(TextForm.class, TextForm::of, TextForm::list))
                    .put(
                            TranslationStatus.class,
                            () -> Shapes.code(TranslationStatus.class, TranslationStatus::of, TranslationStatus::list))
                    .put(VenueRole.class, () -> Shapes.code(VenueRole.class, VenueRole::of, VenueRole::list))
                    .put(
                            AgendaEdition.class,
                            () -> Shapes.code(AgendaEdition.class, AgendaEdition::of, AgendaEdition::list))
                    .put(
                            AlignmentKind.class,
                            () -> Shapes.code(AlignmentKind.class, AlignmentKind::of, AlignmentKind::list))
                    .put(
                            CredentialsForm.class,
                            () -> Shapes.code(CredentialsForm.class, CredentialsForm::of, CredentialsForm::list))
                    .put(
                            CredentialsVerdict.class,
                            () -> Shapes.code(
                                    CredentialsVerdict.class, CredentialsVerdict::of, CredentialsVerdict::list))
                    .put(
                            MajorityBase.class,
                            () -> Shapes.code(MajorityBase.class, MajorityBase::of, MajorityBase::list))
                    .put(
                            PositionKind.class,
                            () -> Shapes.code(PositionKind.class, PositionKind::of, PositionKind::list))
                    .put(
                            ParticipantRank.class,
                            () -> Shapes.code(ParticipantRank.class, ParticipantRank::of, ParticipantRank::list))
                    .put(
                            ProposalPart.class,
                            () -> Shapes.code(ProposalPart.class, ProposalPart::of, ProposalPart::list))
                    .put(RightKind.class, () -> Shapes.code(RightKind.class, RightKind::of, RightKind::list))
                    .put(
                            RosterEdition.class,
                            () -> Shapes.code(RosterEdition.class, RosterEdition::of, RosterEdition::list))
                    .put(
                            SessionEventKind.class,
                            () -> Shapes.code(SessionEventKind.class, SessionEventKind::of, SessionEventKind::list))
                    .put(
                            SponsorshipKind.class,
                            () -> Shapes.code(SponsorshipKind.class, SponsorshipKind::of, SponsorshipKind::list))
                    .put(
                            SuccessionKind.class,
                            () -> Shapes.code(SuccessionKind.class, SuccessionKind::of, SuccessionKind::list))
                    .put(VersionKind.class, () -> Shapes.code(VersionKind.class, VersionKind::of, VersionKind::list))
                    .put(DocumentSymbol.class, () -> Shapes.SYMBOL)
                    .put(Id.class, () -> Shapes.id())
                    .put(JsonValue.class, () -> Shapes.ANY)
                    .put(KeyReference.class, () -> Shapes.KEY_REFERENCE)
                    .put(VoteChoice.class, () -> Shapes.CHOICE)
                    .put(LanguageTag.class, () -> Shapes.LANGUAGE)
                    .put(LocalizedText.class, () -> Shapes.LOCALIZED_TEXT)
                    .put(PartialDate.class, () -> Shapes.DATE)
                    .put(PartialDateTime.class, () -> Shapes.DATE_TIME)
                    .put(TimeZoneName.class, () -> Shapes.TIME_ZONE)
                    .buildOrThrow();

    private Bindings() {}

    static Optional<Class<?>> typeOf(Class<?> type) {
        if (JsonValue.class.isAssignableFrom(type)) {
            return Optional.of(JsonValue.class);
        }
        for (Class<?> candidate = type; candidate != null; candidate = candidate.getSuperclass()) {
            if (SHAPES.containsKey(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    static ImmutableSet<Class<?>> types() {
        return SHAPES.keySet();
    }

    /** The shape of a type; the map holds for each class only a shape of that class. */
    @SuppressWarnings("unchecked")
    static <T> Shape<T> shapeOf(Class<T> type) {
        Supplier<Shape<?>> shape = SHAPES.get(type);
        checkArgument(shape != null, "%s is not a type of the format", type.getName());
        return (Shape<T>) shape.get();
    }
}

package org.congress4j.model.check;

import java.util.HashSet;
import java.util.Optional;
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
import org.congress4j.model.Delegation;
import org.congress4j.model.DeliveryMode;
import org.congress4j.model.Distribution;
import org.congress4j.model.Document;
import org.congress4j.model.DocumentKind;
import org.congress4j.model.Electorate;
import org.congress4j.model.EventStatus;
import org.congress4j.model.FileLink;
import org.congress4j.model.FormalText;
import org.congress4j.model.Formality;
import org.congress4j.model.Generator;
import org.congress4j.model.Identifier;
import org.congress4j.model.LanguageVersion;
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
import org.congress4j.model.Paragraph;
import org.congress4j.model.ParagraphKind;
import org.congress4j.model.Participant;
import org.congress4j.model.ParticipantCategory;
import org.congress4j.model.ParticipantRank;
import org.congress4j.model.Party;
import org.congress4j.model.Period;
import org.congress4j.model.Person;
import org.congress4j.model.PositionKind;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.ProposalPart;
import org.congress4j.model.RecordMark;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Representation;
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
import org.congress4j.model.Tombstone;
import org.congress4j.model.TranslationStatus;
import org.congress4j.model.Venue;
import org.congress4j.model.VenueRole;
import org.congress4j.model.VersionKind;
import org.congress4j.model.Vote;

/**
 * The walk over all members of all records, in the order of the document. The names are those of the document form; a test sees to it
 * that none is left out.
 */
final class MemberWalk extends MemberVisitor {
    MemberWalk(CheckContext context) {
        super(context);
    }

    @Override
    void run() {
        Proceedings proceedings = context().proceedings();
        text("title", proceedings.title());
        value("generator", proceedings.generator(), this::walkGenerator);
        unknown(proceedings.extensions());
        records(proceedings.series(), this::walkCongressSeries);
        records(proceedings.congresses(), this::walkCongress);
        records(proceedings.states(), this::walkMemberState);
        records(proceedings.organizations(), this::walkOrganization);
        records(proceedings.memberships(), this::walkMembership);
        records(proceedings.persons(), this::walkPerson);
        records(proceedings.delegations(), this::walkDelegation);
        records(proceedings.participants(), this::walkParticipant);
        records(proceedings.officers(), this::walkOfficer);
        records(proceedings.agendas(), this::walkAgenda);
        records(proceedings.segments(), this::walkSegment);
        records(proceedings.sessions(), this::walkSession);
        records(proceedings.statements(), this::walkStatement);
        records(proceedings.actions(), this::walkAction);
        records(proceedings.declarations(), this::walkFormalText);
        records(proceedings.resolutions(), this::walkFormalText);
        records(proceedings.commitments(), this::walkCommitment);
        records(proceedings.positionStatements(), this::walkPositionStatement);
        records(proceedings.sponsorships(), this::walkSponsorship);
        records(proceedings.documents(), this::walkDocument);
        records(proceedings.sources(), this::walkSource);
        records(proceedings.tombstones(), this::walkTombstone);
        // What it has beside the common members is not known.
        records(proceedings.otherRecords(), other -> {});
    }

    @Override
    void common(ProceedingsRecord<?> record) {
        values("identifiers", record.identifiers(), this::walkIdentifier);
        sources(record.sourceIds());
        values("claims", record.claims(), this::walkClaim);
    }

    private void walkFormalText(FormalText<?> text) {
        code("form", text.form(), TextForm::of);
        symbol("symbol", text.symbol());
        text("title", text.title());
        text("description", text.description());
        reference("congressId", Congress.class, text.congressId());
        reference("bodyId", Organization.class, text.bodyId());
        reference("annexOfId", FormalText.class, text.annexOfId());
        texts("themes", text.themes());
        values("paragraphs", text.paragraphs(), this::walkParagraph);
        values("versions", text.versions(), this::walkTextVersion);
        keys("paragraphs", text.paragraphs(), paragraph -> Optional.of(paragraph.key()));
        keys("versions", text.versions(), TextVersion::key);
        unknown(text.extensions());
    }

    private void walkCongressSeries(CongressSeries congressSeries) {
        values("names", congressSeries.names(), this::walkName);
        text("description", congressSeries.description());
        date("founded", congressSeries.founded());
        values("roles", congressSeries.roles(), this::walkRole);
        references("mandateIds", FormalText.class, congressSeries.mandateIds());
        keys("roles", congressSeries.roles(), Role::key);
        unknown(congressSeries.extensions());
    }

    private void walkCongress(Congress congress) {
        code("form", congress.form(), CongressForm::of);
        reference("seriesId", CongressSeries.class, congress.seriesId());
        reference("bodyId", Organization.class, congress.bodyId());
        values("names", congress.names(), this::walkName);
        text("theme", congress.theme());
        text("description", congress.description());
        value("period", congress.period(), this::walkPeriod);
        timeZone("timeZone", congress.timeZone());
        code("attendanceMode", congress.attendanceMode(), AttendanceMode::of);
        values("roles", congress.roles(), this::walkRole);
        values("venues", congress.venues(), this::walkVenue);
        values("statuses", congress.statuses(), this::walkStatusChange);
        values("scheduleChanges", congress.scheduleChanges(), this::walkScheduleChange);
        values("counts", congress.counts(), this::walkReportedCount);
        values("rosters", congress.rosters(), this::walkRoster);
        value("rulesOfProcedure", congress.rulesOfProcedure(), this::walkRulesOfProcedure);
        keys("roles", congress.roles(), Role::key);
        keys("venues", congress.venues(), Venue::key);
        keys("statuses", congress.statuses(), StatusChange::key);
        keys("scheduleChanges", congress.scheduleChanges(), ScheduleChange::key);
        keys("counts", congress.counts(), ReportedCount::key);
        keys("rosters", congress.rosters(), roster -> Optional.of(roster.key()));
        unknown(congress.extensions());
    }

    private void walkMemberState(MemberState memberState) {
        values("names", memberState.names(), this::walkName);
        value("period", memberState.period(), this::walkPeriod);
        values("successions", memberState.successions(), this::walkSuccession);
        unknown(memberState.extensions());
    }

    private void walkOrganization(Organization organization) {
        values("names", organization.names(), this::walkName);
        code("kind", organization.kind(), OrganizationKind::of);
        reference("parentId", Organization.class, organization.parentId());
        reference("stateId", MemberState.class, organization.stateId());
        value("period", organization.period(), this::walkPeriod);
        value("rulesOfProcedure", organization.rulesOfProcedure(), this::walkRulesOfProcedure);
        unknown(organization.extensions());
    }

    private void walkMembership(Membership membership) {
        reference("partyId", Party.class, membership.partyId());
        reference("organizationId", Organization.class, membership.organizationId());
        code("role", membership.role(), MembershipRole::of);
        value("period", membership.period(), this::walkPeriod);
        values("representations", membership.representations(), this::walkRepresentation);
        unknown(membership.extensions());
    }

    private void walkPerson(Person person) {
        values("names", person.names(), this::walkName);
        unknown(person.extensions());
    }

    private void walkDelegation(Delegation delegation) {
        reference("congressId", Congress.class, delegation.congressId());
        reference("partyId", Party.class, delegation.partyId());
        code("category", delegation.category(), ParticipantCategory::of);
        values("counts", delegation.counts(), this::walkReportedCount);
        value("credentials", delegation.credentials(), this::walkCredentials);
        values("rights", delegation.rights(), this::walkRight);
        keys("counts", delegation.counts(), ReportedCount::key);
        unknown(delegation.extensions());
    }

    private void walkParticipant(Participant participant) {
        reference("congressId", Congress.class, participant.congressId());
        keyReference("rosterRef", KeyTarget.ROSTER, participant.rosterRef());
        reference("delegationId", Delegation.class, participant.delegationId());
        reference("personId", Person.class, participant.personId());
        code("category", participant.category(), ParticipantCategory::of);
        code("rank", participant.rank(), ParticipantRank::of);
        reference("substituteForId", Participant.class, participant.substituteForId());
        text("function", participant.function());
        code("attendanceMode", participant.attendanceMode(), AttendanceMode::of);
        code("basis", participant.basis(), AttendanceBasis::of);
        unknown(participant.extensions());
    }

    private void walkOfficer(Officer officer) {
        code("office", officer.office(), OfficeKind::of);
        reference("congressId", Congress.class, officer.congressId());
        reference("bodyId", Organization.class, officer.bodyId());
        reference("holderId", Party.class, officer.holderId());
        values("capacities", officer.capacities(), this::walkCapacity);
        value("period", officer.period(), this::walkPeriod);
        unknown(officer.extensions());
    }

    private void walkAgenda(Agenda agenda) {
        reference("congressId", Congress.class, agenda.congressId());
        reference("bodyId", Organization.class, agenda.bodyId());
        code("edition", agenda.edition(), AgendaEdition::of);
        date("date", agenda.date());
        reference("documentId", Document.class, agenda.documentId());
        reference("adoptedById", Action.class, agenda.adoptedById());
        values("items", agenda.items(), this::walkAgendaItem);
        agendaKeys(agenda.items(), new HashSet<>());
        unknown(agenda.extensions());
    }

    private void walkSegment(Segment segment) {
        reference("congressId", Congress.class, segment.congressId());
        code("kind", segment.kind(), SegmentKind::of);
        text("title", segment.title());
        text("description", segment.description());
        code("formality", segment.formality(), Formality::of);
        value("period", segment.period(), this::walkPeriod);
        code("attendanceMode", segment.attendanceMode(), AttendanceMode::of);
        keyReferences("venueRefs", KeyTarget.VENUE, segment.venueRefs());
        texts("topics", segment.topics());
        values("counts", segment.counts(), this::walkReportedCount);
        keys("counts", segment.counts(), ReportedCount::key);
        unknown(segment.extensions());
    }

    private void walkSession(Session session) {
        reference("congressId", Congress.class, session.congressId());
        reference("segmentId", Segment.class, session.segmentId());
        reference("bodyId", Organization.class, session.bodyId());
        code("kind", session.kind(), SessionKind::of);
        text("title", session.title());
        code("formality", session.formality(), Formality::of);
        value("planned", session.planned(), this::walkTimeRange);
        value("actual", session.actual(), this::walkTimeRange);
        timeZone("timeZone", session.timeZone());
        keyReference("venueRef", KeyTarget.VENUE, session.venueRef());
        keyReferences("itemRefs", KeyTarget.ITEM, session.itemRefs());
        values("chairs", session.chairs(), this::walkChair);
        values("events", session.events(), this::walkSessionEvent);
        values("speakersList", session.speakersList(), this::walkSpeakersListEntry);
        unknown(session.extensions());
    }

    private void walkStatement(Statement statement) {
        reference("congressId", Congress.class, statement.congressId());
        reference("sessionId", Session.class, statement.sessionId());
        keyReferences("itemRefs", KeyTarget.ITEM, statement.itemRefs());
        code("kind", statement.kind(), StatementKind::of);
        value("speaker", statement.speaker(), this::walkSpeaker);
        value("author", statement.author(), this::walkSpeaker);
        reference("delegationId", Delegation.class, statement.delegationId());
        references("onBehalfOfIds", Party.class, statement.onBehalfOfIds());
        values("alignments", statement.alignments(), this::walkAlignment);
        reference("inReplyToId", Statement.class, statement.inReplyToId());
        reference("actionId", Action.class, statement.actionId());
        code("delivery", statement.delivery(), DeliveryMode::of);
        text("deliveredFrom", statement.deliveredFrom());
        value("time", statement.time(), this::walkTimeRange);
        language("spokenLanguage", statement.spokenLanguage());
        values("texts", statement.texts(), this::walkStatementText);
        value("summary", statement.summary(), this::walkSummary);
        values("subjects", statement.subjects(), this::walkSubject);
        unknown(statement.extensions());
    }

    private void walkAction(Action action) {
        reference("congressId", Congress.class, action.congressId());
        reference("bodyId", Organization.class, action.bodyId());
        reference("sessionId", Session.class, action.sessionId());
        date("date", action.date());
        code("verb", action.verb(), ActionVerb::of);
        reference("textId", FormalText.class, action.textId());
        text("subject", action.subject());
        code("method", action.method(), AdoptionMethod::of);
        code("outcome", action.outcome(), ActionOutcome::of);
        text("reason", action.reason());
        text("announcement", action.announcement());
        reference("partOfId", Action.class, action.partOfId());
        code("part", action.part(), ProposalPart::of);
        keyReferences("paragraphRefs", KeyTarget.PARAGRAPH, action.paragraphRefs());
        keyReferences("itemRefs", KeyTarget.ITEM, action.itemRefs());
        references("documentIds", Document.class, action.documentIds());
        values("votes", action.votes(), this::walkVote);
        keys("votes", action.votes(), vote -> Optional.of(vote.key()));
        unknown(action.extensions());
    }

    private void walkCommitment(Commitment commitment) {
        reference("textId", FormalText.class, commitment.textId());
        keyReferences("paragraphRefs", KeyTarget.PARAGRAPH, commitment.paragraphRefs());
        text("summary", commitment.summary());
        references("addresseeIds", Party.class, commitment.addresseeIds());
        codes("addresseeCategories", commitment.addresseeCategories(), ParticipantCategory::of);
        texts("themes", commitment.themes());
        reference("followUpBodyId", Organization.class, commitment.followUpBodyId());
        reference("followUpCongressId", Congress.class, commitment.followUpCongressId());
        references("reportIds", Document.class, commitment.reportIds());
        unknown(commitment.extensions());
    }

    private void walkPositionStatement(PositionStatement positionStatement) {
        code("kind", positionStatement.kind(), PositionKind::of);
        reference("partyId", Party.class, positionStatement.partyId());
        references("onBehalfOfIds", Party.class, positionStatement.onBehalfOfIds());
        reference("textId", FormalText.class, positionStatement.textId());
        keyReferences("paragraphRefs", KeyTarget.PARAGRAPH, positionStatement.paragraphRefs());
        reference("actionId", Action.class, positionStatement.actionId());
        reference("statementId", Statement.class, positionStatement.statementId());
        reference("documentId", Document.class, positionStatement.documentId());
        date("date", positionStatement.date());
        value("summary", positionStatement.summary(), this::walkSummary);
        unknown(positionStatement.extensions());
    }

    private void walkSponsorship(Sponsorship sponsorship) {
        code("kind", sponsorship.kind(), SponsorshipKind::of);
        reference("textId", FormalText.class, sponsorship.textId());
        keyReference("versionRef", KeyTarget.VERSION, sponsorship.versionRef());
        reference("partyId", Party.class, sponsorship.partyId());
        references("onBehalfOfIds", Party.class, sponsorship.onBehalfOfIds());
        date("date", sponsorship.date());
        date("withdrawnOn", sponsorship.withdrawnOn());
        unknown(sponsorship.extensions());
    }

    private void walkDocument(Document document) {
        symbol("symbol", document.symbol());
        code("kind", document.kind(), DocumentKind::of);
        text("title", document.title());
        reference("congressId", Congress.class, document.congressId());
        reference("bodyId", Organization.class, document.bodyId());
        date("date", document.date());
        date("published", document.published());
        code("distribution", document.distribution(), Distribution::of);
        values("languageVersions", document.languageVersions(), this::walkLanguageVersion);
        values("subjects", document.subjects(), this::walkSubject);
        unknown(document.extensions());
    }

    private void walkSource(Source source) {
        code("tier", source.tier(), SourceTier::of);
        text("title", source.title());
        text("disclaimer", source.disclaimer());
        reference("publisherId", Organization.class, source.publisherId());
        date("published", source.published());
        date("retrieved", source.retrieved());
        language("language", source.language());
        reference("documentId", Document.class, source.documentId());
        values("contacts", source.contacts(), this::walkContact);
        unknown(source.extensions());
    }

    private void walkTombstone(Tombstone tombstone) {
        reference("replacedById", ProceedingsRecord.class, tombstone.replacedById());
        unknown(tombstone.extensions());
    }

    private void walkAgendaItem(AgendaItem agendaItem) {
        text("title", agendaItem.title());
        references("allocatedToIds", Organization.class, agendaItem.allocatedToIds());
        references("documentIds", Document.class, agendaItem.documentIds());
        values("items", agendaItem.items(), this::walkAgendaItem);
        unknown(agendaItem.extensions());
    }

    private void walkAlignment(Alignment alignment) {
        code("kind", alignment.kind(), AlignmentKind::of);
        reference("partyId", Party.class, alignment.partyId());
        unknown(alignment.extensions());
    }

    private void walkBallotNote(BallotNote ballotNote) {
        reference("voterId", Party.class, ballotNote.voterId());
        reference("castById", Party.class, ballotNote.castById());
        text("remark", ballotNote.remark());
        sources(ballotNote.sourceIds());
        unknown(ballotNote.extensions());
    }

    private void walkCandidateResult(CandidateResult candidateResult) {
        reference("candidateId", Party.class, candidateResult.candidateId());
        unknown(candidateResult.extensions());
    }

    private void walkCapacity(Capacity capacity) {
        text("title", capacity.title());
        code("office", capacity.office(), OfficeKind::of);
        reference("congressId", Congress.class, capacity.congressId());
        reference("organizationId", Organization.class, capacity.organizationId());
        reference("stateId", MemberState.class, capacity.stateId());
        unknown(capacity.extensions());
    }

    private void walkChair(Chair chair) {
        reference("holderId", Party.class, chair.holderId());
        code("office", chair.office(), OfficeKind::of);
        value("time", chair.time(), this::walkTimeRange);
        unknown(chair.extensions());
    }

    private void walkClaim(Claim claim) {
        text("text", claim.text());
        value("locator", claim.locator(), this::walkLocator);
        code("rank", claim.rank(), ClaimRank::of);
        sources(claim.sourceIds());
        unknown(claim.extensions());
    }

    private void walkCollege(College college) {
        text("name", college.name());
        value("tally", college.tally(), this::walkTally);
        unknown(college.extensions());
    }

    private void walkContact(Contact contact) {
        text("title", contact.title());
        reference("organizationId", Organization.class, contact.organizationId());
        unknown(contact.extensions());
    }

    private void walkCredentials(Credentials credentials) {
        code("form", credentials.form(), CredentialsForm::of);
        date("presentedOn", credentials.presentedOn());
        reference("documentId", Document.class, credentials.documentId());
        values("decisions", credentials.decisions(), this::walkCredentialsDecision);
        sources(credentials.sourceIds());
        unknown(credentials.extensions());
    }

    private void walkCredentialsDecision(CredentialsDecision credentialsDecision) {
        code("verdict", credentialsDecision.verdict(), CredentialsVerdict::of);
        reference("bodyId", Organization.class, credentialsDecision.bodyId());
        date("date", credentialsDecision.date());
        reference("actionId", Action.class, credentialsDecision.actionId());
        text("remark", credentialsDecision.remark());
        unknown(credentialsDecision.extensions());
    }

    private void walkElectorate(Electorate electorate) {
        reference("bodyId", Organization.class, electorate.bodyId());
        date("asOf", electorate.asOf());
        references("vetoHolderIds", Party.class, electorate.vetoHolderIds());
        unknown(electorate.extensions());
    }

    private void walkFileLink(FileLink fileLink) {
        unknown(fileLink.extensions());
    }

    private void walkGenerator(Generator generator) {
        unknown(generator.extensions());
    }

    private void walkIdentifier(Identifier identifier) {
        unknown(identifier.extensions());
    }

    private void walkLanguageVersion(LanguageVersion languageVersion) {
        language("language", languageVersion.language());
        code("translation", languageVersion.translation(), TranslationStatus::of);
        values("files", languageVersion.files(), this::walkFileLink);
        unknown(languageVersion.extensions());
    }

    private void walkLocator(Locator locator) {
        unknown(locator.extensions());
    }

    private void walkMajorityRule(MajorityRule majorityRule) {
        text("matter", majorityRule.matter());
        value("threshold", majorityRule.threshold(), this::walkThreshold);
        value("quorum", majorityRule.quorum(), this::walkThreshold);
        unknown(majorityRule.extensions());
    }

    private void walkName(Name name) {
        text("text", name.text());
        code("kind", name.kind(), NameKind::of);
        value("period", name.period(), this::walkPeriod);
        unknown(name.extensions());
    }

    private void walkParagraph(Paragraph paragraph) {
        code("kind", paragraph.kind(), ParagraphKind::of);
        text("text", paragraph.text());
        text("summary", paragraph.summary());
        unknown(paragraph.extensions());
    }

    private void walkPeriod(Period period) {
        date("start", period.start());
        date("end", period.end());
        unknown(period.extensions());
    }

    private void walkRecordMark(RecordMark recordMark) {
        text("scope", recordMark.scope());
        unknown(recordMark.extensions());
    }

    private void walkReportedCount(ReportedCount reportedCount) {
        code("unit", reportedCount.unit(), CountUnit::of);
        text("subject", reportedCount.subject());
        code("basis", reportedCount.basis(), AttendanceBasis::of);
        code("mode", reportedCount.mode(), AttendanceMode::of);
        codes("categories", reportedCount.categories(), ParticipantCategory::of);
        code("qualifier", reportedCount.qualifier(), CountQualifier::of);
        value("record", reportedCount.record(), this::walkRecordMark);
        value("locator", reportedCount.locator(), this::walkLocator);
        sources(reportedCount.sourceIds());
        unknown(reportedCount.extensions());
    }

    private void walkRepresentation(Representation representation) {
        reference("representativeId", Organization.class, representation.representativeId());
        value("period", representation.period(), this::walkPeriod);
        sources(representation.sourceIds());
        unknown(representation.extensions());
    }

    private void walkRight(Right right) {
        code("kind", right.kind(), RightKind::of);
        reference("bodyId", Organization.class, right.bodyId());
        value("period", right.period(), this::walkPeriod);
        text("reason", right.reason());
        unknown(right.extensions());
    }

    private void walkRole(Role role) {
        code("kind", role.kind(), RoleKind::of);
        reference("partyId", Party.class, role.partyId());
        value("period", role.period(), this::walkPeriod);
        unknown(role.extensions());
    }

    private void walkRoster(Roster roster) {
        code("edition", roster.edition(), RosterEdition::of);
        date("date", roster.date());
        reference("documentId", Document.class, roster.documentId());
        unknown(roster.extensions());
    }

    private void walkRulesOfProcedure(RulesOfProcedure rulesOfProcedure) {
        text("title", rulesOfProcedure.title());
        reference("documentId", Document.class, rulesOfProcedure.documentId());
        value("quorumToOpen", rulesOfProcedure.quorumToOpen(), this::walkThreshold);
        value("quorumToDecide", rulesOfProcedure.quorumToDecide(), this::walkThreshold);
        values("majorities", rulesOfProcedure.majorities(), this::walkMajorityRule);
        sources(rulesOfProcedure.sourceIds());
        keys("majorities", rulesOfProcedure.majorities(), rule -> Optional.of(rule.key()));
        unknown(rulesOfProcedure.extensions());
    }

    private void walkScheduleChange(ScheduleChange scheduleChange) {
        code("kind", scheduleChange.kind(), ScheduleChangeKind::of);
        value("previousPeriod", scheduleChange.previousPeriod(), this::walkPeriod);
        values("previousVenues", scheduleChange.previousVenues(), this::walkVenue);
        value("newPeriod", scheduleChange.newPeriod(), this::walkPeriod);
        text("reason", scheduleChange.reason());
        reference("decidedById", Organization.class, scheduleChange.decidedById());
        date("decidedOn", scheduleChange.decidedOn());
        date("announcedOn", scheduleChange.announcedOn());
        references("instrumentIds", FormalText.class, scheduleChange.instrumentIds());
        sources(scheduleChange.sourceIds());
        unknown(scheduleChange.extensions());
    }

    private void walkSessionEvent(SessionEvent sessionEvent) {
        code("kind", sessionEvent.kind(), SessionEventKind::of);
        time("time", sessionEvent.time());
        text("remark", sessionEvent.remark());
        unknown(sessionEvent.extensions());
    }

    private void walkSpeaker(Speaker speaker) {
        reference("personId", Person.class, speaker.personId());
        reference("partyId", Party.class, speaker.partyId());
        values("capacities", speaker.capacities(), this::walkCapacity);
        unknown(speaker.extensions());
    }

    private void walkSpeakersListEntry(SpeakersListEntry speakersListEntry) {
        reference("partyId", Party.class, speakersListEntry.partyId());
        time("requestedAt", speakersListEntry.requestedAt());
        reference("statementId", Statement.class, speakersListEntry.statementId());
        unknown(speakersListEntry.extensions());
    }

    private void walkStatementText(StatementText statementText) {
        language("language", statementText.language());
        code("completeness", statementText.completeness(), Completeness::of);
        code("translation", statementText.translation(), TranslationStatus::of);
        unknown(statementText.extensions());
    }

    private void walkStatusChange(StatusChange statusChange) {
        code("status", statusChange.status(), EventStatus::of);
        date("date", statusChange.date());
        sources(statusChange.sourceIds());
        unknown(statusChange.extensions());
    }

    private void walkSubject(Subject subject) {
        text("label", subject.label());
        unknown(subject.extensions());
    }

    private void walkSuccession(Succession succession) {
        code("kind", succession.kind(), SuccessionKind::of);
        reference("stateId", MemberState.class, succession.stateId());
        date("date", succession.date());
        unknown(succession.extensions());
    }

    private void walkSummary(Summary summary) {
        text("text", summary.text());
        unknown(summary.extensions());
    }

    private void walkTally(Tally tally) {
        unknown(tally.extensions());
    }

    private void walkTextVersion(TextVersion textVersion) {
        code("kind", textVersion.kind(), VersionKind::of);
        reference("documentId", Document.class, textVersion.documentId());
        date("date", textVersion.date());
        unknown(textVersion.extensions());
    }

    private void walkThreshold(Threshold threshold) {
        code("base", threshold.base(), MajorityBase::of);
        unknown(threshold.extensions());
    }

    private void walkTimeRange(TimeRange timeRange) {
        time("start", timeRange.start());
        time("end", timeRange.end());
        unknown(timeRange.extensions());
    }

    private void walkVenue(Venue venue) {
        code("role", venue.role(), VenueRole::of);
        text("name", venue.name());
        text("city", venue.city());
        reference("stateId", MemberState.class, venue.stateId());
        timeZone("timeZone", venue.timeZone());
        unknown(venue.extensions());
    }

    private void walkVote(Vote vote) {
        text("title", vote.title());
        value("tally", vote.tally(), this::walkTally);
        text("sentence", vote.sentence());
        ballots(vote);
        values("ballotNotes", vote.ballotNotes(), this::walkBallotNote);
        values("colleges", vote.colleges(), this::walkCollege);
        values("candidates", vote.candidates(), this::walkCandidateResult);
        value("electorate", vote.electorate(), this::walkElectorate);
        sources(vote.sourceIds());
        keys("colleges", vote.colleges(), college -> Optional.of(college.key()));
        unknown(vote.extensions());
    }
}

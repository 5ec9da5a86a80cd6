/**
 * The documents of congress proceedings, as https://congress4j.org/format/0.9/proceedings.schema.json describes them. Made from that schema.
 *
 * A type says which members there are; that a text is not blank or a number not negative, only the schema says.
 */

export type AbsenceReason = "unknown" | "none" | "not-applicable" | "withheld" | "not-in-source" | (string & {});
export type ActionOutcome =
  | "adopted"
  | "adopted-as-amended"
  | "adopted-as-orally-revised"
  | "rejected"
  | "vetoed"
  | "not-adopted"
  | "withdrawn"
  | "deferred"
  | "lapsed"
  | "elected"
  | (string & {});
export type ActionVerb =
  | "adopted"
  | "approved"
  | "recommended"
  | "endorsed"
  | "took-note"
  | "welcomed"
  | "rejected"
  | "deferred"
  | "elected"
  | "appointed"
  | "decided"
  | (string & {});
export type AdoptionMethod =
  | "consensus"
  | "without-vote"
  | "acclamation"
  | "silence-procedure"
  | "show-of-hands"
  | "named-show-of-hands"
  | "recorded-vote"
  | "roll-call"
  | "secret-ballot"
  | "written-vote"
  | (string & {});
export type AgendaEdition = "provisional" | "revised-provisional" | "adopted" | "amended" | (string & {});
export type AlignmentKind = "align" | "support" | "oppose" | "dissociate" | (string & {});
export type AttendanceBasis =
  | "invited"
  | "registered"
  | "accredited"
  | "checked-in"
  | "represented"
  | "attended"
  | "took-part"
  | "admitted"
  | "spoke"
  | "expected"
  | "held"
  | (string & {});
export type AttendanceMode = "in-person" | "online" | "hybrid" | (string & {});
export type ClaimRank = "preferred" | "normal" | "deprecated" | (string & {});
export type Completeness = "full" | "as-delivered" | "excerpt" | "fragment" | "paraphrase" | (string & {});
export type CongressForm =
  | "congress"
  | "conference"
  | "session"
  | "special-session"
  | "emergency-special-session"
  | "preparatory-meeting"
  | (string & {});
export type CountQualifier =
  | "exact"
  | "about"
  | "more-than"
  | "at-least"
  | "fewer-than"
  | "several"
  | "dozens"
  | "most"
  | "limited"
  | (string & {});
export type CountUnit =
  | "person"
  | "state"
  | "government"
  | "country"
  | "country-or-territory"
  | "country-or-region"
  | "organization"
  | "delegation"
  | "event"
  | "document"
  | (string & {});
export type CredentialsForm = "formal" | "provisional" | "not-received" | (string & {});
export type CredentialsVerdict =
  "accepted" | "accepted-provisionally" | "challenged" | "rejected" | "deferred" | (string & {});
/**
 * a decimal number
 */
export type Decimal = string;
export type DeliveryMode =
  | "in-person"
  | "video-link"
  | "live-video"
  | "recorded-video"
  | "audio"
  | "read-by-another"
  | "written"
  | (string & {});
export type Distribution = "general" | "limited" | "restricted" | (string & {});
export type DocumentKind =
  | "agenda"
  | "rules-of-procedure"
  | "discussion-guide"
  | "working-paper"
  | "background-paper"
  | "draft"
  | "resolution"
  | "report"
  | "verbatim-record"
  | "summary-record"
  | "list-of-participants"
  | "information"
  | "press-release"
  | (string & {});
/**
 * a document symbol
 */
export type DocumentSymbol = string;
/**
 * a duration such as 'P5Y'
 */
export type Duration = string;
export type EventStatus =
  | "planned"
  | "confirmed"
  | "postponed"
  | "rescheduled"
  | "moved-online"
  | "in-progress"
  | "suspended"
  | "held"
  | "cancelled"
  | (string & {});
/**
 * the name of an extension
 */
export type ExtensionName = string;
export type Formality = "formal" | "attached" | (string & {});
/**
 * a format version
 */
export type FormatVersion = string;
/**
 * an id
 */
export type Id = string;
/**
 * a key
 */
export type Key = string;
/**
 * a reference of the form 'recordId#key'
 */
export type KeyReference = string;
/**
 * a language tag such as 'fr'
 */
export type LanguageTag = string;
export type Line =
  | Proceedings
  | CongressSeries
  | Congress
  | MemberState
  | Organization
  | Membership
  | Person
  | Delegation
  | Participant
  | Officer
  | Agenda
  | Segment
  | Session
  | Statement
  | Action
  | Declaration
  | Resolution
  | Commitment
  | PositionStatement
  | Sponsorship
  | Document
  | Source;
export type MajorityBase = "present-and-voting" | "votes-cast" | "electorate" | "present" | (string & {});
export type MembershipRole =
  "member" | "permanent-member" | "elected-member" | "party" | "associate" | "observer" | (string & {});
export type NameKind = "official" | "short" | "alternative" | "as-written" | (string & {});
export type OfficeKind =
  | "president"
  | "vice-president"
  | "chair"
  | "vice-chair"
  | "rapporteur-general"
  | "rapporteur"
  | "secretary-general"
  | "executive-secretary"
  | "secretary"
  | (string & {});
export type OrganizationKind =
  | "organ"
  | "subsidiary-organ"
  | "un-entity"
  | "specialized-agency"
  | "institute"
  | "intergovernmental-organization"
  | "non-governmental-organization"
  | "group-of-states"
  | "government"
  | "other"
  | (string & {});
export type ParagraphKind = "heading" | "preambular" | "operative" | (string & {});
/**
 * a date such as '2021-03-07'
 */
export type PartialDate = string;
/**
 * a local time such as '2021-03-07T10:00'
 */
export type PartialDateTime = string;
export type ParticipantCategory =
  | "member-state"
  | "observer-state"
  | "other-state"
  | "entity-with-standing-invitation"
  | "un-secretariat"
  | "un-entity"
  | "specialized-agency"
  | "institute"
  | "intergovernmental-organization"
  | "non-governmental-organization"
  | "individual-expert"
  | "media"
  | "guest"
  | (string & {});
export type ParticipantRank =
  | "head"
  | "deputy-head"
  | "representative"
  | "alternate"
  | "adviser"
  | "expert"
  | "attached-official"
  | "observer"
  | (string & {});
/**
 * a JSON pointer
 */
export type Pointer = string;
export type PositionKind =
  "reservation" | "dissociation" | "interpretation" | "explanation-before" | "explanation-after" | (string & {});
export type ProposalPart = "whole" | "paragraph" | "amendment" | "motion" | (string & {});
export type RightKind = "speak" | "reply" | "propose" | "raise-point-of-order" | "circulate" | "vote" | (string & {});
export type RoleKind =
  "host" | "organizer" | "support" | "presidency" | "secretariat" | "convener" | "preparatory-body" | (string & {});
export type RosterEdition = "provisional" | "final" | "corrected" | (string & {});
export type ScheduleChangeKind =
  "postponed" | "rescheduled" | "shortened" | "moved" | "moved-online" | "cancelled" | (string & {});
export type SegmentKind =
  | "high-level"
  | "plenary"
  | "committee"
  | "workshops"
  | "special-events-and-ancillary-meetings"
  | "special-events"
  | "ancillary-meetings"
  | (string & {});
export type SessionEventKind =
  "called-to-order" | "suspended" | "resumed" | "chair-handed-over" | "rose" | "adjourned" | (string & {});
export type SessionKind =
  | "opening"
  | "plenary"
  | "committee"
  | "workshop"
  | "closing"
  | "consultation"
  | "special-event"
  | "ancillary-meeting"
  | "briefing"
  | (string & {});
/**
 * a digest
 */
export type Sha256 = string;
export type SourceTier =
  "official-record" | "provisional-record" | "official-document" | "press" | "secondary" | "derived" | (string & {});
export type SponsorshipKind = "submitter" | "co-sponsor" | "additional" | (string & {});
export type StatementKind =
  | "statement"
  | "opening"
  | "closing"
  | "introduction-of-draft"
  | "explanation-before-vote"
  | "explanation-after-vote"
  | "explanation-of-position"
  | "right-of-reply"
  | "point-of-order"
  | "question"
  | "answer"
  | "procedural"
  | "narrative"
  | "interjection"
  | (string & {});
export type SuccessionKind =
  "continuation" | "union" | "accession" | "separation" | "dissolution" | "renaming" | (string & {});
/**
 * a text
 */
export type Text = string;
export type TextForm =
  | "resolution"
  | "decision"
  | "declaration"
  | "recommendation"
  | "plan-of-action"
  | "statement"
  | "convention"
  | (string & {});
/**
 * a time zone such as 'Asia/Tokyo'
 */
export type TimeZoneName = string;
export type TranslationStatus =
  "original" | "official-translation" | "interpretation" | "unofficial-translation" | (string & {});
export type VenueRole = "main" | "virtual" | "staff-site" | "remote" | (string & {});
export type VersionKind = "draft" | "revised-draft" | "oral-revision" | "adopted" | "corrected" | (string & {});
/**
 * a vote choice
 */
export type VoteChoice =
  "yes" | "no" | "abstain" | "not-participating" | "absent" | "non-voting" | "not-eligible" | "unknown";

export interface Proceedings {
  type: "proceedings";
  formatVersion: FormatVersion;
  $schema?: Text;
  base?: Text;
  title?: LocalizedText;
  generator?: Generator;
  requiredExtensions?: ExtensionName[];
  series?: CongressSeries[];
  congresses?: Congress[];
  states?: MemberState[];
  organizations?: Organization[];
  memberships?: Membership[];
  persons?: Person[];
  delegations?: Delegation[];
  participants?: Participant[];
  officers?: Officer[];
  agendas?: Agenda[];
  segments?: Segment[];
  sessions?: Session[];
  statements?: Statement[];
  actions?: Action[];
  declarations?: Declaration[];
  resolutions?: Resolution[];
  commitments?: Commitment[];
  positionStatements?: PositionStatement[];
  sponsorships?: Sponsorship[];
  documents?: Document[];
  sources?: Source[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Action {
  type: "action";
  id: Id;
  congressId?: Id;
  bodyId?: Id;
  sessionId?: Id;
  date?: PartialDate;
  verb: ActionVerb;
  textId?: Id;
  subject?: LocalizedText;
  method?: AdoptionMethod;
  outcome?: ActionOutcome;
  reason?: LocalizedText;
  announcement?: LocalizedText;
  partOfId?: Id;
  part?: ProposalPart;
  paragraphRefs?: KeyReference[];
  itemRefs?: KeyReference[];
  documentIds?: Id[];
  votes?: Vote[];
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Agenda {
  type: "agenda";
  id: Id;
  congressId?: Id;
  bodyId?: Id;
  edition: AgendaEdition;
  date?: PartialDate;
  documentId?: Id;
  adoptedById?: Id;
  items?: AgendaItem[];
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface AgendaItem {
  key: Key;
  label?: Text;
  title?: LocalizedText;
  allocatedToIds?: Id[];
  documentIds?: Id[];
  items?: AgendaItem[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Alignment {
  kind: AlignmentKind;
  partyId?: Id;
  name?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface BallotNote {
  voterId?: Id;
  name?: Text;
  choice?: VoteChoice;
  weight?: Decimal;
  castById?: Id;
  collegeKey?: Text;
  intendedChoice?: VoteChoice;
  remark?: LocalizedText;
  sourceIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface CandidateResult {
  candidateId?: Id;
  name?: Text;
  votes?: number;
  elected?: boolean;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Capacity {
  title: LocalizedText;
  office?: OfficeKind;
  congressId?: Id;
  organizationId?: Id;
  stateId?: Id;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Chair {
  holderId?: Id;
  name?: Text;
  office?: OfficeKind;
  time?: TimeRange;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Claim {
  at?: Pointer;
  value?: unknown;
  text?: LocalizedText;
  /**
   * @minItems 1
   */
  sourceIds: Id[];
  locator?: Locator;
  rank?: ClaimRank;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface College {
  key: Key;
  name?: LocalizedText;
  tally?: Tally;
  size?: number;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Commitment {
  type: "commitment";
  id: Id;
  textId: Id;
  paragraphRefs?: KeyReference[];
  summary?: LocalizedText;
  addresseeIds?: Id[];
  addresseeCategories?: ParticipantCategory[];
  themes?: LocalizedText[];
  followUpBodyId?: Id;
  followUpCongressId?: Id;
  reportIds?: Id[];
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Congress {
  type: "congress";
  id: Id;
  form?: CongressForm;
  seriesId?: Id;
  bodyId?: Id;
  ordinal?: number;
  /**
   * @minItems 1
   */
  names: Name[];
  theme?: LocalizedText;
  description?: LocalizedText;
  period?: Period;
  timeZone?: TimeZoneName;
  attendanceMode?: AttendanceMode;
  roles?: Role[];
  venues?: Venue[];
  statuses?: StatusChange[];
  scheduleChanges?: ScheduleChange[];
  counts?: ReportedCount[];
  rosters?: Roster[];
  rulesOfProcedure?: RulesOfProcedure;
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface CongressSeries {
  type: "congress-series";
  id: Id;
  /**
   * @minItems 1
   */
  names: Name[];
  description?: LocalizedText;
  founded?: PartialDate;
  cadence?: Duration;
  roles?: Role[];
  mandateIds?: Id[];
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Contact {
  name?: Text;
  title?: LocalizedText;
  organizationId?: Id;
  email?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Credentials {
  form: CredentialsForm;
  presentedOn?: PartialDate;
  signatory?: Text;
  documentId?: Id;
  decisions?: CredentialsDecision[];
  sourceIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface CredentialsDecision {
  verdict: CredentialsVerdict;
  bodyId?: Id;
  date?: PartialDate;
  actionId?: Id;
  remark?: LocalizedText;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Declaration {
  type: "declaration";
  id: Id;
  form?: TextForm;
  number?: Text;
  symbol?: DocumentSymbol;
  title?: LocalizedText;
  description?: LocalizedText;
  congressId?: Id;
  bodyId?: Id;
  annexOfId?: Id;
  themes?: LocalizedText[];
  paragraphs?: Paragraph[];
  versions?: TextVersion[];
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Delegation {
  type: "delegation";
  id: Id;
  congressId: Id;
  partyId?: Id;
  name?: Text;
  category?: ParticipantCategory;
  counts?: ReportedCount[];
  credentials?: Credentials;
  rights?: Right[];
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Document {
  type: "document";
  id: Id;
  symbol?: DocumentSymbol;
  kind?: DocumentKind;
  title?: LocalizedText;
  congressId?: Id;
  bodyId?: Id;
  date?: PartialDate;
  published?: PartialDate;
  distribution?: Distribution;
  languageVersions?: LanguageVersion[];
  subjects?: Subject[];
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Electorate {
  bodyId?: Id;
  asOf?: PartialDate;
  size?: number;
  present?: number;
  vetoHolderIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface FileLink {
  uri: Text;
  mediaType?: Text;
  bytes?: number;
  sha256?: Sha256;
  licence?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Generator {
  name: Text;
  version?: Text;
  uri?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Identifier {
  scheme: Text;
  value: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface LanguageVersion {
  language: LanguageTag;
  translation?: TranslationStatus;
  files?: FileLink[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
/**
 * an object from language to text
 */
export interface LocalizedText {
  [k: string]: Text;
}
export interface Locator {
  page?: Text;
  section?: Text;
  paragraph?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface MajorityRule {
  key: Key;
  matter?: LocalizedText;
  threshold?: Threshold;
  minimumInFavour?: number;
  everyCollege: boolean;
  veto: boolean;
  quorum?: Threshold;
  rule?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface MemberState {
  type: "state";
  id: Id;
  /**
   * @minItems 1
   */
  names: Name[];
  period?: Period;
  successions?: Succession[];
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Membership {
  type: "membership";
  id: Id;
  partyId: Id;
  organizationId: Id;
  role: MembershipRole;
  period?: Period;
  representations?: Representation[];
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Name {
  text: LocalizedText;
  kind?: NameKind;
  period?: Period;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Officer {
  type: "officer";
  id: Id;
  office: OfficeKind;
  congressId?: Id;
  bodyId?: Id;
  holderId?: Id;
  holderName?: Text;
  capacities?: Capacity[];
  period?: Period;
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Organization {
  type: "organization";
  id: Id;
  /**
   * @minItems 1
   */
  names: Name[];
  kind?: OrganizationKind;
  parentId?: Id;
  stateId?: Id;
  period?: Period;
  rulesOfProcedure?: RulesOfProcedure;
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Paragraph {
  key: Key;
  kind: ParagraphKind;
  label?: Text;
  text?: LocalizedText;
  summary?: LocalizedText;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Participant {
  type: "participant";
  id: Id;
  congressId?: Id;
  rosterRef?: KeyReference;
  delegationId?: Id;
  personId?: Id;
  writtenName?: Text;
  category?: ParticipantCategory;
  rank?: ParticipantRank;
  substituteForId?: Id;
  honorific?: Text;
  function?: LocalizedText;
  affiliation?: Text;
  attendanceMode?: AttendanceMode;
  basis?: AttendanceBasis;
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Period {
  start?: PartialDate;
  end?: PartialDate;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Person {
  type: "person";
  id: Id;
  /**
   * @minItems 1
   */
  names: Name[];
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface PositionStatement {
  type: "position-statement";
  id: Id;
  kind: PositionKind;
  partyId?: Id;
  name?: Text;
  onBehalfOfIds?: Id[];
  textId?: Id;
  paragraphRefs?: KeyReference[];
  actionId?: Id;
  statementId?: Id;
  documentId?: Id;
  date?: PartialDate;
  summary?: Summary;
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface RecordMark {
  scope?: LocalizedText;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface ReportedCount {
  key?: Key;
  unit: CountUnit;
  subject?: LocalizedText;
  basis?: AttendanceBasis;
  mode?: AttendanceMode;
  categories?: ParticipantCategory[];
  value?: number;
  qualifier: CountQualifier;
  record?: RecordMark;
  sourceIds?: Id[];
  locator?: Locator;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Representation {
  representativeId?: Id;
  name?: Text;
  period?: Period;
  sourceIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Resolution {
  type: "resolution";
  id: Id;
  form?: TextForm;
  number?: Text;
  symbol?: DocumentSymbol;
  title?: LocalizedText;
  description?: LocalizedText;
  congressId?: Id;
  bodyId?: Id;
  annexOfId?: Id;
  themes?: LocalizedText[];
  paragraphs?: Paragraph[];
  versions?: TextVersion[];
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Right {
  kind: RightKind;
  granted: boolean;
  bodyId?: Id;
  period?: Period;
  reason?: LocalizedText;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Role {
  key?: Key;
  kind: RoleKind;
  partyId?: Id;
  name?: Text;
  period?: Period;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Roster {
  key: Key;
  edition: RosterEdition;
  complete?: boolean;
  date?: PartialDate;
  documentId?: Id;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface RulesOfProcedure {
  title?: LocalizedText;
  documentId?: Id;
  quorumToOpen?: Threshold;
  quorumToDecide?: Threshold;
  majorities?: MajorityRule[];
  votesPerMember?: number;
  weighted?: boolean;
  proxiesPerVoter?: number;
  sourceIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface ScheduleChange {
  key?: Key;
  kind: ScheduleChangeKind;
  previousPeriod?: Period;
  previousVenues?: Venue[];
  newPeriod?: Period;
  reason?: LocalizedText;
  decidedById?: Id;
  decidedOn?: PartialDate;
  announcedOn?: PartialDate;
  instrumentIds?: Id[];
  sourceIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Segment {
  type: "segment";
  id: Id;
  congressId: Id;
  kind?: SegmentKind;
  title?: LocalizedText;
  description?: LocalizedText;
  formality?: Formality;
  period?: Period;
  attendanceMode?: AttendanceMode;
  venueRefs?: KeyReference[];
  topics?: LocalizedText[];
  counts?: ReportedCount[];
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Session {
  type: "session";
  id: Id;
  congressId?: Id;
  segmentId?: Id;
  bodyId?: Id;
  kind?: SessionKind;
  number?: number;
  title?: LocalizedText;
  formality?: Formality;
  planned?: TimeRange;
  actual?: TimeRange;
  timeZone?: TimeZoneName;
  venueRef?: KeyReference;
  itemRefs?: KeyReference[];
  chairs?: Chair[];
  events?: SessionEvent[];
  speakersList?: SpeakersListEntry[];
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface SessionEvent {
  kind: SessionEventKind;
  time?: PartialDateTime;
  remark?: LocalizedText;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Source {
  type: "source";
  id: Id;
  tier?: SourceTier;
  official?: boolean;
  title?: LocalizedText;
  disclaimer?: LocalizedText;
  publisherId?: Id;
  publisherName?: Text;
  published?: PartialDate;
  retrieved?: PartialDate;
  language?: LanguageTag;
  uris?: Text[];
  documentId?: Id;
  contacts?: Contact[];
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Speaker {
  name?: Text;
  personId?: Id;
  partyId?: Id;
  capacities?: Capacity[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface SpeakersListEntry {
  position?: number;
  partyId?: Id;
  name?: Text;
  requestedAt?: PartialDateTime;
  limitMinutes?: number;
  statementId?: Id;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Sponsorship {
  type: "sponsorship";
  id: Id;
  kind: SponsorshipKind;
  textId?: Id;
  versionRef?: KeyReference;
  partyId?: Id;
  name?: Text;
  onBehalfOfIds?: Id[];
  date?: PartialDate;
  withdrawnOn?: PartialDate;
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Statement {
  type: "statement";
  id: Id;
  congressId?: Id;
  sessionId?: Id;
  position?: number;
  itemRefs?: KeyReference[];
  kind?: StatementKind;
  speaker?: Speaker;
  author?: Speaker;
  delegationId?: Id;
  onBehalfOfIds?: Id[];
  alignments?: Alignment[];
  inReplyToId?: Id;
  replyNumber?: number;
  actionId?: Id;
  delivery?: DeliveryMode;
  deliveredFrom?: LocalizedText;
  time?: TimeRange;
  spokenLanguage?: LanguageTag;
  texts?: StatementText[];
  summary?: Summary;
  subjects?: Subject[];
  identifiers?: Identifier[];
  sourceIds?: Id[];
  claims?: Claim[];
  absent?: {
    [k: string]: AbsenceReason;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface StatementText {
  language: LanguageTag;
  text: Text;
  completeness?: Completeness;
  translation?: TranslationStatus;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface StatusChange {
  key?: Key;
  status: EventStatus;
  date?: PartialDate;
  sourceIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Subject {
  scheme: Text;
  code?: Text;
  label?: LocalizedText;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Succession {
  kind: SuccessionKind;
  stateId: Id;
  date?: PartialDate;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Summary {
  text: LocalizedText;
  writtenBy?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Tally {
  yes?: number;
  no?: number;
  abstain?: number;
  notParticipating?: number;
  absent?: number;
  nonVoting?: number;
  notEligible?: number;
  invalid?: number;
  cast?: number;
  total?: number;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface TextVersion {
  key?: Key;
  kind: VersionKind;
  documentId?: Id;
  date?: PartialDate;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Threshold {
  numerator: number;
  denominator: number;
  exceed: boolean;
  base: MajorityBase;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface TimeRange {
  start?: PartialDateTime;
  end?: PartialDateTime;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Venue {
  key?: Key;
  role: VenueRole;
  name?: LocalizedText;
  city?: LocalizedText;
  stateId?: Id;
  timeZone?: TimeZoneName;
  uri?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}
export interface Vote {
  key: Key;
  title?: LocalizedText;
  round?: number;
  ruleKey?: Text;
  tally?: Tally;
  sentence?: LocalizedText;
  listedChoices?: VoteChoice[];
  ballots?: {
    yes?: Id[];
    no?: Id[];
    abstain?: Id[];
    "not-participating"?: Id[];
    absent?: Id[];
    "non-voting"?: Id[];
    "not-eligible"?: Id[];
    unknown?: Id[];
  };
  unresolvedBallots?: {
    yes?: Text[];
    no?: Text[];
    abstain?: Text[];
    "not-participating"?: Text[];
    absent?: Text[];
    "non-voting"?: Text[];
    "not-eligible"?: Text[];
    unknown?: Text[];
  };
  ballotNotes?: BallotNote[];
  colleges?: College[];
  candidates?: CandidateResult[];
  electorate?: Electorate;
  sourceIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

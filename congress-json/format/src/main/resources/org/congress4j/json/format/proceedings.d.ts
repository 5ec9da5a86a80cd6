/**
 * The documents of congress proceedings, as https://congress4j.org/format/0.10/proceedings.schema.json describes them. Made from that schema.
 *
 * A type says which members there are; that a text is not blank or a number not negative, only the schema says.
 */

/**
 * The proceedings of one or more congresses: flat records that refer to each other by id, such as the Kyoto Congress with its officers, sessions, statements and texts.
 *
 * Records may contradict each other, lead nowhere, or share an id: what a source got wrong is kept as it is.
 */
export interface Proceedings {
  type: "proceedings";
  /**
   * The version of the format that the document follows, such as `0.10`.
   */
  formatVersion: FormatVersion;
  /**
   * The address of the JSON Schema that the document names, the member `$schema`, such as `https://example.org/proceedings.schema.json`; absent if it names none.
   */
  $schema?: Text;
  /**
   * The URI that makes the ids of this document unique in the world, such as `https://example.org/kyoto-2021/`; absent if they are not meant to be.
   */
  base?: Text;
  /**
   * The title of the document, such as *The Kyoto Congress, 7 to 12 March 2021*; absent if it has none.
   */
  title?: LocalizedText;
  /**
   * What the document holds, in the words of who made it; absent if not stated.
   */
  description?: LocalizedText;
  /**
   * The language of what the document says in its own words, such as `en`; absent if not stated.
   */
  language?: LanguageTag;
  /**
   * The organization that publishes the document, such as `unodc`; absent if not stated.
   */
  publisherId?: Id;
  /**
   * The publisher as written, where it is not resolved, such as `Rivers Office`; absent if not stated.
   */
  publisherName?: Text;
  /**
   * Who made the document, in the order in which they are to be named; empty if not stated.
   */
  creators?: NamedParty[];
  /**
   * The licence under which others may use the document, an SPDX identifier or an address, such as `CC-BY-4.0`; absent if not stated.
   */
  licence?: Text;
  /**
   * The version of the document, such as `1.2.0`; that of the format is another; absent if not stated.
   */
  version?: Text;
  /**
   * When this version of the document was issued, such as `2021-04-01`; absent if not stated.
   */
  issued?: PartialDate;
  /**
   * How to cite the document; absent if not stated.
   */
  citation?: Text;
  /**
   * The edition of the registry of States by which the ids of States are to be read, such as `2026-11`; absent if not stated.
   */
  registryEdition?: Text;
  /**
   * The program that wrote the document; absent if not stated.
   */
  generator?: Generator;
  /**
   * The names of the extensions that a reader must understand or refuse the document, such as `org.example.seats`; empty if there are none.
   */
  requiredExtensions?: ExtensionName[];
  /**
   * The codes that the document uses beside those of the lists, each with its list; codes that hold a reverse domain, such as `org.iucn.forum`, need not be among them; empty if there are none.
   */
  declaredCodes?: DeclaredCode[];
  /**
   * The series, in the order of the document.
   */
  series?: CongressSeries[];
  /**
   * The congresses, in the order of the document.
   */
  congresses?: Congress[];
  /**
   * The States, in the order of the document; those that it refers to by a code need not be among them.
   */
  states?: MemberState[];
  /**
   * The organizations, in the order of the document.
   */
  organizations?: Organization[];
  /**
   * The memberships, in the order of the document.
   */
  memberships?: Membership[];
  /**
   * The persons, in the order of the document.
   */
  persons?: Person[];
  /**
   * The delegations, in the order of the document.
   */
  delegations?: Delegation[];
  /**
   * The participants, in the order of the document.
   */
  participants?: Participant[];
  /**
   * The officers, in the order of the document.
   */
  officers?: Officer[];
  /**
   * The editions of agendas, in the order of the document.
   */
  agendas?: Agenda[];
  /**
   * The segments, in the order of the document.
   */
  segments?: Segment[];
  /**
   * The sessions, in the order of the document.
   */
  sessions?: Session[];
  /**
   * The statements, in the order of the document.
   */
  statements?: Statement[];
  /**
   * The actions, in the order of the document.
   */
  actions?: Action[];
  /**
   * The declarations, in the order of the document.
   */
  declarations?: Declaration[];
  /**
   * The resolutions and decisions, in the order of the document.
   */
  resolutions?: Resolution[];
  /**
   * The treaties, in the order of the document.
   */
  treaties?: Treaty[];
  /**
   * The actions of parties on treaties, in the order of the document.
   */
  treatyActions?: TreatyAction[];
  /**
   * The commitments, in the order of the document.
   */
  commitments?: Commitment[];
  /**
   * The position statements, in the order of the document.
   */
  positionStatements?: PositionStatement[];
  /**
   * The sponsorships, in the order of the document.
   */
  sponsorships?: Sponsorship[];
  /**
   * The documents, in the order of the document.
   */
  documents?: Document[];
  /**
   * The sources, in the order of the document.
   */
  sources?: Source[];
  /**
   * The marks of records that were removed, in the order of the document.
   */
  tombstones?: Tombstone[];
  /**
   * The records of types that are not known, in the order of the document.
   */
  otherRecords?: AnyRecord[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type AbsenceReason = "unknown" | "none" | "not-applicable" | "withheld" | "not-in-source" | (string & {});

/**
 * A finding that was looked at and is let be, such as a wrong number that the source itself prints.
 */
export interface AcceptedFinding {
  /**
   * The code of the rule, such as `tally_list_mismatch`.
   */
  code: Text;
  /**
   * What the finding is known by, such as `5b1f0c6e2a7d9403`.
   */
  fingerprint: Text;
  /**
   * The id of the record in which it was, such as `adoption`; absent if it was in none.
   */
  recordId?: Id;
  /**
   * Where it was when it was accepted, such as `/actions/3/votes/0/tally/yes`, for people; it may have moved.
   */
  pointer?: Place;
  /**
   * The facts that were accepted, by name; with other figures or dates the finding is not accepted.
   */
  params?: { [name: string]: String };
  /**
   * Why it was accepted, such as *the record prints 15 in favour and lists 12*; absent if not stated.
   */
  reason?: Text;
  /**
   * Who accepted it, such as *A. Editor*; absent if not stated.
   */
  by?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type Access = "public" | "closed" | "in-part" | (string & {});

/**
 * What a body did with a text, a motion or an election, such as the adoption of the Kyoto Declaration by consensus. This is the only place where an adoption is recorded; the status chain of a text is the list of its actions.
 */
export interface Action {
  type: "action";
  /**
   * The id, unique in a document, such as `kyoto-2021-adoption`.
   */
  id: Id;
  /**
   * The congress or the session of a standing body; absent if not stated.
   */
  congressId?: Id;
  /**
   * The body that acted; the plenary of the congress if absent.
   */
  bodyId?: Id;
  /**
   * The other bodies that acted together with it; empty if it acted alone.
   */
  jointWith?: JointBody[];
  /**
   * The session in which it acted; absent if not stated.
   */
  sessionId?: Id;
  /**
   * When it acted; absent if not stated.
   */
  date?: PartialDate;
  /**
   * When, in the local time of the session, such as `2021-03-10T12:41:07`; absent if not stated.
   */
  time?: PartialDateTime;
  /**
   * Its place in the record of the session, at least 1, such as 4; statements and actions share one sequence; absent if the order is unknown.
   */
  position?: number;
  /**
   * What it did, such as `endorsed`.
   */
  verb: ActionVerb;
  /**
   * The procedural motion, where the action is a decision on one, such as `division`; absent if it is none or not stated.
   */
  motion?: ProceduralMotion;
  /**
   * Who moved it; empty if not stated.
   */
  movedByIds?: Id[];
  /**
   * The text it acted on; absent if not stated.
   */
  textId?: Id;
  /**
   * What it acted on, where that is no text, such as *the agenda*; absent if not stated.
   */
  subject?: LocalizedText;
  /**
   * How it decided; absent where the sources do not say.
   */
  method?: AdoptionMethod;
  /**
   * What came of it; absent if not stated.
   */
  outcome?: ActionOutcome;
  /**
   * Why it came to that; absent if not stated.
   */
  reason?: LocalizedText;
  /**
   * The words by which a source or the chair announced it, such as *unanimously*; absent if not stated.
   */
  announcement?: LocalizedText;
  /**
   * The action of which this is a part, such as the vote on one paragraph; absent if not stated.
   */
  partOfId?: Id;
  /**
   * On what part of the proposal the body acted; absent if not stated.
   */
  part?: ProposalPart;
  /**
   * The text, the document or the action on another amendment that is amended, where the body acted on an amendment; absent if not stated.
   */
  amendsId?: Id;
  /**
   * The paragraphs acted on, as `textId#key`, such as `kyoto-declaration#op12`; empty if it concerns the whole.
   */
  paragraphRefs?: KeyReference[];
  /**
   * The agenda items under which it was taken, as `agendaId#key`, such as `kyoto-2021-agenda#3`; empty if not stated.
   */
  itemRefs?: KeyReference[];
  /**
   * The documents acted on, such as the draft; empty if not stated.
   */
  documentIds?: Id[];
  /**
   * The votes, in order; empty if none was taken.
   */
  votes?: Vote[];
  /**
   * What it is about, by scheme and code, such as `unbis`; empty if not stated.
   */
  subjects?: Subject[];
  /**
   * What it is about, in words of no scheme, such as *transboundary rivers*; empty if not stated.
   */
  keywords?: LocalizedText[];
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

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
  | "inconclusive"
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

/**
 * One edition of an agenda, such as the provisional agenda of a congress. Documents and statements refer to an edition.
 */
export interface Agenda {
  type: "agenda";
  /**
   * The id, unique in a document, such as `kyoto-2021-agenda`.
   */
  id: Id;
  /**
   * The congress; absent if not stated.
   */
  congressId?: Id;
  /**
   * The body; absent if not stated.
   */
  bodyId?: Id;
  /**
   * Which edition it is.
   */
  edition: AgendaEdition;
  /**
   * Its date; absent if not stated.
   */
  date?: PartialDate;
  /**
   * The document that holds it; absent if not stated.
   */
  documentId?: Id;
  /**
   * The action by which it was adopted; absent if not stated.
   */
  adoptedById?: Id;
  /**
   * The items, in order; empty if they are not given.
   */
  items?: AgendaItem[];
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type AgendaEdition = "provisional" | "revised-provisional" | "adopted" | "amended" | (string & {});

/**
 * An item of an agenda with the items below it, such as item 2 *Organizational matters* with (a) to (e). It is cited as `agendaId#key`.
 */
export interface AgendaItem {
  /**
   * The key, unique in the agenda, such as `2-e-ii`.
   */
  key: Key;
  /**
   * The label as printed, without those of the items above, such as `(e)`; absent if not stated.
   */
  label?: Text;
  /**
   * The title, such as *Organizational matters*; absent if not stated.
   */
  title?: LocalizedText;
  /**
   * Who may follow its consideration, such as `closed`; absent if not stated.
   */
  access?: Access;
  /**
   * The organs to which it is allocated; empty if that is not stated.
   */
  allocatedToIds?: Id[];
  /**
   * The documents before the body under it; empty if none is stated.
   */
  documentIds?: Id[];
  /**
   * What it is about, by scheme and code, such as `unbis`; empty if not stated.
   */
  subjects?: Subject[];
  /**
   * What it is about, in words of no scheme, such as *transboundary rivers*; empty if not stated.
   */
  keywords?: LocalizedText[];
  /**
   * The items below it, in order; empty if there are none.
   */
  items?: AgendaItem[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * How a party relates to the statement of another, such as a State that aligns itself with the statement of its group. At least one of `partyId` and `name` is required.
 */
export interface Alignment {
  /**
   * How the party stands to the statement.
   */
  kind: AlignmentKind;
  /**
   * The party; absent if not stated.
   */
  partyId?: Id;
  /**
   * The party as written, where it is not resolved; absent if not stated.
   */
  name?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type AlignmentKind = "align" | "support" | "oppose" | "dissociate" | (string & {});

export type AnyRecord = KnownRecord | OtherRecord;

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

/**
 * Who was present at a sitting: the party, the person, or both. At least one of `partyId`, `partyName`, `personId` and `personName` is required.
 */
export interface Attendee {
  /**
   * As what, such as `invited`; absent if not stated.
   */
  as?: AttendeeKind;
  /**
   * The rule under which it was invited, as written, such as *rule 37 of the provisional rules of procedure*; absent if not stated.
   */
  rule?: Text;
  /**
   * The State or organization; absent if not stated.
   */
  partyId?: Id;
  /**
   * Its name as written, such as `Japan`; absent if not stated.
   */
  partyName?: Text;
  /**
   * The person; absent if not stated.
   */
  personId?: Id;
  /**
   * The name of the person as written, such as `Ms. Ghada Waly`; absent if not stated.
   */
  personName?: Text;
  /**
   * The function as written, such as *Permanent Representative*; absent if not stated.
   */
  function?: LocalizedText;
  /**
   * How they attended; absent if not stated.
   */
  attendanceMode?: AttendanceMode;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type AttendeeKind = "member" | "observer" | "invited" | (string & {});

/**
 * What is known of one vote beside the choice: a weight, a proxy, a split, or an intention stated later. Most votes need none. At least one of `voterId` and `name` is required.
 */
export interface BallotNote {
  /**
   * Whose vote it is; absent if not stated.
   */
  voterId?: Id;
  /**
   * The voter as written, such as `ALBANIA`; absent if not stated.
   */
  name?: Text;
  /**
   * The choice, where the vote is split or the voter stands in the list more than once; absent if not stated.
   */
  choice?: VoteChoice;
  /**
   * The weight as a decimal number, such as `3` or `0.5`; absent if not stated.
   */
  weight?: Decimal;
  /**
   * Who cast it by proxy; absent if not stated.
   */
  castById?: Id;
  /**
   * The college in which it was cast, by its key in the vote; absent if not stated.
   */
  collegeKey?: Text;
  /**
   * The choice that the voter later said was intended; the result does not change; absent if not stated.
   */
  intendedChoice?: VoteChoice;
  /**
   * What else the record says; absent if not stated.
   */
  remark?: LocalizedText;
  /**
   * The sources of this element, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * The findings that are accepted: a source that is wrong stays wrong, and what was looked at once need not be reported again.
 */
export interface Baseline {
  /**
   * The accepted findings; one that stands twice is accepted twice.
   */
  accepted?: AcceptedFinding[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * One to whom a ballot is restricted. At least one of `candidateId` and `name` is required.
 */
export interface Candidate {
  /**
   * The candidate; absent if not stated.
   */
  candidateId?: Id;
  /**
   * The candidate as written; absent if not stated.
   */
  name?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * What a candidate received in an election. At least one of `candidateId` and `name` is required.
 */
export interface CandidateResult {
  /**
   * The candidate; absent if not stated.
   */
  candidateId?: Id;
  /**
   * The candidate as written; absent if not stated.
   */
  name?: Text;
  /**
   * The votes received, at least 0; absent if not stated.
   */
  votes?: number;
  /**
   * The votes received in each college, by the key of the college, at least 0; empty if not stated.
   */
  votesByCollege?: { [name: string]: number };
  /**
   * Who nominated the candidate; empty if not stated.
   */
  nominatedByIds?: Id[];
  /**
   * Whether the candidate withdrew before this ballot or in it; absent if not stated.
   */
  withdrawn?: boolean;
  /**
   * Whether the candidate was elected by lot, among candidates with as many votes; absent if not stated.
   */
  byLot?: boolean;
  /**
   * Whether the candidate was elected in this ballot; absent if not stated.
   */
  elected?: boolean;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A capacity in which a person acts, such as Executive Director of the United Nations Office on Drugs and Crime. A person may act in several at once.
 */
export interface Capacity {
  /**
   * The capacity in words, such as *Executive Director of the United Nations Office on Drugs and Crime*.
   */
  title: LocalizedText;
  /**
   * The office, where it is one of a congress or a body; absent if not stated.
   */
  office?: OfficeKind;
  /**
   * The congress of that office; absent if not stated.
   */
  congressId?: Id;
  /**
   * The organization in which it is held; absent if not stated.
   */
  organizationId?: Id;
  /**
   * The State in which it is held; absent if not stated.
   */
  stateId?: Id;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * The casting vote of a presiding officer, who decides a vote that is equal. At least one of `voterId` and `name` is required.
 */
export interface CastingVote {
  /**
   * Who cast it; absent if not stated.
   */
  voterId?: Id;
  /**
   * The voter as written, such as `The President`; absent if not stated.
   */
  name?: Text;
  /**
   * Which way it went, such as `yes`.
   */
  choice: VoteChoice;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * Who presided over a session or a part of it. At least one of `holderId` and `name` is required.
 */
export interface Chair {
  /**
   * Who presided; absent if not stated.
   */
  holderId?: Id;
  /**
   * The name as written; absent if not stated.
   */
  name?: Text;
  /**
   * In which office; absent if not stated.
   */
  office?: OfficeKind;
  /**
   * From when to when, in the local time of the session; absent if not stated.
   */
  time?: TimeRange;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type ChangeKind = "added" | "removed" | "changed" | (string & {});

/**
 * What a check found, what it could not check, and what failed. The same records, rules and day give the same report.
 */
export interface CheckReport {
  /**
   * The file that holds the records, such as `kyoto-2021.json`; absent if they are in none, or it need not be named.
   */
  file?: Text;
  /**
   * Whether all fits the format, no error was found and no rule failed; warnings do not count.
   */
  valid?: boolean;
  /**
   * What of the document does not fit the format, so that it could not be read or was left out and not checked; empty if all was read.
   *
   * The code of each is that of the problem, such as `wrong_type`. They are not among the findings, nor counted with them. In lines, the pointer of a problem starts at the record of the line.
   */
  problems?: Finding[];
  /**
   * How many findings there are of each severity, kept or not, without those that another stands for or explains.
   */
  counts?: { [name: string]: number };
  /**
   * How many findings there are of each code, kept or not, in the order of the rules; a code without any is not there.
   */
  totals?: { [name: string]: number };
  /**
   * The findings, in the order of the rules, those of one rule in the order in which it found them; in a report by cause the graver first.
   */
  findings?: Finding[];
  /**
   * Whether only a part of the findings is there: fewer than were counted.
   */
  sampled?: boolean;
  /**
   * How many findings were left out since they are accepted, such as 12; absent if no baseline was given.
   */
  accepted?: number;
  /**
   * The accepted findings that are no longer found, in the order of the baseline; empty if there are none.
   */
  noLongerFound?: AcceptedFinding[];
  /**
   * How many of the voters have no id, only a name; absent if no vote lists any.
   */
  unresolvedVoters?: UnresolvedShare;
  /**
   * How many of the parties of delegations, sponsorships, position statements and treaty actions have no id, only a name; absent if there are none.
   */
  unresolvedParties?: UnresolvedShare;
  /**
   * How many of the participants have no id of a person, only a name; absent if there are none.
   */
  unresolvedPersons?: UnresolvedShare;
  /**
   * What rules could not look at and why, in the order of the rules.
   */
  notRun?: NotRun[];
  /**
   * The rules that failed, in the order of the rules.
   */
  systemErrors?: SystemError[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * What a source says about a member of a record: citation, evidence and dispute in one. Without a value and a text it supports the member as it stands; with a value it gives what the source states instead; with a text it says in prose what fits no member.
 *
 * Example: on a congress whose period starts on 2026-04-25, a claim at `/period/start` with the value `"2025"` is the date that an earlier source announced.
 */
export interface Claim {
  /**
   * The member: a JSON Pointer (RFC 6901) relative to the record, in which an element of a list is named by its key, such as `/period/end` or `/counts/participants/value`; absent for the record as a whole.
   */
  at?: Pointer;
  /**
   * What the source has there, in the JSON form of the member; absent if not stated.
   */
  value?: unknown;
  /**
   * What the source says, in prose of our own; absent if not stated.
   */
  text?: LocalizedText;
  /**
   * The sources that say so, never empty.
   */
  sourceIds: Id[];
  /**
   * Where in the source; absent if not stated.
   */
  locator?: Locator;
  /**
   * The standing of this claim; normal if absent.
   */
  rank?: ClaimRank;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type ClaimRank = "preferred" | "normal" | "deprecated" | (string & {});

/**
 * What a text is in a list of codes that was not asked for: `BRN` is Bahrain in `ioc`, though it is Brunei Darussalam in ISO 3166-1.
 */
export interface CodeElsewhere {
  /**
   * The list, such as `ioc`.
   */
  list: Text;
  /**
   * The State that the list gives the code to.
   */
  stateId: Id;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A group of voters whose votes are counted apart, such as the Workers' delegates of the International Labour Conference, or categories B and C of the members of IUCN.
 *
 * Its voters stand in `ballots` here if the record lists them by college. Where the record has one list, they stand in the `ballots` of the vote, and a note on each names the college.
 */
export interface College {
  /**
   * The key, unique in the vote, such as `workers`.
   */
  key: Key;
  /**
   * The name, such as *Workers' delegates*; absent if not stated.
   */
  name?: LocalizedText;
  /**
   * The tally announced for it; absent if not stated.
   */
  tally?: Tally;
  /**
   * How many are entitled to vote in it, at least 0; absent if not stated.
   */
  size?: number;
  /**
   * How many seats it elects by itself, at least 1, such as 14 of the Workers' delegates for the Governing Body of the International Labour Office; absent if it elects together with the others, or if it is not an election.
   */
  seats?: number;
  /**
   * The choices whose voters the list of this college has at all; empty if they are those of the vote, or unknown.
   */
  listedChoices?: VoteChoice[];
  /**
   * Its voters by choice, in the order of the record; empty if they are not listed by college.
   *
   * They are not listed in the vote again. A party with votes in several colleges stands in each of them.
   */
  ballots?: {
    yes?: Id[];
    no?: Id[];
    abstain?: Id[];
    "not-participating"?: Id[];
    absent?: Id[];
    "non-voting"?: Id[];
    "not-eligible"?: Id[];
    unknown?: Id[];
    paired?: Id[];
    excused?: Id[];
    [name: string]: Id[] | undefined;
  };
  /**
   * Its voters whose name leads to no party, by choice, as written; they count; empty if there are none.
   */
  unresolvedBallots?: {
    yes?: Text[];
    no?: Text[];
    abstain?: Text[];
    "not-participating"?: Text[];
    absent?: Text[];
    "non-voting"?: Text[];
    "not-eligible"?: Text[];
    unknown?: Text[];
    paired?: Text[];
    excused?: Text[];
    [name: string]: Text[] | undefined;
  };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * What a text promises, to whom, and where it is followed up.
 */
export interface Commitment {
  type: "commitment";
  /**
   * The id, unique in a document, such as `kyoto-declaration-commitment-1`.
   */
  id: Id;
  /**
   * The text that holds it.
   */
  textId: Id;
  /**
   * The paragraphs, as `textId#key`, such as `kyoto-declaration#op12`; empty if none is named.
   */
  paragraphRefs?: KeyReference[];
  /**
   * What is promised, in our own words; absent if not stated.
   */
  summary?: LocalizedText;
  /**
   * Who is to act, by name; empty if nobody is named.
   */
  addresseeIds?: Id[];
  /**
   * Who is to act, by category, such as `member-state`; empty if none is named.
   */
  addresseeCategories?: ParticipantCategory[];
  /**
   * The themes, in the order given; empty if none is stated.
   */
  themes?: LocalizedText[];
  /**
   * The body that follows it up; absent if not stated.
   */
  followUpBodyId?: Id;
  /**
   * The session or congress at which it is followed up; absent if not stated.
   */
  followUpCongressId?: Id;
  /**
   * The later reports on it; empty if none is known.
   */
  reportIds?: Id[];
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type Completeness = "full" | "as-delivered" | "excerpt" | "fragment" | "paraphrase" | (string & {});

/**
 * One edition of a congress, or one session of a standing body, such as the Fourteenth United Nations Congress on Crime Prevention and Criminal Justice, Kyoto, 7 to 12 March 2021. The next edition is a separate record.
 */
export interface Congress {
  type: "congress";
  /**
   * The id, unique in a document, such as `kyoto-2021`.
   */
  id: Id;
  /**
   * What kind of event it is; absent if not stated.
   */
  form?: CongressForm;
  /**
   * The series of which it is an edition; absent if not stated.
   */
  seriesId?: Id;
  /**
   * The standing body of which it is a session; absent if not stated.
   */
  bodyId?: Id;
  /**
   * Which edition or session it is, at least 1, such as 14; absent if not stated.
   */
  ordinal?: number;
  /**
   * The congress of which this is the resumed part, under the same number, such as the first part of the sixth session of a Conference of the Parties; absent if it is none.
   */
  resumesId?: Id;
  /**
   * The names, official ones first by custom; never empty.
   */
  names: Name[];
  /**
   * The theme, such as *Advancing crime prevention, criminal justice and the rule of law: towards the achievement of the 2030 Agenda*; absent if not stated.
   */
  theme?: LocalizedText;
  /**
   * What it is, in our own words; absent if not stated.
   */
  description?: LocalizedText;
  /**
   * The dates on which it was or is to be held; absent if not stated.
   */
  period?: DateRange;
  /**
   * The time zone of its sessions, such as `Asia/Tokyo`; absent if not stated.
   */
  timeZone?: TimeZoneName;
  /**
   * How people attended; absent if not stated.
   */
  attendanceMode?: AttendanceMode;
  /**
   * Its official languages, into which speeches are interpreted, such as `fr`; empty if not stated.
   */
  officialLanguages?: LanguageTag[];
  /**
   * Its working languages, such as `en`; empty if not stated.
   */
  workingLanguages?: LanguageTag[];
  /**
   * Its addresses on the network, such as `https://www.unodc.org/unodc/en/crimecongress/`; empty if none is stated.
   */
  websites?: Text[];
  /**
   * The decisions or resolutions that convened it, such as `ga-72-192`; empty if not stated.
   */
  convenedByIds?: Id[];
  /**
   * Who hosts, organizes, presides, supports and serves; empty if none is stated.
   */
  roles?: Role[];
  /**
   * Where it met and where people worked for it; empty if none is stated.
   */
  venues?: Venue[];
  /**
   * The log of its status, oldest first; empty if none is stated.
   */
  statuses?: StatusChange[];
  /**
   * The changes of its dates and place, oldest first; empty if there was none.
   */
  scheduleChanges?: ScheduleChange[];
  /**
   * What was counted, in the order given; several may disagree; empty if nothing is stated.
   */
  counts?: ReportedCount[];
  /**
   * The editions of the list of participants; empty if none is known.
   */
  rosters?: Roster[];
  /**
   * The rules of procedure, as far as they are known; absent if not stated.
   */
  rulesOfProcedure?: RulesOfProcedure;
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type CongressForm =
  | "congress"
  | "conference"
  | "session"
  | "special-session"
  | "emergency-special-session"
  | "preparatory-meeting"
  | (string & {});

/**
 * What recurs: a series of congresses, such as the United Nations congresses on crime prevention and criminal justice, held every five years since 1955. Its name changed in 2005; each name has its period.
 */
export interface CongressSeries {
  type: "congress-series";
  /**
   * The id, unique in a document, such as `un-crime-congress`.
   */
  id: Id;
  /**
   * The names, official ones first by custom; never empty.
   */
  names: Name[];
  /**
   * What the series is, in our own words; absent if not stated.
   */
  description?: LocalizedText;
  /**
   * When the first edition was held or the series was set up, as its claims say, such as `1955`; absent if not stated.
   */
  founded?: PartialDate;
  /**
   * How often an edition is due, such as `P5Y` for every five years; absent if not stated.
   */
  cadence?: Duration;
  /**
   * Who convenes, prepares and serves the series; empty if none is stated.
   */
  roles?: Role[];
  /**
   * The resolutions that it rests on, such as `ga-res-46-152`; empty if none is stated.
   */
  mandateIds?: Id[];
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * The findings of a rule that another finding explains, such as a `tally_total_mismatch` where a number of the tally is wrong.
 */
export interface Consequence {
  /**
   * The code of the rule, such as `tally_total_mismatch`.
   */
  code: Text;
  /**
   * How many of its findings are explained, such as 1.
   */
  times: number;
  /**
   * Where the first of them is, such as `/actions/3/votes/0/tally/total`: a JSON Pointer (RFC 6901).
   */
  pointer: Place;
  /**
   * The line of the document on which the first of them starts, counted from 1, such as 12; absent unless the text of the document is known.
   */
  line?: number;
  /**
   * The column in which it starts, in UTF-16 code units, counted from 1, such as 18; absent likewise.
   */
  column?: number;
  /**
   * The first of them in words, such as *the numbers add up to 4, but the total is 3*; it may change.
   */
  message: String;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * How to reach somebody, such as the spokesperson of an office who answers questions about a source. Telephone numbers have no member: they are personal data of little use to a reader of proceedings. At least one of `name`, `title`, `organizationId` and `email` is required.
 */
export interface Contact {
  /**
   * The name of the person; absent if not stated.
   */
  name?: Text;
  /**
   * The function of the person, such as *Spokesperson*; absent if not stated.
   */
  title?: LocalizedText;
  /**
   * The organization; absent if not stated.
   */
  organizationId?: Id;
  /**
   * The address for mail; absent if not stated.
   */
  email?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type CountQualifier =
  | "exact"
  | "about"
  | "nearly"
  | "more-than"
  | "at-least"
  | "fewer-than"
  | "up-to"
  | "between"
  | "several"
  | "dozens"
  | "hundreds"
  | "thousands"
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
  | "country-or-organization"
  | "organization"
  | "delegation"
  | "event"
  | "document"
  | (string & {});

/**
 * The credentials of a delegation as presented. What the committee and the plenary did with them are separate decisions.
 */
export interface Credentials {
  /**
   * In which form they were presented.
   */
  form: CredentialsForm;
  /**
   * When they were presented; absent if not stated.
   */
  presentedOn?: PartialDate;
  /**
   * Who signed them, as written; absent if not stated.
   */
  signatory?: Text;
  /**
   * The authority that issued them, such as one of two rival governments; absent if not stated.
   */
  issuerId?: Id;
  /**
   * The same as written, such as `Government of National Unity`; absent if not stated.
   */
  issuerName?: Text;
  /**
   * The document that reports them; absent if not stated.
   */
  documentId?: Id;
  /**
   * What bodies did with them, in order; empty if nothing is stated.
   */
  decisions?: CredentialsDecision[];
  /**
   * The sources of this element, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * What one body did with credentials, such as a Credentials Committee that accepted them, or a plenary that approved its report.
 */
export interface CredentialsDecision {
  /**
   * What it did.
   */
  verdict: CredentialsVerdict;
  /**
   * The body; absent if not stated.
   */
  bodyId?: Id;
  /**
   * When; absent if not stated.
   */
  date?: PartialDate;
  /**
   * The action by which it did so; absent if not stated.
   */
  actionId?: Id;
  /**
   * What the record adds, such as the objection; absent if not stated.
   */
  remark?: LocalizedText;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type CredentialsForm = "formal" | "provisional" | "not-received" | (string & {});

export type CredentialsVerdict =
  | "accepted"
  | "accepted-provisionally"
  | "challenged"
  | "rejected"
  | "deferred"
  | (string & {});

/**
 * A period of days, such as `2021-03-07` to `2021-03-12`, both included. Each end is as precise as its source. At least one of `start` and `end` is required. A period that a source prints the wrong way round is kept; the checks report it.
 */
export interface DateRange {
  /**
   * The first day; absent if not stated.
   */
  start?: PartialDate;
  /**
   * The last day, or `..` if it is still going on; absent if not stated. That it ended on a day that nobody knows is stated in the member `absent` of the record: `"/period/end": "unknown"`.
   */
  end?: PartialDate;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * a decimal number
 */
export type Decimal = string;

/**
 * A declaration, such as the Kyoto Declaration. When and by whom it was adopted is recorded in the actions on it.
 */
export interface Declaration {
  type: "declaration";
  /**
   * The id, unique in a document, such as `kyoto-declaration`.
   */
  id: Id;
  /**
   * The form of the text; absent if not stated.
   */
  form?: TextForm;
  /**
   * The number as printed, such as `1` or `74/550 B`; absent if not stated.
   */
  number?: Text;
  /**
   * The symbol under which the text itself is known; the documents that hold it have their own; absent if not stated.
   */
  symbol?: DocumentSymbol;
  /**
   * The title; absent if not stated.
   */
  title?: LocalizedText;
  /**
   * What it says, in our own words; absent if not stated.
   */
  description?: LocalizedText;
  /**
   * The congress that it belongs to; absent if not stated.
   */
  congressId?: Id;
  /**
   * The body that it belongs to; absent if not stated.
   */
  bodyId?: Id;
  /**
   * The text to which it is an annex; absent if not stated.
   */
  annexOfId?: Id;
  /**
   * The themes, in the order given; empty if none is stated.
   */
  themes?: LocalizedText[];
  /**
   * What it is about, by scheme and code, such as `unbis`; empty if not stated.
   */
  subjects?: Subject[];
  /**
   * What it is about, in words of no scheme, such as *transboundary rivers*; empty if not stated.
   */
  keywords?: LocalizedText[];
  /**
   * The headings and paragraphs, in the order of the text; empty if they are not given.
   */
  paragraphs?: Paragraph[];
  /**
   * The versions, oldest first; empty if none is stated.
   */
  versions?: TextVersion[];
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A code that the document uses beside those of a list, such as `forum` of the list `sessionKind`, with what it means.
 */
export interface DeclaredCode {
  /**
   * The list that the code is added to, by its name in the format, such as `sessionKind`, never blank.
   */
  list: Text;
  /**
   * The code, such as `forum`, never blank.
   */
  code: Text;
  /**
   * What to call it in front of readers, such as *Forum*; absent if not stated.
   */
  label?: LocalizedText;
  /**
   * What it means, such as *A day of workshops before the Assembly.*; absent if not stated.
   */
  meaning?: LocalizedText;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A party taking part in a congress, in a category of the rules of procedure. An individual expert belongs to none. At least one of `partyId` and `name` is required.
 */
export interface Delegation {
  type: "delegation";
  /**
   * The id, unique in a document, such as `kyoto-2021-jpn`.
   */
  id: Id;
  /**
   * The congress.
   */
  congressId: Id;
  /**
   * The other congresses that it attends too, such as `cmp-14` beside `cop-24`; empty if there is none.
   */
  furtherCongressIds?: Id[];
  /**
   * Who takes part; absent if not stated.
   */
  partyId?: Id;
  /**
   * The name as written, where the party is not resolved or is written otherwise, such as `Japan`; absent if not stated.
   */
  name?: Text;
  /**
   * As what it takes part; absent if not stated.
   */
  category?: ParticipantCategory;
  /**
   * What was counted of it; empty if nothing is stated.
   */
  counts?: ReportedCount[];
  /**
   * The credentials presented; absent if not stated.
   */
  credentials?: Credentials;
  /**
   * The other credentials presented for the same seat, such as those of a rival government, in the order of their report; empty if there are none.
   */
  competingCredentials?: Credentials[];
  /**
   * What it may do and may not; empty if not stated.
   */
  rights?: Right[];
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

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

/**
 * A document, such as A/CONF.234/L.6. All its language versions share one symbol.
 */
export interface Document {
  type: "document";
  /**
   * The id, unique in a document, such as `a-conf-234-l-6`.
   */
  id: Id;
  /**
   * Its symbol, as written; absent if not stated.
   */
  symbol?: DocumentSymbol;
  /**
   * Its other symbols, such as `S/2015/446` of A/70/95; empty if it has one.
   */
  furtherSymbols?: DocumentSymbol[];
  /**
   * What it is; absent if not stated.
   */
  kind?: DocumentKind;
  /**
   * Its title; absent if not stated.
   */
  title?: LocalizedText;
  /**
   * The congress that it was issued for; absent if not stated.
   */
  congressId?: Id;
  /**
   * The body that it was issued for; absent if not stated.
   */
  bodyId?: Id;
  /**
   * The session that it is the record, journal or programme of; absent if not stated.
   */
  sessionId?: Id;
  /**
   * The agenda items under which it was issued, as `agendaId#key`, such as `kyoto-2021-agenda#3`; empty if not stated.
   */
  itemRefs?: KeyReference[];
  /**
   * Who wrote it, in the order given; empty if not stated.
   */
  authors?: NamedParty[];
  /**
   * Who submitted it, in the order given, such as the sponsors of a draft; empty if not stated.
   */
  submitters?: NamedParty[];
  /**
   * The date in its header; absent if not stated.
   */
  date?: PartialDate;
  /**
   * When it was published; absent if not stated.
   */
  published?: PartialDate;
  /**
   * When it was reissued, such as for technical reasons; absent if it was not.
   */
  reissuedOn?: PartialDate;
  /**
   * The document that it corrects, where it is a corrigendum; absent if it is none.
   */
  correctsId?: Id;
  /**
   * The document that it replaces, such as the one that it revises; absent if it replaces none.
   */
  replacesId?: Id;
  /**
   * The document to which it is an addendum; absent if it is none.
   */
  addendumToId?: Id;
  /**
   * How widely it was distributed; absent if not stated.
   */
  distribution?: Distribution;
  /**
   * The language versions; empty if none is known.
   */
  languageVersions?: LanguageVersion[];
  /**
   * The languages in which it is to be issued, such as `ar`; empty if not stated.
   */
  dueLanguages?: LanguageTag[];
  /**
   * What it is about; empty if not stated.
   */
  subjects?: Subject[];
  /**
   * What it is about, in words of no scheme, such as *transboundary rivers*; empty if not stated.
   */
  keywords?: LocalizedText[];
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

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
  | "letter"
  | "note-verbale"
  | "journal"
  | "programme"
  | "amendment"
  | "corrigendum"
  | "credentials-report"
  | "voting-sheet"
  | (string & {});

/**
 * a document symbol
 */
export type DocumentSymbol = string;

/**
 * a duration such as 'P5Y'
 */
export type Duration = string;

/**
 * What a change of proceedings made, and what is not as it was.
 */
export interface EditResult {
  /**
   * The proceedings as they are now.
   */
  proceedings: Proceedings;
  /**
   * What was changed of what the document says of itself; empty if nothing was.
   */
  header?: MemberChange[];
  /**
   * The records that were added, removed or changed, in the order of the document, those removed at the place where they stood.
   */
  changes?: RecordChange[];
  /**
   * What was left as it is and may need a look: references to what was removed, ids in extensions, names of persons who were removed.
   */
  leftovers?: Leftover[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * What a ballot of an election is for and the numbers announced with it, as the General Assembly prints them: ballot papers, invalid ballots, valid ballots, abstentions, members present and voting, required majority. They are not computed from each other, and may not add up. The results of the candidates are in `candidates` of the vote.
 */
export interface Election {
  /**
   * How many seats it fills, at least 1, such as 5; absent if not stated.
   */
  seats?: number;
  /**
   * The group whose seats they are; absent if not stated.
   */
  seatGroup?: SeatGroup;
  /**
   * The ballot papers handed in, at least 0, such as 192; absent if not stated.
   */
  ballotPapers?: number;
  /**
   * The invalid ballot papers, at least 0, such as 1; absent if not stated.
   */
  invalid?: number;
  /**
   * The valid ballot papers, at least 0, such as 191; absent if not stated.
   */
  validBallots?: number;
  /**
   * The valid ballot papers that name nobody, at least 0, such as 2; absent if not stated.
   */
  abstentions?: number;
  /**
   * The members present and voting, at least 0, such as 189; absent if not stated.
   */
  presentAndVoting?: number;
  /**
   * The votes that a candidate needs, at least 0, such as 126; absent if not stated.
   */
  requiredMajority?: number;
  /**
   * The candidates to whom the ballot is restricted, such as the two with the most votes before; empty if it is not restricted.
   */
  restrictedTo?: Candidate[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * Who was entitled to vote: a body on a day, with its size, such as the General Assembly on 25 October 1971 with 131 members.
 */
export interface Electorate {
  /**
   * The body whose members vote; absent if not stated.
   */
  bodyId?: Id;
  /**
   * The day as of which they are counted, such as `1971-10-25`; absent if not stated.
   */
  asOf?: PartialDate;
  /**
   * How many are entitled to vote, at least 0, such as 131; absent if not stated.
   */
  size?: number;
  /**
   * How many were present, at least 0; absent if not stated.
   */
  present?: number;
  /**
   * Those whose negative vote prevents adoption; empty if nobody has a veto.
   */
  vetoHolderIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * When a treaty enters or entered into force. At least one of `date` and `condition` is required.
 */
export interface EntryIntoForce {
  /**
   * The day; absent if it is not in force or that is not stated.
   */
  date?: PartialDate;
  /**
   * On what it depends, such as *the thirtieth day after the thirty-fifth ratification*; absent if not stated.
   */
  condition?: LocalizedText;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

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
 * The result of exporting to a file of another format: how much was written, and what was left out.
 */
export interface ExportReport {
  /**
   * The format, such as `un-votes`; absent if not stated.
   */
  format?: Text;
  /**
   * How many rows or lines were written, without the header; 0 unless set.
   */
  rows?: number;
  /**
   * How many votes were written; 0 unless set, as for a format without votes.
   */
  votes?: number;
  /**
   * How many votes were left out because the record does not list their voters; 0 unless set.
   */
  withoutVoters?: number;
  /**
   * How many of the votes written have no id of the Library, such as 3; 0 unless set.
   *
   * They were given one of the ids of action and vote, such as `adoption#whole`.
   */
  withoutLibraryId?: number;
  /**
   * How many rows have a choice for which the file has no letter, by choice, such as `unknown`; their `ms_vote` is empty. Empty if there are none.
   */
  withoutLetter?: { [name: string]: number };
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * the name of an extension
 */
export type ExtensionName = string;

export type FileKind = "video" | "audio" | "captions" | "slides" | "text" | "image" | "data" | (string & {});

/**
 * A file on the network.
 */
export interface FileLink {
  /**
   * Its address, such as `https://undocs.org/A/CONF.234/L.6`.
   */
  uri: Text;
  /**
   * What it holds, such as `video`; absent if not stated.
   */
  kind?: FileKind;
  /**
   * The language of what is spoken or written in it, such as `fr`; absent if not stated.
   */
  language?: LanguageTag;
  /**
   * Where in a recording the part meant starts, in seconds from its beginning, at least 0, such as 754; absent if the whole is meant or not stated.
   */
  startSeconds?: number;
  /**
   * Where in a recording the part meant ends, in seconds from its beginning, at least 0, such as 1105; absent if not stated.
   */
  endSeconds?: number;
  /**
   * Its media type, such as `application/pdf`; absent if not stated.
   */
  mediaType?: Text;
  /**
   * Its size in bytes, at least 0; absent if not stated.
   */
  bytes?: number;
  /**
   * The SHA-256 digest of its bytes, 64 hexadecimal digits; absent if not stated.
   */
  sha256?: Sha256;
  /**
   * The licence, an SPDX identifier or an address, such as `CC-BY-4.0`; absent if not stated.
   */
  licence?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * One thing that a rule found, as data: `tally_list_mismatch` at `/actions/3/votes/0/tally/yes`, with the parameters `announced=15, listed=12`.
 */
export interface Finding {
  /**
   * The code of the rule, such as `tally_list_mismatch`.
   */
  code: Text;
  /**
   * How grave it is, such as `error`.
   */
  severity: Severity;
  /**
   * Where it is: a JSON Pointer (RFC 6901) into the document form, such as `/actions/3/votes/0/ballots/yes/5`; empty for the document as a whole.
   */
  pointer: Place;
  /**
   * The line of the document on which the place starts, counted from 1, such as 12; absent unless the text of the document is known.
   */
  line?: number;
  /**
   * The column in which it starts, in UTF-16 code units, counted from 1, such as 18; absent likewise.
   */
  column?: number;
  /**
   * The id of the record in which it is, such as `kyoto-2021`; absent if it is in none.
   */
  recordId?: Id;
  /**
   * The facts of the finding by name, in the order of the rule.
   */
  params?: { [name: string]: String };
  /**
   * The finding in words, such as *15 announced under 'yes', but 12 listed*; it may change.
   */
  message: String;
  /**
   * What the finding is known by, such as `5b1f0c6e2a7d9403`: the same after changes elsewhere in the document, such as records before its own, another order of records, or further ballots in another vote.
   *
   * It is made of the code, the id of the record, the pointer, and the parameters that name something, such as a voter; numbers, dates, pointers and words are not part of it. In the pointer, an id or key stands for the index of a record or an element that has one, and the first member of an element that has none, unless another element has the same. It is the first 16 hexadecimal digits of a SHA-256.
   */
  fingerprint?: Text;
  /**
   * How many findings of the code have the same cause, this one included, such as 3712 ballots with one unknown code; 1 unless the report is by cause.
   */
  times?: number;
  /**
   * Where else its cause shows: the pointers of the first further findings of the code, at most five, such as `/actions/4/votes/0/ballots/yes/7`; empty if there are none, or unless the report is by cause.
   */
  alsoAt?: Place[];
  /**
   * The findings of other codes that it explains, as a wrong number in a tally explains a wrong sum: one for each code, in the order found; empty unless the report is by cause.
   */
  consequences?: Consequence[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type Formality = "formal" | "attached" | (string & {});

/**
 * a format version such as '0.10'
 */
export type FormatVersion = string;

export type Gender = "female" | "male" | "non-binary" | (string & {});

export type GenderBasis = "stated" | "honorific" | "inferred" | (string & {});

/**
 * The program that wrote a document.
 */
export interface Generator {
  /**
   * Its name, such as `congress-json`.
   */
  name: Text;
  /**
   * Its version, such as `0.1.0`; absent if not stated.
   */
  version?: Text;
  /**
   * Where to learn about it, an address; absent if not stated.
   */
  uri?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * an id
 */
export type Id = string;

/**
 * A place where a record, or the document itself, refers to a record.
 */
export interface IdReference {
  /**
   * The type of the record, such as `session`; absent for what the document says of itself.
   */
  recordType?: Text;
  /**
   * The id of the record, such as `kyoto-2021-closing`; absent for what the document says of itself.
   */
  recordId?: Text;
  /**
   * The member that refers: a JSON Pointer (RFC 6901) in which an element of a list is named by its key, if it has one, as in claims, such as `/venueRef` or `/votes/final/ballots/yes/3`.
   */
  pointer: Place;
  /**
   * The reference as it stands, such as `kyoto-2021` or `kyoto-2021#icc-kyoto`.
   */
  text: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * An identifier of a record in another scheme, such as `un-symbol-series A/CONF.234`. Known schemes: `un-symbol`, `un-symbol-series`, `un-decision`, `un-job-number`, `un-sales-number`, `undl`, `unterm`, `m49`, `iso3166-1-alpha3`, `iso3166-3`, `wikidata`, `orcid`, `ror`, `isni`; others may be used.
 */
export interface Identifier {
  /**
   * The scheme, such as `un-decision`, never blank.
   */
  scheme: Text;
  /**
   * The identifier in that scheme, such as `74/550 B`, never blank.
   */
  value: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * Something in a file that was not understood, such as an unknown code, and how often and where it occurs.
 */
export interface ImportProblem {
  /**
   * What kind of problem it is.
   */
  code: ImportProblemCode;
  /**
   * What is wrong and what became of it, in English, such as *ms_code 'GER' is unknown; ms_name 'GERMANY, FEDERAL REPUBLIC OF' is DEU*.
   */
  message: String;
  /**
   * How often it occurs, at least 1.
   */
  count: number;
  /**
   * The first lines where it occurs, from 1, in order; at most 5.
   */
  lines?: number[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type ImportProblemCode =
  | "unknown_column"
  | "unnamed_column"
  | "missing_value"
  | "row_length"
  | "no_id"
  | "rows_apart"
  | "rows_disagree"
  | "date_not_understood"
  | "session_not_understood"
  | "number_not_understood"
  | "unknown_vote"
  | "unknown_code"
  | "unknown_name"
  | "unknown_state"
  | "state_conflict"
  | "state_of_other_time"
  | "no_voter"
  | "voter_twice";

/**
 * The result of importing a file of another format: how much was read, what became of it, and what was not understood.
 */
export interface ImportReport {
  /**
   * The format, such as `un-votes`; absent if not stated.
   */
  format?: Text;
  /**
   * How many rows or lines were read, without the header; 0 unless set.
   */
  rows?: number;
  /**
   * How many votes were read; 0 unless set, as for a format without votes.
   */
  votes?: number;
  /**
   * How many records were made of it, by their type, such as `action`; empty if not counted.
   */
  records?: { [name: string]: number };
  /**
   * How often something was not understood, by kind, in the order of the kinds; empty if all was understood.
   */
  totals?: { [name: string]: number };
  /**
   * What was not understood, by kind and then in the order of the file; at most 100 of each kind.
   */
  problems?: ImportProblem[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * a time of UTC such as '2021-03-12T18:00:00Z'
 */
export type Instant = string;

export type ItemState = "opened" | "continued" | "concluded" | "deferred" | (string & {});

/**
 * An agenda item that a sitting took up, when, and what became of it. An item may run over several sittings, and a sitting may come back to it.
 */
export interface ItemTaken {
  /**
   * The item, as `agendaId#key`, such as `kyoto-2021-agenda#3`.
   */
  itemRef: KeyReference;
  /**
   * From when to when, in the local time of the session; absent if not stated.
   */
  time?: TimeRange;
  /**
   * Who could follow it; as the sitting if absent.
   */
  access?: Access;
  /**
   * What became of it, such as `concluded`; absent if not stated.
   */
  state?: ItemState;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * Another body that took an action together with that of the action. At least one of `bodyId` and `congressId` is required.
 */
export interface JointBody {
  /**
   * The other body; absent if not stated.
   */
  bodyId?: Id;
  /**
   * Its congress, or session of a standing body; absent if not stated.
   */
  congressId?: Id;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * Another body, or congress, whose sitting a joint sitting was too, such as CMP 14 in a plenary held together with COP 24. Each body numbers its own sittings. At least one of `bodyId` and `congressId` is required.
 */
export interface JointSitting {
  /**
   * The other body; absent if not stated.
   */
  bodyId?: Id;
  /**
   * Its congress, or session of a standing body; absent if not stated.
   */
  congressId?: Id;
  /**
   * Its number among the sittings of that body, at least 1, such as 5; absent if not stated.
   */
  number?: number;
  /**
   * That number as printed, where it is more than `number`, such as *5 bis*; absent if not stated.
   */
  printedNumber?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A problem in a document and its place, such as *expected a whole number but found string '57' at /congresses/0/ordinal, line 12, column 18*.
 */
export interface JsonProblem {
  /**
   * What kind of problem it is, such as `wrong_type`.
   */
  code: ProblemCode;
  /**
   * The place as a JSON Pointer (RFC 6901), such as `/congresses/0/ordinal`; empty for the root.
   */
  pointer: Place;
  /**
   * The line on which reading stood, counted from 1, such as 12; absent if unknown or if the problem arose in writing.
   */
  line?: number;
  /**
   * The column on which reading stood, counted from 1, such as 12; absent if unknown or if the problem arose in writing.
   */
  column?: number;
  /**
   * What was expected, such as `a whole number`; absent if that cannot be said in a few words.
   */
  expected?: String;
  /**
   * What was found instead, such as `string '57'`; absent if that cannot be said in a few words.
   */
  found?: String;
  /**
   * The problem in words, without the place; a longer one than 1,000 characters is cut in the middle, since it repeats a long value of the document.
   */
  message: String;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * a key
 */
export type Key = string;

/**
 * a reference of the form 'recordId#key'
 */
export type KeyReference = string;

export type KnownRecord =
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
  | Treaty
  | TreatyAction
  | Commitment
  | PositionStatement
  | Sponsorship
  | Document
  | Source
  | Tombstone;

/**
 * a language tag such as 'fr'
 */
export type LanguageTag = string;

/**
 * A document in one language. All versions share the symbol of the document.
 */
export interface LanguageVersion {
  /**
   * The language, such as `fr`.
   */
  language: LanguageTag;
  /**
   * Whether it is the original or a translation; absent if not stated.
   */
  translation?: TranslationStatus;
  /**
   * The files that hold it; empty if none is known.
   */
  files?: FileLink[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * Something that a change of proceedings left as it is, and that may need a look.
 */
export interface Leftover {
  /**
   * What it is, such as `dangling-reference`.
   */
  kind: LeftoverKind;
  /**
   * The type of the record, such as `session`; absent for what the document says of itself.
   */
  recordType?: Text;
  /**
   * The id of the record, such as `kyoto-2021-closing`; absent for what the document says of itself.
   */
  recordId?: Text;
  /**
   * Where in the record: a JSON Pointer (RFC 6901) in which an element of a list is named by its key, if it has one, as in claims, such as `/speaker/name`.
   */
  pointer: Place;
  /**
   * The id or text that stands there, such as `kawakami-y`.
   */
  text: String;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type LeftoverKind = "dangling-reference" | "id-in-unknown-text" | "within-text" | "name" | (string & {});

export type Line = Proceedings | AnyRecord;

/**
 * an object from language to text
 */
export type LocalizedText = { [name: string]: Text };

/**
 * The place of a fact in a source, such as paragraph `15`. At least one of `page`, `section` and `paragraph` is required.
 */
export interface Locator {
  /**
   * The page, such as `12` or `iv`; absent if not stated.
   */
  page?: Text;
  /**
   * The section, such as `III.F`; absent if not stated.
   */
  section?: Text;
  /**
   * The paragraph as numbered in the source, or counted from 1 where it has no numbers, such as `15`; absent if not stated.
   */
  paragraph?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type MajorityBase = "present-and-voting" | "votes-cast" | "electorate" | "present" | (string & {});

/**
 * The majority that a kind of matter needs, such as two thirds of those present and voting for an important question. At least one of `threshold` and `minimumInFavour` is required.
 */
export interface MajorityRule {
  /**
   * The key by which a vote names the rule, unique in the rules of procedure, such as `important`.
   */
  key: Key;
  /**
   * The matters that it is for, such as *important questions*; absent if not stated.
   */
  matter?: LocalizedText;
  /**
   * Whether it is the majority for important questions, such as two thirds of those present and voting in the General Assembly (rule 83, A/520); absent if not stated.
   */
  importantQuestions?: boolean;
  /**
   * The part of the whole that must be in favour; absent where a number alone is needed.
   */
  threshold?: Threshold;
  /**
   * The least number in favour, at least 0, such as 9 in the Security Council; absent if not stated.
   */
  minimumInFavour?: number;
  /**
   * Whether each college must reach the threshold by itself.
   */
  everyCollege: boolean;
  /**
   * The colleges that must each reach the threshold by themselves, by their keys in the vote, such as `a`; empty if `everyCollege` says it.
   *
   * A vote that lacks one of them is not decided. Others need not agree, even if `everyCollege` is true.
   */
  collegeKeys?: Text[];
  /**
   * Whether the negative vote of a veto holder prevents adoption.
   */
  veto: boolean;
  /**
   * The body that must decide or elect likewise in a vote of its own, such as the Security Council in the election of judges (Statute of the International Court of Justice, Article 8); absent if none must.
   */
  concurrentBodyId?: Id;
  /**
   * The part of the whole that must take part in the vote, or it is void, abstentions counting only where the threshold is one of all votes cast; absent if not stated.
   */
  quorum?: Threshold;
  /**
   * The rule as cited, such as `Charter, Article 27 (3)`; absent if not stated.
   */
  rule?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A member, or a part of one, that is not the same in two versions of a record.
 */
export interface MemberChange {
  /**
   * Where in the record: a JSON Pointer (RFC 6901) in which an element of a list is named by its key, if it has one, as in claims, such as `/votes/final/tally/yes`.
   */
  pointer: Place;
  /**
   * What stood there; absent if nothing did.
   */
  before?: unknown;
  /**
   * What stands there; absent if nothing does.
   */
  after?: unknown;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A State by its code, such as `JPN`, Japan, whether it is a member of anything or not. Its id is the code: ISO 3166-1 alpha-3, or the four letters of ISO 3166-3 for a former State.
 */
export interface MemberState {
  type: "state";
  /**
   * The id, unique in a document: the code of the State, such as `JPN`.
   */
  id: Id;
  /**
   * The names, official ones first by custom; never empty.
   */
  names: Name[];
  /**
   * When the State existed, with an end only if it has ceased; absent if not stated.
   */
  period?: DateRange;
  /**
   * The States that it followed; empty if none is stated.
   */
  successions?: Succession[];
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A member, or a part of one, of which two documents to be merged have different values.
 */
export interface MemberVersions {
  /**
   * Where in the record: a JSON Pointer (RFC 6901) in which an element of a list is named by its key, if it has one, as in claims, such as `/title/en`.
   */
  pointer: Place;
  /**
   * What stood there in the version from which both come; absent if nothing did, or there is no such version.
   */
  base?: unknown;
  /**
   * What the first document has there; absent if nothing.
   */
  ours?: unknown;
  /**
   * What the second document has there; absent if nothing.
   */
  theirs?: unknown;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * The membership of a party in an organization, in what role and when, such as Japan, a member of the United Nations since 18 December 1956.
 */
export interface Membership {
  type: "membership";
  /**
   * The id, unique in a document, such as `un-japan`.
   */
  id: Id;
  /**
   * The party that belongs.
   */
  partyId: Id;
  /**
   * The organization to which the party belongs.
   */
  organizationId: Id;
  /**
   * As what it belongs, such as `permanent-member`.
   */
  role: MembershipRole;
  /**
   * When it belonged; absent if not stated.
   */
  period?: DateRange;
  /**
   * The vote in which the party was elected, as `actionId#key`, such as `kyoto-2021-elections#president`; absent if not stated.
   */
  electedByRef?: KeyReference;
  /**
   * Who represented the member in its seat, oldest first; empty if not stated.
   */
  representations?: Representation[];
  /**
   * The party, group or list for which the seat is held, such as the regional group of a member of a council; absent if it is held for none or not stated. Popolo has it as `on_behalf_of_id`.
   */
  onBehalfOfId?: Id;
  /**
   * The same as written, where it is not resolved, such as `Liste A`; absent if not stated.
   */
  onBehalfOfName?: Text;
  /**
   * The constituency for which the seat is held, such as *Nordic-Baltic*; absent if there is none or not stated. Popolo has it as the area.
   */
  constituency?: LocalizedText;
  /**
   * On what it rests, such as `customary` of a State that sits with a regional group; absent if not stated.
   */
  basis?: MembershipBasis;
  /**
   * The duty station of the United Nations for which it holds, such as `geneva`: Israel belonged to the Western European and other States in New York long before it did in Geneva; absent if it holds for all, or not stated.
   */
  dutyStation?: Text;
  /**
   * Whether the party stands for election in the group: Türkiye takes part in two regional groups, and is elected in the Western European and other States; absent if not stated.
   */
  standsForElection?: boolean;
  /**
   * When its rights were suspended, oldest first; empty if they were not. Who is suspended is still a member.
   */
  suspensions?: Suspension[];
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type MembershipBasis = "formal" | "customary" | "backcast" | (string & {});

export type MembershipRole =
  | "member"
  | "permanent-member"
  | "elected-member"
  | "party"
  | "associate"
  | "observer"
  | (string & {});

export type MergeReason =
  | "modified-later"
  | "changed-on-one-side"
  | "changed-apart"
  | "not-modified-later"
  | "removed-later"
  | "removed-on-one-side"
  | "changed-after-removal"
  | "removed-at-unknown-time"
  | "changed-and-removed"
  | "other-type"
  | "repeated-id"
  | "issued-later"
  | "not-issued-later"
  | "read-differently"
  | "refused"
  | (string & {});

/**
 * What two documents make together.
 */
export interface MergeResult {
  /**
   * The merged proceedings; absent if there is a clash for which no side was to be preferred.
   */
  proceedings?: Proceedings;
  /**
   * The records that only the second document has, in its order.
   */
  added?: RecordChange[];
  /**
   * The records of either document that are no longer there, and why.
   */
  removed?: RecordVersions[];
  /**
   * The records of which there were two versions, and which of them stands.
   */
  replaced?: RecordVersions[];
  /**
   * The records of which neither version can be said to stand, with both values; those for which a side was preferred say which.
   */
  clashes?: RecordVersions[];
  /**
   * References to records that were removed, and ids in extensions, which were left as they are.
   */
  leftovers?: Leftover[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type MergeSide = "ours" | "theirs" | "both" | (string & {});

/**
 * A current or former name, such as *Fourteenth United Nations Congress on Crime Prevention and Criminal Justice*, with its kind and the period of its use.
 */
export interface Name {
  /**
   * The name by language, such as *Kyoto Congress*.
   */
  text: LocalizedText;
  /**
   * What kind of name it is; absent if not stated.
   */
  kind?: NameKind;
  /**
   * When it was in use; absent if not stated.
   */
  period?: DateRange;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type NameKind = "official" | "short" | "alternative" | "abbreviation" | "as-written" | (string & {});

/**
 * A party by its id, by its name as written, or both. At least one of `partyId` and `name` is required.
 */
export interface NamedParty {
  /**
   * The State, organization or person; absent if not stated.
   */
  partyId?: Id;
  /**
   * The name as written, such as `Japan`; absent if not stated.
   */
  name?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * That a rule could not look at some or all of what it is for, and why, such as `voter_not_member`, since no memberships of the body are in the document. What it could look at, it did.
 */
export interface NotRun {
  /**
   * The code of the rule, such as `voter_not_member`.
   */
  rule: Text;
  /**
   * Why, in words, such as *no time zone is stated*.
   */
  why: String;
  /**
   * How many things it could not look at for that reason, such as 12; 1 if not stated.
   */
  times?: number;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type OfficeKind =
  | "president"
  | "co-president"
  | "acting-president"
  | "vice-president"
  | "chair"
  | "co-chair"
  | "acting-chair"
  | "vice-chair"
  | "rapporteur-general"
  | "rapporteur"
  | "co-facilitator"
  | "secretary-general"
  | "executive-secretary"
  | "secretary"
  | (string & {});

/**
 * An office of a congress or a body and who held it, such as the President of the Fourteenth Congress. The holder is a person or a State, and may hold other capacities beside it. At least one of `holderId` and `holderName` is required.
 */
export interface Officer {
  type: "officer";
  /**
   * The id, unique in a document, such as `kyoto-2021-president`.
   */
  id: Id;
  /**
   * The office.
   */
  office: OfficeKind;
  /**
   * The congress; absent if not stated.
   */
  congressId?: Id;
  /**
   * The body, such as a committee; absent if not stated.
   */
  bodyId?: Id;
  /**
   * Who held it; absent if not stated.
   */
  holderId?: Id;
  /**
   * The name as written, where the holder is not resolved or is written otherwise, such as `Ghada Waly`; absent if not stated.
   */
  holderName?: Text;
  /**
   * The other capacities of the holder at the time; empty if none is stated.
   */
  capacities?: Capacity[];
  /**
   * When it was held; absent if not stated.
   */
  period?: DateRange;
  /**
   * The vote in which the holder was elected, as `actionId#key`, such as `kyoto-2021-elections#president`; absent if not stated.
   */
  electedByRef?: KeyReference;
  /**
   * Whether several hold the office at once, such as two co-chairs; absent if not stated.
   */
  shared?: boolean;
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type OfficialLevel =
  | "head-of-state"
  | "vice-president"
  | "crown-prince"
  | "head-of-government"
  | "deputy-prime-minister"
  | "minister"
  | "vice-minister"
  | "permanent-representative"
  | "charge-d-affaires"
  | "chair-of-delegation"
  | (string & {});

/**
 * When and where a treaty was open for signature. At least one of `date`, `until` and `place` is required.
 */
export interface OpeningForSignature {
  /**
   * The first day; absent if not stated.
   */
  date?: PartialDate;
  /**
   * The last day; absent if it stays open or that is not stated.
   */
  until?: PartialDate;
  /**
   * Where, such as *Vienna*; absent if not stated.
   */
  place?: LocalizedText;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A body, an organ, a group of States, an office, or an organization of any kind, such as the Commission on Crime Prevention and Criminal Justice.
 */
export interface Organization {
  type: "organization";
  /**
   * The id, unique in a document, such as `ccpcj`.
   */
  id: Id;
  /**
   * The names, official ones first by custom; never empty.
   */
  names: Name[];
  /**
   * What it is; absent if not stated.
   */
  kind?: OrganizationKind;
  /**
   * The organization of which it is a part; absent if not stated.
   */
  parentId?: Id;
  /**
   * The State of whose government it is a part; absent if not stated.
   */
  stateId?: Id;
  /**
   * When it existed; absent if not stated.
   */
  period?: DateRange;
  /**
   * The rules of procedure, as far as they are known; absent if not stated.
   */
  rulesOfProcedure?: RulesOfProcedure;
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type OrganizationKind =
  | "organ"
  | "subsidiary-organ"
  | "un-entity"
  | "specialized-agency"
  | "institute"
  | "intergovernmental-organization"
  | "non-governmental-organization"
  | "group-of-states"
  | "regional-group"
  | "political-party"
  | "government"
  | "other"
  | (string & {});

/**
 * A record of an unknown type, such as one that a later version added. The members of every record are understood; everything else is kept as it is, and written again.
 */
export interface OtherRecord {
  /**
   * The type of the record, as the format that added it names it.
   */
  type: OtherRecordType;
  /**
   * The id, unique in a document.
   */
  id: Id;
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [member: string]: unknown;
}

/**
 * the type of a record
 */
export type OtherRecordType = string;

/**
 * A paragraph or heading of a formal text that can be cited as `textId#key`.
 */
export interface Paragraph {
  /**
   * The key, unique in the text, such as `op12`.
   */
  key: Key;
  /**
   * What it is.
   */
  kind: ParagraphKind;
  /**
   * The number or letter as printed, such as `12` or `II`; absent if not stated.
   */
  label?: Text;
  /**
   * The words by language; absent if not stated.
   */
  text?: LocalizedText;
  /**
   * What it says, in other words; absent if not stated.
   */
  summary?: LocalizedText;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type ParagraphKind = "heading" | "preambular" | "operative" | "article" | (string & {});

/**
 * What the form of a document symbol says, such as that `A/C.3/78/L.41/Rev.1` is the first revision of draft 41 of the 78th session in the series `A/C.3`.
 *
 * The form follows the guide of the Dag Hammarskjöld Library, "UN Document Symbols" (research.un.org/en/docs/symbols): the first component is the organ, the next ones are subsidiary bodies, special components give the nature of the document, and final components modify a text that was issued before. Nothing here says that such a document exists.
 */
export interface ParsedSymbol {
  /**
   * The symbol as documents print it, with one space before a letter and before a bracket: `A/RES/217 A (III)` for `A/RES/217(III)[A]`, `S/PV.6201 (Resumption 1)` for `S/PV.6201(Resumption1)`.
   */
  canonical: Text;
  /**
   * The first component: `A` for the General Assembly, `S` for the Security Council, `E` for the Economic and Social Council, `ST` for the Secretariat, or the series of a body, such as `CTOC`.
   */
  organ: Text;
  /**
   * The components after the organ that name the body, before any session, nature or number: `[CN.4, Sub.2, AC.5]` for `E/CN.4/Sub.2/AC.5/1999/WP.6`; a country in the symbols of treaty bodies is one of them, `[C, IRQ, CO]` for `CEDAW/C/IRQ/CO/8`; empty for a document of the organ itself, as is `A/75/L.82`.
   */
  body?: Text[];
  /**
   * The series: the organ and the body, such as `A/CONF.234` for `A/CONF.234/L.6`, `E/CN.15` for `E/CN.15/2021/17` and `A` for `A/RES/76/181`, as field 191 of the records of the Library has them but without a slash at the end.
   */
  series: Text;
  /**
   * The session, or the year where the body counts by years: `76` for `A/RES/76/181` (Arabic since the 31st session of the General Assembly, 1976), `III` for `A/RES/217 (III)`, `S-VII` for `A/RES/3362 (S-VII)`, `S-13` for `A/RES/S-13/2` and `ES-8` for `A/RES/ES-8/2` (special and emergency special sessions), `2021` for `E/2021/30` (since 1978) and `S/2021/30` (since 1994); empty if the symbol has none, as `A/CONF.234/16` and `S/RES/2521 (2020)`, whose year is a `year`.
   */
  session?: Text;
  /**
   * What kind of document the special component says it is, in capitals and without its number: `L` (limited distribution, mostly drafts), `CRP` (conference room paper), `DEC` (decision), `INF` (information), `MISC` (miscellaneous), `NGO` (statement of a non-governmental organization), `PET` (petition), `PM` and `RPM` (preparatory and regional preparatory meeting), `PRST` (statement of the President of the Security Council), `PV` (verbatim record), `R` (restricted), `RES` (resolution), `SR` (summary record) or `WP` (working paper); `L` for `A/CONF.234/L.6`; the last one if there are several; empty if it has none, as in `A/CONF.234/16`.
   */
  nature?: Text;
  /**
   * The number of the document in its series, session and nature, such as 6 for `A/CONF.234/L.6`, 181 for `A/RES/76/181`, 8 for the combined reports `CEDAW/C/IDN/8-9`, 1803 for the communication `CCPR/C/106/D/1803/2008`; empty if the symbol is a series, as `A/CONF.234` and `A/S-14` are.
   */
  number?: number;
  /**
   * The last number of combined reports, such as 9 for `CEDAW/C/IDN/8-9`; otherwise that of `number`.
   */
  lastNumber?: number;
  /**
   * The letter of one of several resolutions or decisions under one number, or of one of several meetings at one time: `B` for `A/RES/74/254 B`, `A` for `A/RES/3411 A (XXX)`, `A-B` for `A/RES/70/93 A-B`, which prints both; empty if there is none.
   */
  letter?: Text;
  /**
   * The year in brackets, as the Security Council prints it, such as 2020 for `S/RES/2521 (2020)`, or that of a communication to a treaty body, 2008 for `CCPR/C/106/D/1803/2008`; empty if none.
   */
  year?: number;
  /**
   * What modifies the base document, in the order printed: `[Rev.1, Add.2, Corr.1]` for `A/CONF.234/1/Rev.1/Add.2/Corr.1`; each is `Rev.`, `Add.`, `Corr.` or `Amend.` with a number, `Summary`, a part such as `(Part II)`, `(Vol. I)`, `(Sect. 3)` or `(Resumption 1)`, `(Introduction)`, `Part 1`, or `*` for a text issued again for technical reasons; empty for a base document.
   */
  suffixes?: Text[];
  /**
   * All components of the base document, the organ first: `[A, CONF.222, RPM.3, 1]` for `A/CONF.222/RPM.3/1`, never fewer than two.
   */
  components?: Text[];
  /**
   * The document that this one revises, adds to, corrects, amends, sums up, issues again or is a part of: `A/CONF.169/RPM.1` for `A/CONF.169/RPM.1/Rev.1`; itself if it has no suffixes.
   */
  base?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * a date such as '2021-03-07'
 */
export type PartialDate = string;

/**
 * a local time such as '2021-03-07T10:00'
 */
export type PartialDateTime = string;

/**
 * One person on one edition of the list of participants. The same person on two lists is two participants; an individual expert has no delegation. At least one of `personId` and `writtenName` is required.
 */
export interface Participant {
  type: "participant";
  /**
   * The id, unique in a document, such as `kyoto-2021-participant-1`.
   */
  id: Id;
  /**
   * The congress; absent if not stated.
   */
  congressId?: Id;
  /**
   * The other congresses in which the person takes part too; empty if there is none.
   */
  furtherCongressIds?: Id[];
  /**
   * The edition of the list, as `congressId#key`, such as `kyoto-2021#final`; absent if not stated.
   */
  rosterRef?: KeyReference;
  /**
   * The delegation; absent for who belongs to none.
   */
  delegationId?: Id;
  /**
   * The record of the person; absent if not stated.
   */
  personId?: Id;
  /**
   * The name as written, such as `Ghada Waly`; absent if not stated.
   */
  writtenName?: Text;
  /**
   * As what the person takes part, where there is no delegation to say it; absent if not stated.
   */
  category?: ParticipantCategory;
  /**
   * The rank in the delegation; absent if not stated.
   */
  rank?: ParticipantRank;
  /**
   * The level at which the person represents the party, such as `minister`; absent if not stated.
   */
  officialLevel?: OfficialLevel;
  /**
   * The participant whose place the person takes; absent if not stated.
   */
  substituteForId?: Id;
  /**
   * The honorific as written, such as `H.E. Ms.`; absent if not stated.
   */
  honorific?: Text;
  /**
   * The function as written, such as *Minister of Justice*; absent if not stated.
   */
  function?: LocalizedText;
  /**
   * The affiliation as written, such as `Ministry of Justice`; absent if not stated.
   */
  affiliation?: Text;
  /**
   * How the person attended; absent if not stated.
   */
  attendanceMode?: AttendanceMode;
  /**
   * What the list says of the person, such as `registered`; absent if not stated.
   */
  basis?: AttendanceBasis;
  /**
   * The gender, such as `female`; absent if not stated.
   */
  gender?: Gender;
  /**
   * From what the gender is known, such as `honorific`; absent if not stated.
   */
  genderBasis?: GenderBasis;
  /**
   * The sex as printed on a list, such as `F`; absent if none is printed.
   */
  sex?: Text;
  /**
   * How to reach the person, as published; empty if not stated.
   */
  contacts?: Contact[];
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

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
 * A person, apart from the capacities held, such as Ghada Waly.
 */
export interface Person {
  type: "person";
  /**
   * The id, unique in a document, such as `waly`.
   */
  id: Id;
  /**
   * The names, official ones first by custom; never empty.
   */
  names: Name[];
  /**
   * The gender, such as `female`; absent if not stated.
   */
  gender?: Gender;
  /**
   * From what the gender is known, such as `honorific`; absent if not stated.
   */
  genderBasis?: GenderBasis;
  /**
   * The sex as printed on a list, such as `F`; absent if none is printed.
   */
  sex?: Text;
  /**
   * When the person was born, such as `1956-07-14` or `1956`; absent if not stated.
   */
  born?: PartialDate;
  /**
   * When the person died; absent if the person lives or it is not stated.
   */
  died?: PartialDate;
  /**
   * How to reach the person, as published; empty if not stated.
   */
  contacts?: Contact[];
  /**
   * A picture of the person; absent if none is known.
   */
  image?: FileLink;
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * a JSON pointer or an empty string
 */
export type Place = string;

/**
 * a JSON pointer
 */
export type Pointer = string;

export type PositionKind =
  | "reservation"
  | "dissociation"
  | "interpretation"
  | "explanation-before"
  | "explanation-after"
  | "objection"
  | (string & {});

/**
 * What a party says about a text or a paragraph of it, such as a reservation. It belongs to the record of the session, not to the text. At least one of `partyId` and `name` is required.
 */
export interface PositionStatement {
  type: "position-statement";
  /**
   * The id, unique in a document, such as `reservation-1`.
   */
  id: Id;
  /**
   * How the party stands to the text.
   */
  kind: PositionKind;
  /**
   * The party; absent if not stated.
   */
  partyId?: Id;
  /**
   * The party as written, where it is not resolved; absent if not stated.
   */
  name?: Text;
  /**
   * On behalf of whom; empty if for itself only.
   */
  onBehalfOfIds?: Id[];
  /**
   * The text; absent if not stated.
   */
  textId?: Id;
  /**
   * The paragraphs, as `textId#key`, such as `kyoto-declaration#op12`; empty if it concerns the whole.
   */
  paragraphRefs?: KeyReference[];
  /**
   * The action that it concerns; absent if not stated.
   */
  actionId?: Id;
  /**
   * The statement in which it was made; absent if not stated.
   */
  statementId?: Id;
  /**
   * The document that records it; absent if not stated.
   */
  documentId?: Id;
  /**
   * When it was made; absent if not stated.
   */
  date?: PartialDate;
  /**
   * What it says, in the words of somebody else; absent if not stated.
   */
  summary?: Summary;
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type ProblemCode =
  | "malformed_json"
  | "not_utf8"
  | "byte_order_mark"
  | "truncated"
  | "trailing_text"
  | "too_deep"
  | "too_long"
  | "too_many_records"
  | "duplicate_member"
  | "missing_member"
  | "null_value"
  | "empty_text"
  | "empty_value"
  | "wrong_type"
  | "invalid_value"
  | "lone_surrogate"
  | "incomplete_pointer"
  | "wrong_record_type"
  | "unsupported_version"
  | "newer_version"
  | "unsupported_extension"
  | "unknown_member"
  | "unknown_record_type"
  | "unknown_code";

export type ProceduralMotion =
  | "no-action"
  | "division"
  | "closure"
  | "suspension"
  | "adjournment"
  | "reconsideration"
  | "competence"
  | "appeal"
  | (string & {});

/**
 * What is not the same in two versions of a document, record by record and member by member.
 *
 * The order of records says nothing, nor does that of lists whose order says nothing. The elements of a list that have keys are compared by key.
 */
export interface ProceedingsDiff {
  /**
   * What is not the same in what the documents say of themselves; empty if all is.
   */
  header?: MemberChange[];
  /**
   * The records that were added, removed or changed, type by type in the order of the lists of a document.
   */
  records?: RecordChange[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type ProposalPart = "whole" | "paragraph" | "amendment" | "motion" | (string & {});

/**
 * The proceedings that were read, with warnings and problems.
 */
export interface ReadResult {
  /**
   * What does not fit, in the order found.
   */
  problems?: JsonProblem[];
  /**
   * Members, codes and versions that are not known, and values that say nothing, such as an empty list, in the order found; members and codes are kept, values that say nothing are not.
   */
  warnings?: JsonProblem[];
  /**
   * The parts that do not fit, in the order of the document.
   */
  refused?: RefusedPart[];
  /**
   * The proceedings: complete if there are no problems, otherwise all that fits.
   */
  proceedings: Proceedings;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A record that is not the same in two versions of a document.
 */
export interface RecordChange {
  /**
   * What became of it.
   */
  change: ChangeKind;
  /**
   * Its type, such as `session`.
   */
  recordType: Text;
  /**
   * Its id, such as `kyoto-2021-closing`; the new one if it was renamed.
   */
  recordId: Text;
  /**
   * The id that it had before; absent if that is the same.
   */
  previousId?: Text;
  /**
   * What is not the same, in the order of the members; empty if it was added or removed.
   */
  members?: MemberChange[];
  /**
   * The record that was removed, in a comparison of two documents; absent otherwise.
   */
  before?: unknown;
  /**
   * The record that was added, in a comparison of two documents; absent otherwise.
   */
  after?: unknown;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * Marks a reported count as the greatest so far, such as *a record 152*, and says among what.
 */
export interface RecordMark {
  /**
   * Among what it is the greatest, such as *Member States represented at a congress of the series*; absent where the source does not say.
   */
  scope?: LocalizedText;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A record of which two documents to be merged have different versions, or of which one says that it was removed.
 */
export interface RecordVersions {
  /**
   * Why one stands, or neither can, such as `modified-later`.
   */
  reason: MergeReason;
  /**
   * The type of the record, such as `session`; absent for what the document says of itself.
   */
  recordType?: Text;
  /**
   * The id of the record, such as `kyoto-2021-closing`; absent for what the document says of itself.
   */
  recordId?: Text;
  /**
   * Which stands; absent if neither does, so that nothing can be merged.
   */
  taken?: MergeSide;
  /**
   * When the version of the first document was last changed, or the record removed; absent if not stated.
   */
  oursModified?: Instant;
  /**
   * When the version of the second document was last changed, or the record removed; absent if not stated.
   */
  theirsModified?: Instant;
  /**
   * The members that are not the same, in their order.
   */
  members?: MemberVersions[];
  /**
   * The same in words; they may change.
   */
  message: String;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A part that was left out since it does not fit: a record, a member or an element of a list, as it stands in the document.
 */
export interface RefusedPart {
  /**
   * The place as a JSON Pointer (RFC 6901), such as `/sessions/3/number`; it starts at the record for a line of the NDJSON form, and is empty for a whole line.
   */
  pointer: Place;
  /**
   * The line on which it ends, counted from 1, such as 12.
   */
  line?: number;
  /**
   * The text, from the first character of the value to the last, such as `"57"`; empty if it cannot be given.
   */
  text: String;
  /**
   * What does not fit in it, in the order found.
   */
  problems?: JsonProblem[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A State in the registry of States, with what is known of it over time, such as Türkiye, `TUR`, M49 `792`, a Member since 24 October 1945, named Turkey to 1 June 2022.
 */
export interface RegisteredState {
  /**
   * The code: ISO 3166-1 alpha-3, such as `JPN`, or the four letters of ISO 3166-3 for a State that has ceased, such as `SUHH`; `ZAN` for Zanzibar, which ceased before ISO 3166.
   */
  code: Text;
  /**
   * ISO 3166-1 alpha-2, such as `JP`, the last one for a State that has ceased; absent if there was none.
   */
  alpha2?: Text;
  /**
   * The three digits of M49, such as `004`; absent if there was none.
   */
  m49?: Text;
  /**
   * The names: short ones in order of time, official ones in order of time, then other spellings; in up to six languages, and with a period if it is known; never empty.
   */
  names?: Name[];
  /**
   * When it existed, in order of time: from the earliest day that one of the sources counts it; empty if it was there before their lists start and has not ceased.
   */
  existence?: DateRange[];
  /**
   * The day of admission that the United Nations prints, such as 24 October 1945 for the Russian Federation, though the Soviet Union held the seat then; absent for an observer.
   */
  admitted?: PartialDate;
  /**
   * When it was a Member or an observer of the United Nations, in order of time; of one seat, one State at a time.
   */
  memberships?: StateMembership[];
  /**
   * Its memberships in agencies of the United Nations, stated for parties that are no Members of the United Nations; empty for its Members.
   */
  agencyMemberships?: StateMembership[];
  /**
   * The regional group of today for elections, such as `Asia-Pacific States`; absent for a State that is no Member.
   */
  regionalGroup?: Text;
  /**
   * Its codes in data sets, and codes that ISO has withdrawn.
   */
  codes?: StateCode[];
  /**
   * The States that it followed.
   */
  predecessors?: StateSuccession[];
  /**
   * The States that followed it.
   */
  successors?: StateSuccession[];
  /**
   * Who represented it, in order of time; empty if that was never in question, as far as the sources say.
   */
  representations?: StateRepresentation[];
  /**
   * The keys of the sources of these facts, such as `M49`.
   */
  sources?: Text[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A number as a source reports it, such as *more than 5,000 people took part*: what was counted, how exact the number is, and who says so. Several may disagree; nothing is computed from them.
 *
 * The qualifiers `exact`, `about`, `nearly`, `more-than`, `at-least`, `fewer-than`, `up-to` and `between` need a value, `between` an upper one too; with `several`, `dozens`, `hundreds`, `thousands`, `most` and `limited` there is none.
 */
export interface ReportedCount {
  /**
   * The key that claims and reports name this count by, such as `participants`, unique in its list; absent if not stated.
   */
  key?: Key;
  /**
   * What was counted, such as `person`.
   */
  unit: CountUnit;
  /**
   * What was counted, where the unit and the categories do not say it; absent if not stated.
   */
  subject?: LocalizedText;
  /**
   * What those counted had done, such as `registered`; absent where the source does not say.
   */
  basis?: AttendanceBasis;
  /**
   * How they attended; absent where all are counted together.
   */
  mode?: AttendanceMode;
  /**
   * The categories counted together; empty where all are.
   */
  categories?: ParticipantCategory[];
  /**
   * The gender of those counted, such as `female`; absent where all are.
   */
  gender?: Gender;
  /**
   * The level of those counted, such as `minister`; absent where all are.
   */
  officialLevel?: OfficialLevel;
  /**
   * The day on which the figure held, such as `2021-02-11`; absent if not stated.
   */
  asOf?: PartialDate;
  /**
   * The number, at least 0, such as 5000; of a range the lesser one; absent where the source gives a word only.
   */
  value?: number;
  /**
   * The greater number of a range, at least 0, such as 6000 of 5,000 to 6,000; absent where there is one number.
   */
  upper?: number;
  /**
   * How exact the number is, such as `more-than`.
   */
  qualifier: CountQualifier;
  /**
   * The mark that it was a record; absent if not stated.
   */
  record?: RecordMark;
  /**
   * The sources of this element, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * Where in the sources; absent if not stated.
   */
  locator?: Locator;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * Who represented a member in its seat, and when, such as the Government of the People's Republic of China in the seat of China since 25 October 1971. At least one of `representativeId` and `name` is required.
 */
export interface Representation {
  /**
   * Who represented it; absent if not stated.
   */
  representativeId?: Id;
  /**
   * The name as written; absent if not stated.
   */
  name?: Text;
  /**
   * When; absent if not stated.
   */
  period?: DateRange;
  /**
   * The sources of this element, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A resolution or decision, such as General Assembly decision 74/550 B. When and by whom it was adopted is recorded in the actions on it.
 */
export interface Resolution {
  type: "resolution";
  /**
   * The id, unique in a document, such as `ga-74-550-b`.
   */
  id: Id;
  /**
   * The form of the text; absent if not stated.
   */
  form?: TextForm;
  /**
   * The number as printed, such as `1` or `74/550 B`; absent if not stated.
   */
  number?: Text;
  /**
   * The symbol under which the text itself is known; the documents that hold it have their own; absent if not stated.
   */
  symbol?: DocumentSymbol;
  /**
   * The title; absent if not stated.
   */
  title?: LocalizedText;
  /**
   * What it says, in our own words; absent if not stated.
   */
  description?: LocalizedText;
  /**
   * The congress that it belongs to; absent if not stated.
   */
  congressId?: Id;
  /**
   * The body that it belongs to; absent if not stated.
   */
  bodyId?: Id;
  /**
   * The text to which it is an annex; absent if not stated.
   */
  annexOfId?: Id;
  /**
   * The themes, in the order given; empty if none is stated.
   */
  themes?: LocalizedText[];
  /**
   * What it is about, by scheme and code, such as `unbis`; empty if not stated.
   */
  subjects?: Subject[];
  /**
   * What it is about, in words of no scheme, such as *transboundary rivers*; empty if not stated.
   */
  keywords?: LocalizedText[];
  /**
   * The headings and paragraphs, in the order of the text; empty if they are not given.
   */
  paragraphs?: Paragraph[];
  /**
   * The versions, oldest first; empty if none is stated.
   */
  versions?: TextVersion[];
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * What a delegation may do, in which organ and when, such as to speak and not to vote.
 */
export interface Right {
  /**
   * What it is about, such as `vote`.
   */
  kind: RightKind;
  /**
   * Whether the delegation may do so.
   */
  granted: boolean;
  /**
   * In which organ; everywhere if absent.
   */
  bodyId?: Id;
  /**
   * When; throughout if absent.
   */
  period?: DateRange;
  /**
   * Why, such as arrears of contributions; absent if not stated.
   */
  reason?: LocalizedText;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type RightKind = "speak" | "reply" | "propose" | "raise-point-of-order" | "circulate" | "vote" | (string & {});

/**
 * The part that a party plays in a congress, a series or a sitting, such as Japan, the host. At least one of `partyId` and `name` is required.
 */
export interface Role {
  /**
   * The key that a claim names this element by, unique in its list; absent if not stated.
   */
  key?: Key;
  /**
   * Which part, such as `host`.
   */
  kind: RoleKind;
  /**
   * Who plays it; absent if not stated.
   */
  partyId?: Id;
  /**
   * The name as written, where the party is not resolved or is written otherwise, such as `Japan`; absent if not stated.
   */
  name?: Text;
  /**
   * When; absent if not stated.
   */
  period?: DateRange;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type RoleKind =
  | "host"
  | "organizer"
  | "support"
  | "presidency"
  | "secretariat"
  | "convener"
  | "preparatory-body"
  | (string & {});

/**
 * An edition of the list of participants of a congress. Whether it is complete is what the list says, not the data.
 */
export interface Roster {
  /**
   * The key that participants name it by, unique in the congress, such as `final`.
   */
  key: Key;
  /**
   * Which edition it is, such as `provisional`.
   */
  edition: RosterEdition;
  /**
   * The other congresses whose list it is too; empty if there is none.
   */
  furtherCongressIds?: Id[];
  /**
   * Whether it says that it is complete; absent if not stated.
   */
  complete?: boolean;
  /**
   * Its date; absent if not stated.
   */
  date?: PartialDate;
  /**
   * The document that it is; absent if not stated.
   */
  documentId?: Id;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type RosterEdition = "provisional" | "final" | "corrected" | (string & {});

/**
 * Rules of procedure as data: the quorum to open and to decide, the majorities, and how votes are held. What no source confirms is absent; nothing is assumed.
 */
export interface RulesOfProcedure {
  /**
   * The title; absent if not stated.
   */
  title?: LocalizedText;
  /**
   * The document that holds them; absent if not stated.
   */
  documentId?: Id;
  /**
   * Who must be present to open a meeting; absent if not stated.
   */
  quorumToOpen?: Threshold;
  /**
   * Who must be present to take a decision; absent if not stated.
   */
  quorumToDecide?: Threshold;
  /**
   * The majorities; the first is the rule where a vote names none; empty if none is stated.
   */
  majorities?: MajorityRule[];
  /**
   * What a tie means, such as `second-vote`; absent if not stated.
   */
  tie?: TieRule;
  /**
   * Whether the sponsor of a proposal may explain its vote on it, such as `never`; absent if not stated.
   */
  sponsorExplanation?: SponsorExplanation;
  /**
   * How many votes each member has, at least 1, such as 4 for the 4 delegates of each member at the International Labour Conference; one if absent.
   */
  votesPerMember?: number;
  /**
   * Whether votes have weights; absent if not stated.
   */
  weighted?: boolean;
  /**
   * For how many others a voter may cast a vote, at least 0, such as 1 in the Universal Postal Congress; none if 0; absent if not stated.
   */
  proxiesPerVoter?: number;
  /**
   * The sources of this element, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A change of the dates or the place of a congress, or of the time or the room of a sitting: what was planned before, why and by whom it was changed, and by which instrument. A congress has periods, a sitting has times.
 */
export interface ScheduleChange {
  /**
   * The key that a claim names this element by, unique in its list, such as `postponement`; absent if not stated.
   */
  key?: Key;
  /**
   * How the schedule was changed.
   */
  kind: ScheduleChangeKind;
  /**
   * What was planned before; absent if not stated.
   */
  previousPeriod?: DateRange;
  /**
   * The time of a sitting planned before, in local time; absent if not stated.
   */
  previousTime?: TimeRange;
  /**
   * Where it was planned before; empty if the place did not change.
   */
  previousVenues?: Venue[];
  /**
   * The venue of the congress where a sitting was planned before, as `congressId#key`, such as `kyoto-2021#room-a`; absent if not stated.
   */
  previousVenueRef?: KeyReference;
  /**
   * The new dates; absent where none were set.
   */
  newPeriod?: DateRange;
  /**
   * The new time of a sitting, in local time; absent where none was set.
   */
  newTime?: TimeRange;
  /**
   * Why, such as *COVID-19 pandemic*; absent if not stated.
   */
  reason?: LocalizedText;
  /**
   * The body that decided, such as `un-ga`; absent if not stated.
   */
  decidedById?: Id;
  /**
   * When it decided; absent if not stated.
   */
  decidedOn?: PartialDate;
  /**
   * When it was made public, such as `2020-08-13`; absent if not stated.
   */
  announcedOn?: PartialDate;
  /**
   * The decisions or resolutions that changed it, such as `ga-74-550-b`; empty if unknown.
   */
  instrumentIds?: Id[];
  /**
   * The sources of this element, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type ScheduleChangeKind =
  | "postponed"
  | "rescheduled"
  | "shortened"
  | "moved"
  | "moved-online"
  | "cancelled"
  | (string & {});

/**
 * The group whose seats an election fills, such as the African States. At least one of `organizationId` and `name` is required.
 */
export interface SeatGroup {
  /**
   * The group; absent if not stated.
   */
  organizationId?: Id;
  /**
   * The group as written, such as `Group A: African and Asia-Pacific States`; absent if not stated.
   */
  name?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A part of the programme of a congress with what is known of it as a whole, such as the high-level segment, or *dozens* of special events and ancillary meetings on several topics. A topic is not a session.
 */
export interface Segment {
  type: "segment";
  /**
   * The id, unique in a document, such as `kyoto-2021-high-level`.
   */
  id: Id;
  /**
   * The congress.
   */
  congressId: Id;
  /**
   * What part it is; absent if not stated.
   */
  kind?: SegmentKind;
  /**
   * Its title; absent if not stated.
   */
  title?: LocalizedText;
  /**
   * What it was, in our own words; absent if not stated.
   */
  description?: LocalizedText;
  /**
   * Whether it is part of the formal proceedings; absent if not stated.
   */
  formality?: Formality;
  /**
   * Its dates; absent if not stated.
   */
  period?: DateRange;
  /**
   * How people attended; absent if not stated.
   */
  attendanceMode?: AttendanceMode;
  /**
   * The venues of the congress that it used; empty if none is stated.
   */
  venueRefs?: KeyReference[];
  /**
   * The topics, in the order given; empty if none is stated.
   */
  topics?: LocalizedText[];
  /**
   * What was counted; empty if nothing is stated.
   */
  counts?: ReportedCount[];
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type SegmentKind =
  | "high-level"
  | "plenary"
  | "committee"
  | "workshops"
  | "special-events-and-ancillary-meetings"
  | "special-events"
  | "ancillary-meetings"
  | (string & {});

/**
 * One sitting or event, such as the closing session of a congress. The United Nations calls a numbered sitting a meeting, the press a session. The congress is optional: the Security Council sits all year.
 */
export interface Session {
  type: "session";
  /**
   * The id, unique in a document, such as `kyoto-2021-closing`.
   */
  id: Id;
  /**
   * The congress; absent if not stated.
   */
  congressId?: Id;
  /**
   * The segment; absent if not stated.
   */
  segmentId?: Id;
  /**
   * The body that sat; absent if not stated.
   */
  bodyId?: Id;
  /**
   * What it was; absent if not stated.
   */
  kind?: SessionKind;
  /**
   * Its number among the sittings of the body, at least 1, such as 12; absent if not stated.
   */
  number?: number;
  /**
   * Its number as printed, where that is more than `number`, such as *21 bis* or *9299 (Resumption 1)*; absent if not stated.
   */
  printedNumber?: Text;
  /**
   * The other bodies whose sitting it was too, each with its own number for it; empty if it was that of one body.
   */
  jointWith?: JointSitting[];
  /**
   * Its title, such as *Closing of the Congress*; absent if not stated.
   */
  title?: LocalizedText;
  /**
   * What it is, in our own words; absent if not stated.
   */
  description?: LocalizedText;
  /**
   * Whether it is part of the formal proceedings; absent if not stated.
   */
  formality?: Formality;
  /**
   * Who could follow it, such as `closed`; absent if not stated.
   */
  access?: Access;
  /**
   * When it was to be, in local time; absent if not stated.
   */
  planned?: TimeRange;
  /**
   * When it was, in local time; absent if not stated.
   */
  actual?: TimeRange;
  /**
   * Its time zone, such as `Asia/Tokyo`; that of the congress if absent.
   */
  timeZone?: TimeZoneName;
  /**
   * The venue of the congress where it was held, as `congressId#key`, such as `kyoto-2021#icc-kyoto`; absent if not stated.
   */
  venueRef?: KeyReference;
  /**
   * How people attended; absent if not stated.
   */
  attendanceMode?: AttendanceMode;
  /**
   * Who hosts, organizes and supports it; empty if none is stated.
   */
  roles?: Role[];
  /**
   * The tracks of the programme that it belongs to, such as *Juvenile justice*; empty if none is stated.
   */
  tracks?: LocalizedText[];
  /**
   * The log of its status, oldest first; empty if none is stated.
   */
  statuses?: StatusChange[];
  /**
   * The changes of its time and place, oldest first; empty if there was none.
   */
  scheduleChanges?: ScheduleChange[];
  /**
   * What was counted, in the order given; several may disagree; empty if nothing is stated.
   */
  counts?: ReportedCount[];
  /**
   * Who was present, in the order given; empty if nobody is stated.
   */
  present?: Attendee[];
  /**
   * Whether those present are all who were; absent if not stated.
   */
  presentComplete?: boolean;
  /**
   * The agenda items taken up, as `agendaId#key`, such as `kyoto-2021-agenda#2-e-ii`; empty if not stated.
   */
  itemRefs?: KeyReference[];
  /**
   * The items taken up, with their time and what became of each, in order; empty if not stated.
   */
  itemsTaken?: ItemTaken[];
  /**
   * Who presided, in order; empty if not stated.
   */
  chairs?: Chair[];
  /**
   * What happened in its course, in order; empty if not stated.
   */
  events?: SessionEvent[];
  /**
   * Who asked for the floor, in order; empty if not stated.
   */
  speakersList?: SpeakersListEntry[];
  /**
   * The recordings of it; empty if none is known.
   */
  recordings?: FileLink[];
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * What happened in the course of a session, such as a suspension.
 */
export interface SessionEvent {
  /**
   * What happened.
   */
  kind: SessionEventKind;
  /**
   * When, in the local time of the session; absent if not stated.
   */
  time?: PartialDateTime;
  /**
   * What the record says; absent if not stated.
   */
  remark?: LocalizedText;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type SessionEventKind =
  | "called-to-order"
  | "suspended"
  | "resumed"
  | "chair-handed-over"
  | "rose"
  | "adjourned"
  | (string & {});

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

export type Severity = "error" | "warning" | "info";

/**
 * a digest
 */
export type Sha256 = string;

/**
 * Where a fact comes from, such as a press release: who published it, when, with which authority, and where it can be read.
 */
export interface Source {
  type: "source";
  /**
   * The id, unique in a document, such as `press-release`.
   */
  id: Id;
  /**
   * How much authority it has; absent if not stated.
   */
  tier?: SourceTier;
  /**
   * Whether the publisher calls it official; absent if not stated.
   */
  official?: boolean;
  /**
   * Its title; absent if not stated.
   */
  title?: LocalizedText;
  /**
   * What the publisher says about its standing, such as *For information only - not an official document*; absent if not stated.
   */
  disclaimer?: LocalizedText;
  /**
   * The organization that published it, such as `unis-vienna`; absent if not stated.
   */
  publisherId?: Id;
  /**
   * The publisher as written, where it is not resolved, such as `United Nations Information Service`; absent if not stated.
   */
  publisherName?: Text;
  /**
   * When it was published; absent if not stated.
   */
  published?: PartialDate;
  /**
   * When it was read; absent if not stated.
   */
  retrieved?: PartialDate;
  /**
   * The language in which it was read, such as `en`; absent if not stated.
   */
  language?: LanguageTag;
  /**
   * The addresses where it can be read; empty if unknown.
   */
  uris?: Text[];
  /**
   * The document that it is; absent if not stated.
   */
  documentId?: Id;
  /**
   * Whom the publisher names for questions; empty if nobody is named.
   */
  contacts?: Contact[];
  /**
   * The licence, an SPDX identifier or an address, such as `CC-BY-4.0`; absent if not stated.
   */
  licence?: Text;
  /**
   * How its publisher wants it cited; absent if not stated.
   */
  citation?: Text;
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type SourceTier =
  | "official-record"
  | "provisional-record"
  | "official-document"
  | "press"
  | "secondary"
  | "derived"
  | (string & {});

/**
 * Who spoke: the name as written, and what is known of the person, the party and the capacities. A speaker known only by an office, or collectively, needs no person. At least one of `name`, `personId`, `partyId` and `capacities` is required.
 */
export interface Speaker {
  /**
   * The name as written, such as `Ms. Ghada Waly`; absent if not stated.
   */
  name?: Text;
  /**
   * The person; absent if not stated.
   */
  personId?: Id;
  /**
   * The State or organization for which the person sits; absent if not stated.
   */
  partyId?: Id;
  /**
   * The capacities in which the person spoke, in the order written; empty if none is stated.
   */
  capacities?: Capacity[];
  /**
   * The level at which the person represents the party, such as `head-of-state`; absent if not stated.
   */
  officialLevel?: OfficialLevel;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * An entry of the list of speakers of a session: who asked for the floor, and the resulting statement. At least one of `partyId` and `name` is required.
 */
export interface SpeakersListEntry {
  /**
   * The place on the list, at least 1; absent if not stated.
   */
  position?: number;
  /**
   * Who asked; absent if not stated.
   */
  partyId?: Id;
  /**
   * The name as written; absent if not stated.
   */
  name?: Text;
  /**
   * When the floor was asked for, in the local time of the session; absent if not stated.
   */
  requestedAt?: PartialDateTime;
  /**
   * The time allowed, in minutes, at least 1, such as 5; absent if not stated.
   */
  limitMinutes?: number;
  /**
   * The statement that was made; absent if the floor was not taken or is not known to have been.
   */
  statementId?: Id;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type SponsorExplanation = "never" | "if-amended" | "free" | (string & {});

/**
 * The sponsorship of a text: that a party submitted or joined a version of it, and perhaps withdrew. At least one of `partyId` and `name` is required.
 */
export interface Sponsorship {
  type: "sponsorship";
  /**
   * The id, unique in a document, such as `sponsorship-1`.
   */
  id: Id;
  /**
   * As what the party stands behind the text.
   */
  kind: SponsorshipKind;
  /**
   * The text that is sponsored; absent if not stated.
   */
  textId?: Id;
  /**
   * The version, as `textId#key`, such as `kyoto-declaration#draft`; absent if not stated.
   */
  versionRef?: KeyReference;
  /**
   * The party; absent if not stated.
   */
  partyId?: Id;
  /**
   * The party as written, where it is not resolved; absent if not stated.
   */
  name?: Text;
  /**
   * On behalf of whom; empty if for itself only.
   */
  onBehalfOfIds?: Id[];
  /**
   * When it joined; absent if not stated.
   */
  date?: PartialDate;
  /**
   * When it withdrew; absent if it did not or that is not known.
   */
  withdrawnOn?: PartialDate;
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type SponsorshipKind = "submitter" | "co-sponsor" | "additional" | (string & {});

/**
 * A code of a State in a list of codes, such as `678` of the Correlates of War Project for Yemen to 21 May 1990.
 */
export interface StateCode {
  /**
   * The list, such as `cow`, the numbers of the Correlates of War Project.
   */
  list: Text;
  /**
   * The code as the list writes it, such as `678` or `ZAR`.
   */
  code: Text;
  /**
   * When the list uses it for the State; without end if it does so to the end of the list; absent if the list does not say.
   */
  period?: DateRange;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type StateMatch = "found" | "ambiguous" | "unknown";

export type StateMatchKind =
  | "code"
  | "short_name"
  | "official_name"
  | "former_name"
  | "abbreviation"
  | "spelling"
  | "shared_name";

/**
 * A membership or observership of a State in the United Nations or one of its agencies, such as Syria, a Member from 24 October 1945 to 21 February 1958, or the Cook Islands, a member of the World Health Organization since 1984.
 */
export interface StateMembership {
  /**
   * The organization, such as `who`; `united-nations` unless stated otherwise.
   */
  organizationId: Id;
  /**
   * `member` or `observer`.
   */
  role: MembershipRole;
  /**
   * The first and the last day; no end if it goes on.
   */
  period: DateRange;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * Who represented a State in the United Nations, such as the Government of the People's Republic of China since 25 October 1971. That does not change the membership of the State.
 */
export interface StateRepresentation {
  /**
   * The government, in English.
   */
  representative: Text;
  /**
   * The first and the last day; no start if it was so from the first day of the membership, no end if it goes on.
   */
  period: DateRange;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * The result of looking up a State by a name as written, such as `TUR` for *Turkey* on 7 March 2021. If several States match, all are reported; none is picked.
 */
export interface StateResolution {
  /**
   * The name as it was given.
   */
  asWritten: String;
  /**
   * The day asked for; absent if none was.
   */
  at?: PartialDate;
  /**
   * Whether one State, other party or organization was found, several, or none.
   */
  match: StateMatch;
  /**
   * The State; absent unless exactly one was found.
   */
  stateId?: Id;
  /**
   * The short name of the State by language, such as `{en=Turkey, …}` for `TUR` in March 2021: that of the day asked for or, if none was, of today; the last one of a State that was not there then; absent unless exactly one was found.
   */
  stateName?: LocalizedText;
  /**
   * The group or organization that is meant, such as the European Union for `EU`; absent if none is, or only States were asked for.
   */
  organizationId?: Id;
  /**
   * How the State was found, such as `former_name`; absent unless exactly one was found.
   */
  matchedBy?: StateMatchKind;
  /**
   * The list of the code that matched, such as `iso3166-1-alpha3`; absent unless a code found one State.
   */
  list?: Text;
  /**
   * The name of the registry that matched, with the time for which it was in use, which need not be the time asked for; absent if no State was found, if there are several, or if a code or a name shared with others matched.
   */
  name?: Name;
  /**
   * The States that may be meant: one if found, all of them if ambiguous, empty if unknown.
   */
  candidateIds?: Id[];
  /**
   * The States that bear the name at another time, if none was found: `ZAN` for *Zanzibar* in 1990; empty if the name is not in the registry at all.
   */
  otherTimeIds?: Id[];
  /**
   * Other States of which the text is a code in some list, at any time: `BHR` in `ioc` for `BRN`, which is Brunei Darussalam here; empty if it is none.
   */
  alsoCodeOf?: CodeElsewhere[];
  /**
   * Why no State or several were found, where that can be known, such as *'Russian Federation' is a name of RUS, which continued SUHH on 1991-12-24*; absent if one was found, or nothing is known.
   */
  hint?: Text;
  /**
   * The States that the hint names: what may be meant, in the order in which it is likely; empty if there are none.
   */
  suggestionIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * The succession of one State to another, such as `RUS` after `SUHH` on 24 December 1991.
 */
export interface StateSuccession {
  /**
   * The code of the State before, such as `SUHH`.
   */
  predecessor: Text;
  /**
   * The code of the State after, such as `RUS`.
   */
  successor: Text;
  /**
   * The first day of the new order, as precise as the source.
   */
  date: PartialDate;
  /**
   * How it followed.
   */
  kind: SuccessionKind;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * One entry of the record of a session: who said what, for whom, how, and in which language. The words and a summary of them are different members; if only a summary is known there are no words.
 */
export interface Statement {
  type: "statement";
  /**
   * The id, unique in a document, such as `kyoto-2021-closing-1`.
   */
  id: Id;
  /**
   * The congress; absent if not stated.
   */
  congressId?: Id;
  /**
   * The session; absent if not stated.
   */
  sessionId?: Id;
  /**
   * Its place in the record of the session, at least 1, such as 3; statements and actions share one sequence; absent if the order is unknown.
   */
  position?: number;
  /**
   * The agenda items under which it was made, as `agendaId#key`, such as `kyoto-2021-agenda#3`; empty if not stated.
   */
  itemRefs?: KeyReference[];
  /**
   * What it was in the course of the debate; absent if not stated.
   */
  kind?: StatementKind;
  /**
   * Who spoke; absent if not stated.
   */
  speaker?: Speaker;
  /**
   * Who spoke together with that speaker, such as in one talk; empty if nobody is stated.
   */
  coSpeakers?: Speaker[];
  /**
   * Whose words they were, where somebody else read them; absent if not stated.
   */
  author?: Speaker;
  /**
   * The delegation of the speaker; absent if not stated.
   */
  delegationId?: Id;
  /**
   * On behalf of whom; empty if the speaker spoke for the own party only.
   */
  onBehalfOfIds?: Id[];
  /**
   * Who aligned with it, supported, opposed or left it, in the order given; empty if nobody is stated.
   */
  alignments?: Alignment[];
  /**
   * The statement that it goes on from, such as before an interruption; absent if it starts anew.
   */
  continuesId?: Id;
  /**
   * The statement that it answers; absent if not stated.
   */
  inReplyToId?: Id;
  /**
   * Which reply of the party it is, such as 1 for the first; absent if not stated.
   */
  replyNumber?: number;
  /**
   * The action that it concerns, such as the vote that it explains; absent if not stated.
   */
  actionId?: Id;
  /**
   * How it reached the room; absent if not stated.
   */
  delivery?: DeliveryMode;
  /**
   * Where the speaker was, such as *Vienna*; absent if in the room or not stated.
   */
  deliveredFrom?: LocalizedText;
  /**
   * The day on which it was made, where there is no session to say it; absent if not stated.
   */
  date?: PartialDate;
  /**
   * When it was made, in the local time of the session; absent if not stated.
   */
  time?: TimeRange;
  /**
   * The language spoken, such as `fr`; absent if not stated.
   */
  spokenLanguage?: LanguageTag;
  /**
   * The words by language; empty if they are not given.
   */
  texts?: StatementText[];
  /**
   * How many words a source says that it has, such as 1204 in a data set without the texts; never computed; absent if not stated.
   */
  wordCount?: number;
  /**
   * The recordings of it, or of the part of the session in which it was made; empty if none is known.
   */
  recordings?: FileLink[];
  /**
   * What was said, in the words of somebody else; absent if not stated.
   */
  summary?: Summary;
  /**
   * What it is about; empty if not stated.
   */
  subjects?: Subject[];
  /**
   * What it is about, in words of no scheme, such as *transboundary rivers*; empty if not stated.
   */
  keywords?: LocalizedText[];
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

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

/**
 * The words of a statement in one language, and how complete they are.
 */
export interface StatementText {
  /**
   * The language of the words, such as `fr`.
   */
  language: LanguageTag;
  /**
   * Which part of a speech that changed its language this is, at least 1, such as 2; parts are no translations of each other; absent where the words are all in one language.
   */
  part?: number;
  /**
   * The words.
   */
  text: Text;
  /**
   * How much of the statement this is; absent if not stated.
   */
  completeness?: Completeness;
  /**
   * Whether it is the original or a translation; absent if not stated.
   */
  translation?: TranslationStatus;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * An entry in the log of a congress or a sitting: a status and when it began.
 */
export interface StatusChange {
  /**
   * The key that a claim names this element by, unique in its list; absent if not stated.
   */
  key?: Key;
  /**
   * The status, such as `postponed`.
   */
  status: EventStatus;
  /**
   * From when on; absent if unknown.
   */
  date?: PartialDate;
  /**
   * The sources of this element, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * a string
 */
export type String = string;

/**
 * A subject from a scheme, such as the UNBIS Thesaurus. At least one of `code` and `label` is required.
 */
export interface Subject {
  /**
   * The scheme, such as `unbis`.
   */
  scheme: Text;
  /**
   * The code of the subject in it; absent if not stated.
   */
  code?: Text;
  /**
   * The subject in words; absent if not stated.
   */
  label?: LocalizedText;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * How a State followed another.
 */
export interface Succession {
  /**
   * How it followed, such as `dissolution`.
   */
  kind: SuccessionKind;
  /**
   * The State that it followed.
   */
  stateId: Id;
  /**
   * When; absent if not stated.
   */
  date?: PartialDate;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type SuccessionKind =
  | "continuation"
  | "union"
  | "accession"
  | "separation"
  | "dissolution"
  | "renaming"
  | (string & {});

/**
 * A summary of what was said or declared, separate from the words, and who wrote it.
 */
export interface Summary {
  /**
   * The summary by language.
   */
  text: LocalizedText;
  /**
   * Who wrote the summary, such as `United Nations Information Service`; absent if not stated.
   */
  writtenBy?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A suspension of the rights of membership, such as that of the Libyan Arab Jamahiriya in the Human Rights Council from 1 March to 18 November 2011 (General Assembly resolutions 65/265 and 66/11). At least one of `period`, `instrumentId`, `documentId` and `sourceIds` is required.
 */
export interface Suspension {
  /**
   * When; absent if not stated.
   */
  period?: DateRange;
  /**
   * The resolution or decision that suspended them, such as `ga-65-265`; absent if not stated.
   */
  instrumentId?: Id;
  /**
   * The document that holds it or reports it, such as `a-res-65-265`; absent if not stated.
   */
  documentId?: Id;
  /**
   * The sources of this element, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * That a rule failed: a defect of the rule, not of the records. It found nothing more after that; the other rules went on.
 */
export interface SystemError {
  /**
   * The code of the rule, such as `untitled_session`.
   */
  rule: Text;
  /**
   * What it threw, such as `java.lang.IllegalStateException: no session`.
   */
  message: String;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * The numbers of a vote as announced. They are not computed from the ballots, and may differ from them.
 */
export interface Tally {
  /**
   * The votes in favour, at least 0, such as 76; absent if not stated.
   */
  yes?: number;
  /**
   * The votes against, at least 0, such as 35; absent if not stated.
   */
  no?: number;
  /**
   * The abstentions, at least 0, such as 17; absent if not stated.
   */
  abstain?: number;
  /**
   * Those present who did not take part in the vote, at least 0; absent if not stated.
   */
  notParticipating?: number;
  /**
   * Those who were not there, at least 0; absent if not stated.
   */
  absent?: number;
  /**
   * Those who did not vote, at least 0, where the source does not say whether they were there; absent if not stated.
   */
  nonVoting?: number;
  /**
   * Those without the right to vote, at least 0; absent if not stated.
   */
  notEligible?: number;
  /**
   * The seats that nobody holds, at least 0, such as 2; the number of those who did not vote may or may not include them; absent if not stated.
   */
  vacant?: number;
  /**
   * The numbers of choices that have no member of their own, at least 0, such as 4 under `paired`; the number of those who did not vote may or may not include them; empty if none is stated.
   */
  others?: { [name: string]: number };
  /**
   * The invalid votes, at least 0; absent if not stated.
   */
  invalid?: number;
  /**
   * The votes cast, as announced, at least 0; absent if not stated.
   */
  cast?: number;
  /**
   * All who are entitled to vote, as announced, at least 0, such as 131; absent if not stated.
   */
  total?: number;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * One who counts the votes of a side. A teller does not vote, is not counted, and is not absent. At least one of `partyId` and `name` is required.
 */
export interface Teller {
  /**
   * Who counts; absent if not stated.
   */
  partyId?: Id;
  /**
   * The teller as written; absent if not stated.
   */
  name?: Text;
  /**
   * The side for which the teller counts, such as `no`.
   */
  choice: VoteChoice;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * a string
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
  | "protocol"
  | "agreement"
  | "final-act"
  | (string & {});

/**
 * A version of a formal text, such as its draft, and the document that contains it.
 */
export interface TextVersion {
  /**
   * The key of this version, unique in the text, such as `draft`; absent if not stated.
   */
  key?: Key;
  /**
   * Which stage it is.
   */
  kind: VersionKind;
  /**
   * The document that holds it; absent if not stated.
   */
  documentId?: Id;
  /**
   * The date of the version; absent if not stated.
   */
  date?: PartialDate;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A part of a whole that must be reached or exceeded, such as more than one half of those present and voting, or at least two thirds of the members.
 */
export interface Threshold {
  /**
   * The numerator, at least 0 and at most the denominator, such as 2.
   */
  numerator: number;
  /**
   * The denominator, at least 1, such as 3.
   */
  denominator: number;
  /**
   * Whether the part must be exceeded; if not, reaching it is enough.
   */
  exceed: boolean;
  /**
   * Of what it is a part.
   */
  base: MajorityBase;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type TieRule = "rejected" | "second-vote" | "chair" | "lot" | (string & {});

/**
 * A period of local time, such as `2021-03-07T10:00` to `2021-03-07T13:00`; its zone is that of the session or the congress. Either end may be a day without a time. At least one of `start` and `end` is required. A time that a source prints the wrong way round is kept; the checks report it.
 */
export interface TimeRange {
  /**
   * The start; absent if unknown.
   */
  start?: PartialDateTime;
  /**
   * The end; absent if unknown.
   */
  end?: PartialDateTime;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * a time zone such as 'Asia/Tokyo'
 */
export type TimeZoneName = string;

/**
 * Marks a record as removed, so that whoever keeps a copy removes it there as well. It has the id of the removed record; `modified` is when it was removed.
 *
 * Example: the session `kyoto-2021-ws-5` was entered twice, and `kyoto-2021-workshop-5` replaces it.
 */
export interface Tombstone {
  type: "tombstone";
  /**
   * The id of the record that was removed.
   */
  id: Id;
  /**
   * The type of the record that was removed, as the format names it, such as `session`.
   */
  recordType: Text;
  /**
   * The record that replaces the one removed; absent if none does.
   */
  replacedById?: Id;
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type TranslationStatus =
  | "original"
  | "official-translation"
  | "interpretation"
  | "unofficial-translation"
  | (string & {});

/**
 * A treaty, such as a convention, a protocol or an agreement. When and by whom its text was adopted is recorded in the actions on it, what States did to be bound by it in each TreatyAction.
 */
export interface Treaty {
  type: "treaty";
  /**
   * The id, unique in a document, such as `convention-on-rivers`.
   */
  id: Id;
  /**
   * The form of the text; absent if not stated.
   */
  form?: TextForm;
  /**
   * The number as printed, such as `1` or `74/550 B`; absent if not stated.
   */
  number?: Text;
  /**
   * The symbol under which the text itself is known; the documents that hold it have their own; absent if not stated.
   */
  symbol?: DocumentSymbol;
  /**
   * The title; absent if not stated.
   */
  title?: LocalizedText;
  /**
   * What it says, in our own words; absent if not stated.
   */
  description?: LocalizedText;
  /**
   * The congress that it belongs to; absent if not stated.
   */
  congressId?: Id;
  /**
   * The body that it belongs to; absent if not stated.
   */
  bodyId?: Id;
  /**
   * The text to which it is an annex; absent if not stated.
   */
  annexOfId?: Id;
  /**
   * The themes, in the order given; empty if none is stated.
   */
  themes?: LocalizedText[];
  /**
   * What it is about, by scheme and code, such as `unbis`; empty if not stated.
   */
  subjects?: Subject[];
  /**
   * What it is about, in words of no scheme, such as *transboundary rivers*; empty if not stated.
   */
  keywords?: LocalizedText[];
  /**
   * The headings and paragraphs, in the order of the text; empty if they are not given.
   */
  paragraphs?: Paragraph[];
  /**
   * The versions, oldest first; empty if none is stated.
   */
  versions?: TextVersion[];
  /**
   * The languages whose texts are equally authentic, in the order of the treaty; empty if not stated.
   */
  authenticLanguages?: LanguageTag[];
  /**
   * The depositaries, in the order of the treaty; empty if none is stated.
   */
  depositaryIds?: Id[];
  /**
   * The depositary as written, such as `the Secretary-General of the United Nations`; absent if not stated.
   */
  depositaryName?: Text;
  /**
   * When and where it was opened for signature; absent if not stated.
   */
  openingForSignature?: OpeningForSignature;
  /**
   * When it enters into force; absent if not stated.
   */
  entryIntoForce?: EntryIntoForce;
  /**
   * Its registration under Article 102 of the Charter of the United Nations; absent if not stated.
   */
  registration?: TreatyRegistration;
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * What a party did with a treaty, such as to sign it, to ratify it or to make a reservation to it. At least one of `partyId` and `name` is required.
 */
export interface TreatyAction {
  type: "treaty-action";
  /**
   * The id, unique in a document, such as `rivers-ratification-nor`.
   */
  id: Id;
  /**
   * What was done.
   */
  kind: TreatyActionKind;
  /**
   * The treaty.
   */
  treatyId: Id;
  /**
   * Who did it; absent if not resolved.
   */
  partyId?: Id;
  /**
   * Who did it as written; absent if not stated.
   */
  name?: Text;
  /**
   * When it was done or the instrument deposited; absent if not stated.
   */
  date?: PartialDate;
  /**
   * From when it has effect; absent if not stated.
   */
  effectiveFrom?: PartialDate;
  /**
   * Whether a signature needs ratification, acceptance or approval; absent if not stated.
   */
  subjectToRatification?: boolean;
  /**
   * Who signed or acted with full powers, as written; absent if not stated.
   */
  fullPowers?: Text;
  /**
   * The territory to which it extends or that it excludes, in the words of the instrument; absent if not stated.
   */
  territory?: LocalizedText;
  /**
   * The action that it answers, such as the reservation that an objection is to; absent if none is stated.
   */
  inReplyToId?: Id;
  /**
   * The depositary notification, such as `un-depositary-notification C.N.1.2020.TREATIES-I.1`; absent if not stated.
   */
  notification?: Identifier;
  /**
   * The document that holds the notification; absent if not stated.
   */
  notificationId?: Id;
  /**
   * Its words, such as those of a reservation; absent if not stated.
   */
  text?: LocalizedText;
  /**
   * The identifiers of the same thing in other schemes, in the order given; empty if there are none.
   */
  identifiers?: Identifier[];
  /**
   * The sources of the record as a whole, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  /**
   * What sources say about single members, in the order given; empty if nothing is stated.
   */
  claims?: Claim[];
  /**
   * Why members are absent, by the name of the member, or by a JSON Pointer relative to the record (RFC 6901), such as `/period/end`, in which an element of a list is named by its key; empty if no reason is stated.
   */
  absent?: { [name: string]: AbsenceReason };
  /**
   * When the record was last changed, such as `2021-03-12T18:00:00Z`; absent if not stated.
   */
  modified?: Instant;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type TreatyActionKind =
  | "signature"
  | "definitive-signature"
  | "ratification"
  | "acceptance"
  | "approval"
  | "formal-confirmation"
  | "accession"
  | "succession"
  | "provisional-application"
  | "reservation"
  | "interpretative-declaration"
  | "objection"
  | "withdrawal-of-reservation"
  | "denunciation"
  | (string & {});

/**
 * The registration of a treaty with the Secretariat of the United Nations (Article 102 of the Charter), which publishes it in the United Nations Treaty Series. At least one of `number`, `volume` and `date` is required.
 */
export interface TreatyRegistration {
  /**
   * The registration number as printed, such as `I-18232`; absent if not stated.
   */
  number?: Text;
  /**
   * The volume of the Treaty Series as printed, such as `1155`; absent if not stated.
   */
  volume?: Text;
  /**
   * When it was registered; absent if not stated.
   */
  date?: PartialDate;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * How many of those that records name have no id, only a name as written, such as 12 of 812,104 voters.
 */
export interface UnresolvedShare {
  /**
   * How many are given by a name only, such as 12.
   */
  unresolved: number;
  /**
   * How many there are in all, at least 1.
   */
  of: number;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * A place or platform and what it was used for, such as the Kyoto International Conference Center, the main venue.
 */
export interface Venue {
  /**
   * The key that sessions and claims name this venue by, unique in its list, such as `icc-kyoto`; absent if not stated.
   */
  key?: Key;
  /**
   * What the place was for, such as `staff-site`.
   */
  role: VenueRole;
  /**
   * The name of the building or the platform, such as *Kyoto International Conference Center*; absent if not stated.
   */
  name?: LocalizedText;
  /**
   * The postal address, or the room in the building, such as *Takaragaike, Sakyo-ku, Kyoto 606-0001*; absent if not stated.
   */
  address?: LocalizedText;
  /**
   * The city, such as *Kyoto*; absent if not stated.
   */
  city?: LocalizedText;
  /**
   * The State it lies in; absent if not stated.
   */
  stateId?: Id;
  /**
   * Its time zone, where it differs from that of the congress; absent if not stated.
   */
  timeZone?: TimeZoneName;
  /**
   * How many people it holds, at least 0, such as 1840; absent if not stated.
   */
  capacity?: number;
  /**
   * The address of a platform on the network; absent if not stated.
   */
  uri?: Text;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type VenueRole = "main" | "virtual" | "staff-site" | "remote" | (string & {});

export type VersionKind = "draft" | "revised-draft" | "oral-revision" | "adopted" | "corrected" | (string & {});

/**
 * One vote of a body: the announced tally, the list of voters, the sentence that describes them and the electorate are separate facts, and none is computed from another. A vote is cited as `actionId#key`. Where votes are counted by college, the numbers and lists of each are in `colleges`.
 */
export interface Vote {
  /**
   * The key, unique in the action, such as `whole`.
   */
  key: Key;
  /**
   * What was voted on, where the action does not say it; absent if not stated.
   */
  title?: LocalizedText;
  /**
   * The vote of the same action that this one replaces because the votes were counted again, by its key; absent if it replaces none.
   */
  replacesKey?: Text;
  /**
   * Who requested that the vote be recorded, or taken at all; empty if not stated.
   */
  requestedByIds?: Id[];
  /**
   * The round of an election, or 2 for the second vote after a tie, at least 1; absent if not stated.
   */
  round?: number;
  /**
   * The majority rule that applies, by its key in the rules of procedure, such as `important`; absent if not stated.
   */
  ruleKey?: Text;
  /**
   * Whether the body decided, or its rules say, that the question is important, so that it needs the majority for important questions (Charter of the United Nations, Article 18 (2) and (3); rules 83 to 85 of the General Assembly, A/520); absent if not stated.
   */
  importantQuestion?: boolean;
  /**
   * The numbers announced; absent if not stated.
   */
  tally?: Tally;
  /**
   * The sentence that describes the result, as announced or printed, such as *76 to 35, with 17 abstentions*; absent if not stated.
   */
  sentence?: LocalizedText;
  /**
   * The choices whose voters the record lists at all, such as no absentees in a verbatim record; empty if unknown.
   */
  listedChoices?: VoteChoice[];
  /**
   * The voters by choice, in the order of the record; one listed twice stays listed twice; empty if they are not listed.
   */
  ballots?: {
    yes?: Id[];
    no?: Id[];
    abstain?: Id[];
    "not-participating"?: Id[];
    absent?: Id[];
    "non-voting"?: Id[];
    "not-eligible"?: Id[];
    unknown?: Id[];
    paired?: Id[];
    excused?: Id[];
    [name: string]: Id[] | undefined;
  };
  /**
   * The voters whose name leads to no party, by choice, as written; they count; empty if there are none.
   */
  unresolvedBallots?: {
    yes?: Text[];
    no?: Text[];
    abstain?: Text[];
    "not-participating"?: Text[];
    absent?: Text[];
    "non-voting"?: Text[];
    "not-eligible"?: Text[];
    unknown?: Text[];
    paired?: Text[];
    excused?: Text[];
    [name: string]: Text[] | undefined;
  };
  /**
   * The casting vote by which the presiding officer decided an equal vote; the numbers and the list may or may not include it; absent if there was none.
   */
  castingVote?: CastingVote;
  /**
   * Who counted the votes for each side without voting; empty if not stated.
   */
  tellers?: Teller[];
  /**
   * What is known of single votes beside the choice; empty for an ordinary vote.
   */
  ballotNotes?: BallotNote[];
  /**
   * The groups whose votes are counted apart; empty if there are none.
   */
  colleges?: College[];
  /**
   * What an election fills, and the numbers announced with it; absent if not stated.
   */
  election?: Election;
  /**
   * The results of the candidates of an election, in the order of the record; empty if it is not an election.
   */
  candidates?: CandidateResult[];
  /**
   * Who was entitled to vote; absent if not stated.
   */
  electorate?: Electorate;
  /**
   * The sources of this element, in the order given; empty if none is stated.
   */
  sourceIds?: Id[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

export type VoteChoice =
  | "yes"
  | "no"
  | "abstain"
  | "not-participating"
  | "absent"
  | "non-voting"
  | "not-eligible"
  | "unknown"
  | "paired"
  | "excused"
  | (string & {});

/**
 * The outcome of a vote under rules of procedure, with what was needed and the arithmetic in words. It is not the official outcome: that is the `outcome` of the action, and the two may differ.
 */
export interface VoteOutcome {
  /**
   * What came of it: `adopted`, `rejected`, `vetoed` or `not-adopted`, and of an election `elected` or `inconclusive`; empty if it cannot be decided, for the reason that the last line of the arithmetic gives.
   */
  outcome?: ActionOutcome;
  /**
   * Who has the votes to be elected, those with the most votes first; empty if it is not an election, or nobody has.
   */
  elected?: CandidateResult[];
  /**
   * What was needed and what was there, in the order in which it was looked at: of a quorum, of a least number in favour, and of the majority, in each college where each must agree; empty if nothing was compared.
   */
  requirements?: VoteRequirement[];
  /**
   * How it was computed, one step a line, such as *at least 2/3 of the present and voting: 74 of 111 needed, 76 in favour*.
   */
  arithmetic?: Text[];
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

/**
 * What a rule of procedure needed in a vote and what was there, such as *50 of 99 needed, 81 in favour*. Numbers are decimal, because votes may have weights.
 */
export interface VoteRequirement {
  /**
   * What is required: `quorum`, `validity`, `minimum` or `majority`.
   */
  kind: Text;
  /**
   * The college of which it is required, by its key in the vote, such as `workers`; absent if of the vote as a whole.
   */
  collegeKey?: Text;
  /**
   * The least number that is enough, such as 50; of votes with weights, which can be split at will, the part itself, such as 5.25 of 10.5.
   */
  needed: Decimal;
  /**
   * True if the number must be exceeded, as one of votes with weights that are no whole numbers may have to be; absent if reaching it is enough.
   */
  exceed?: boolean;
  /**
   * The whole of which a part is needed, such as 99; absent if a number is needed whatever the whole is.
   */
  whole?: Decimal;
  /**
   * Of what it is a part, such as `present-and-voting`; absent if there is no whole.
   */
  base?: MajorityBase;
  /**
   * What was there, such as 81 in favour; absent in an election, in which each candidate has a number.
   */
  reached?: Decimal;
  /**
   * Whether it is met, which nobody in favour never is; absent in an election.
   */
  met?: boolean;
  [extension: `${string}.${string}` | `${string}:${string}`]: unknown;
}

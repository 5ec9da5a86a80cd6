package org.congress4j.json.dataset;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.ValueType;

/** What tables and columns are called where the description of the model does not tell. */
final class TableNames {
    /** The tables of types of records that are not called as their list in a document. */
    private static final ImmutableMap<String, String> RECORDS = ImmutableMap.of(
            "declarations", "texts",
            "resolutions", "texts",
            "treaties", "texts",
            "states", "document_states",
            "positionStatements", "positions");

    /** The tables of values, by class, or by class and member. */
    private static final ImmutableMap<String, String> VALUES = ImmutableMap.<String, String>builder()
            .put("AgendaItem", "agenda_items")
            .put("Alignment", "statement_alignments")
            .put("Attendee", "session_attendance")
            .put("BallotNote", "ballot_notes")
            .put("Candidate", "eligible_candidates")
            .put("CandidateResult", "candidates")
            .put("Chair", "session_chairs")
            .put("Claim", "claims")
            .put("College", "colleges")
            .put("Contact", "contacts")
            .put("Credentials", "credentials")
            .put("CredentialsDecision", "credentials_decisions")
            .put("Election", "elections")
            .put("FileLink", "recordings")
            .put("Identifier", "identifiers")
            .put("ItemTaken", "session_items")
            .put("JointBody", "joint_bodies")
            .put("JointSitting", "joint_sittings")
            .put("LanguageVersion", "document_languages")
            .put("MajorityRule", "majority_rules")
            .put("Name", "names")
            .put("Paragraph", "paragraphs")
            .put("ReportedCount", "figures")
            .put("Right", "rights")
            .put("Role", "roles")
            .put("Roster", "rosters")
            .put("ScheduleChange", "schedule_changes")
            .put("SessionEvent", "session_events")
            .put("Speaker", "statement_speakers")
            .put("SpeakersListEntry", "speakers_list")
            .put("StatementText", "statement_texts")
            .put("StatusChange", "status_changes")
            .put("Subject", "subjects")
            .put("Suspension", "suspensions")
            .put("Teller", "tellers")
            .put("TextVersion", "text_versions")
            .put("Venue", "venues")
            .put("Vote", "votes")
            .put("Commitment.addresseeCategories", "commitment_addressees")
            .put("Commitment.addresseeIds", "commitment_addressees")
            .put("LanguageVersion.files", "document_files")
            .put("ReportedCount.categories", "figure_categories")
            .put("Session.itemRefs", "session_items")
            .put("Speaker.capacities", "statement_capacities")
            .put("Statement.itemRefs", "statement_items")
            .put("Statement.onBehalfOfIds", "statement_behalf")
            .buildOrThrow();

    /** Values that have a row of their own even where they stand at most once. */
    private static final ImmutableSet<String> ROWS = ImmutableSet.of("Credentials", "Election", "Speaker");

    /** Columns that are not called as their member; those with an equals sign also where the member stands in a value inside. */
    private static final ImmutableMap<String, String> COLUMNS = ImmutableMap.<String, String>builder()
            .put("Claim.at", "member")
            .put("College.tally", "announced")
            .put("Congress.rulesOfProcedure", "rules")
            .put("Electorate.size", "=eligible")
            .put("Organization.rulesOfProcedure", "rules")
            .put("RulesOfProcedure.quorumToDecide", "quorum")
            .put("RulesOfProcedure.quorumToOpen", "opening_quorum")
            .put("Succession.stateId", "other_state_id")
            .put("Treaty.openingForSignature", "signature")
            .put("Vote.tally", "announced")
            .buildOrThrow();

    /** Members that are left to rows that are written by hand. */
    private static final ImmutableSet<String> BY_HAND =
            ImmutableSet.of("Vote.ballots", "Vote.unresolvedBallots", "College.ballots", "College.unresolvedBallots");

    private TableNames() {}

    static String ofRecords(RecordType<?> type) {
        return RECORDS.getOrDefault(type.list(), snake(type.list()));
    }

    /** What rows of other tables call a record of a type: {@code session} in {@code session_id}. */
    static String singular(RecordType<?> type) {
        String table = ofRecords(type);
        return switch (table) {
            case "texts" -> "text";
            case "positions" -> "position";
            case "series" -> "series";
            case "other_records" -> "other_record";
            default -> type.name().replace('-', '_');
        };
    }

    /** What rows of other tables call a row of a table of values: {@code speaker} in {@code speaker_seq}. */
    static String singular(String table, String ownerSingular) {
        String own = table.startsWith(ownerSingular + "_") ? table.substring(ownerSingular.length() + 1) : table;
        if (own.endsWith("ies")) {
            return own.substring(0, own.length() - 3) + "y";
        }
        return own.endsWith("s") && !own.equals("credentials") ? own.substring(0, own.length() - 1) : own;
    }

    static String ofClass(Class<?> type) {
        return VALUES.getOrDefault(type.getSimpleName(), snake(type.getSimpleName()) + "s");
    }

    /** The table of the values of a member, if it has a name of its own. */
    static String ofValues(
            ValueType<?> owner, Member<?, ?> member, Class<?> type, String ownerSingular, boolean inSeveral) {
        String declared = VALUES.get(owner + "." + member.name());
        if (declared == null) {
            declared = VALUES.get(type.getSimpleName());
        }
        if (declared != null) {
            return declared;
        }
        return inSeveral ? ofClass(type) : ownerSingular + "_" + snake(member.name());
    }

    /** Whether a list of plain values has a table of its own. */
    static boolean hasTable(ValueType<?> owner, Member<?, ?> member) {
        return VALUES.containsKey(owner + "." + member.name());
    }

    static boolean hasRow(ValueType<?> type) {
        return ROWS.contains(type.toString());
    }

    /** The member with texts of which each has a row, with the other members of the value beside it. */
    static Optional<String> byLanguage(ValueType<?> type) {
        return type.toString().equals("Name") ? Optional.of("text") : Optional.empty();
    }

    static boolean isByHand(ValueType<?> owner, Member<?, ?> member) {
        return BY_HAND.contains(owner + "." + member.name());
    }

    /** The name of the column of a member, or with which those of its members begin. */
    static String column(ValueType<?> owner, Member<?, ?> member) {
        String name = member.name();
        if (name.endsWith("Ref")) {
            name = name.substring(0, name.length() - 3) + "Id";
        }
        return COLUMNS.getOrDefault(owner + "." + member.name(), snake(name));
    }

    static String snake(String camel) {
        return CaseFormat.LOWER_CAMEL.to(
                CaseFormat.LOWER_UNDERSCORE, Character.toLowerCase(camel.charAt(0)) + camel.substring(1));
    }
}

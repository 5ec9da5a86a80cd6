package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Action;
import org.congress4j.model.BallotNote;
import org.congress4j.model.College;
import org.congress4j.model.Congress;
import org.congress4j.model.Id;
import org.congress4j.model.Organization;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Party;
import org.congress4j.model.Session;
import org.congress4j.model.Vote;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.StateCode;
import org.jspecify.annotations.Nullable;

/** The columns of votes that are counted, and the rows of their ballots. */
final class VoteRows {
    private static final Target PARTY = Target.of(Party.class);

    private final ImmutableList<String> lists;
    private final TableDraft ballots;
    private final int voteId;
    private final int seq;
    private final int party;
    private final int name;
    private final int choice;
    private final int weight;
    private final int castBy;
    private final int intended;
    private final int college;
    private final int matchedBy;
    private final int firstCode;

    /** The codes of States on the day of the vote before, which is often that of the next. */
    private final Map<String, @Nullable String[]> codes = new HashMap<>();

    private Optional<LocalDate> codesOf = Optional.empty();

    /**
     * Adds the table of ballots to a plan.
     *
     * @param lists the lists of which ballots have the codes of States, such as {@code cow}
     */
    VoteRows(Plan plan, ImmutableList<String> lists) {
        this.lists = lists;
        ballots = plan.draft(
                "ballots",
                "Every ballot of every vote whose voters are listed: what one voter did, or one part of a split vote.");
        voteId = ballots.column(DataColumn.of("vote_id", ColumnType.STRING, "The vote.")
                .mandatory()
                .to("votes", "id"));
        seq = ballots.column(
                DataColumn.of(Plan.SEQ, ColumnType.INTEGER, "The place among the ballots of the vote, from 1.")
                        .mandatory());
        party = ballots.column(
                DataColumn.of("party_id", ColumnType.STRING, "The voter; empty if only the name as written is known.")
                        .to(Target.PARTIES, "id"));
        name = ballots.column(DataColumn.of(
                "name_as_written", ColumnType.STRING, "The name as the record prints it, where it is kept."));
        choice = ballots.column(DataColumn.of("choice", ColumnType.STRING, "What the voter did.")
                .codedBy(VoteChoice.LIST)
                .mandatory());
        weight = ballots.column(DataColumn.of(
                "weight", ColumnType.STRING, "The weight of the ballot as printed; empty if it counts as one."));
        castBy = ballots.column(DataColumn.of("cast_by_id", ColumnType.STRING, "Who cast it for the voter, as a proxy.")
                .to(Target.PARTIES, "id"));
        intended = ballots.column(
                DataColumn.of("intended_choice", ColumnType.STRING, "What the voter later said it had intended.")
                        .codedBy(VoteChoice.LIST));
        college =
                ballots.column(DataColumn.of("college_key", ColumnType.STRING, "The college, by its key in the vote."));
        matchedBy = ballots.column(
                DataColumn.of(
                        "matched_by",
                        ColumnType.STRING,
                        "Where the voter was found: `document`, `registry` of States, or `none` if neither knows the id; empty if there is only a name."));
        firstCode = ballots.width();
        lists.forEach(list -> ballots.column(DataColumn.of(
                list.replace('-', '_'),
                ColumnType.STRING,
                "The code of the State in the list `" + list + "` on the day of the vote.")));
        ballots.key("vote_id", Plan.SEQ);
    }

    Step<Vote> step(TableDraft votes) {
        int congress = votes.column(
                DataColumn.of("congress_id", ColumnType.STRING, "The congress of the action, or of its sitting.")
                        .to("congresses", "id"));
        int session = votes.column(
                DataColumn.of("session_id", ColumnType.STRING, "The sitting.").to("sessions", "id"));
        int body = votes.column(DataColumn.of("body_id", ColumnType.STRING, "The body that voted.")
                .to(Target.PARTIES, "id"));
        SittingCells sitting = new SittingCells(votes);
        Map<VoteChoice, Integer> listed = new LinkedHashMap<>();
        Map<VoteChoice, Integer> lists = new LinkedHashMap<>();
        for (VoteChoice code : VoteChoice.LIST.codes()) {
            String words = code.toString().replace('-', '_');
            listed.put(
                    code,
                    votes.column(DataColumn.of(
                            "listed_" + words,
                            ColumnType.INTEGER,
                            "How many voters are listed as `" + code + "`; empty if the vote lists nobody.")));
            lists.put(
                    code,
                    votes.column(DataColumn.of(
                            "lists_" + words,
                            ColumnType.BOOLEAN,
                            "Whether the record lists those who did `" + code
                                    + "`; empty if it does not say whom it lists.")));
        }
        int others = votes.column(DataColumn.of(
                "listed_other",
                ColumnType.INTEGER,
                "How many voters are listed with other choices; empty if the vote lists nobody."));
        Target congresses = Target.of(Congress.class);
        Target sessions = Target.of(Session.class);
        Target bodies = Target.of(Organization.class);
        return (vote, row, place, out) -> {
            Action action = (Action) place.record();
            Facts facts = out.facts();
            Optional<String> congressId = facts.congress(action);
            row.set(congress, found(congresses, congressId, out));
            row.set(session, found(sessions, action.sessionId().map(Id::toString), out));
            row.set(body, found(bodies, facts.body(action), out));
            Optional<PartialDate> day = facts.day(action);
            sitting.set(row, facts.ordinal(congressId), facts.sessionNumber(action.sessionId()), day);
            count(vote, row, listed, lists, others);
            if (out.takes(ballots)) {
                write(vote, day.flatMap(PartialDate::earliest), place, out);
            }
        };
    }

    private static @Nullable String found(Target target, Optional<String> id, RowSink out) {
        return id.isPresent() ? out.known(target, id.get()) : null;
    }

    private static void count(
            Vote vote, Row row, Map<VoteChoice, Integer> listed, Map<VoteChoice, Integer> lists, int others) {
        ImmutableListMultimap<VoteChoice, Id<? extends Party>> voters = vote.allBallots();
        ImmutableListMultimap<VoteChoice, String> named = vote.allUnresolvedBallots();
        int all = voters.size() + named.size();
        if (all > 0) {
            int rest = all;
            for (Map.Entry<VoteChoice, Integer> choice : listed.entrySet()) {
                int count = voters.get(choice.getKey()).size()
                        + named.get(choice.getKey()).size();
                row.set(choice.getValue(), count);
                rest -= count;
            }
            row.set(others, rest);
        }
        if (!vote.listedChoices().isEmpty()) {
            lists.forEach((choice, place) -> row.set(place, vote.listedChoices().contains(choice)));
        }
    }

    private void write(Vote vote, Optional<LocalDate> day, Place place, RowSink out) throws IOException {
        Map<String, Deque<BallotNote>> notes = notes(vote);
        int number = write(vote.ballots(), vote.unresolvedBallots(), 0, null, notes, day, place, out);
        for (College in : vote.colleges()) {
            number = write(in.ballots(), in.unresolvedBallots(), number, in.key(), notes, day, place, out);
        }
    }

    private int write(
            ImmutableListMultimap<VoteChoice, Id<? extends Party>> voters,
            ImmutableListMultimap<VoteChoice, String> named,
            int before,
            @Nullable String collegeKey,
            Map<String, Deque<BallotNote>> notes,
            Optional<LocalDate> day,
            Place place,
            RowSink out)
            throws IOException {
        int number = before;
        for (Map.Entry<VoteChoice, Id<? extends Party>> ballot : voters.entries()) {
            String id = ballot.getValue().toString();
            Row row = ballot(place, ++number, ballot.getKey(), out);
            row.set(party, out.reference(PARTY, id, place, "/ballots"));
            row.set(matchedBy, out.matchedBy(id));
            note(notes.get("i" + id), row, place, out);
            inCollege(collegeKey, row);
            if (!lists.isEmpty()) {
                codes(id, day, row);
            }
            out.write(row);
        }
        for (Map.Entry<VoteChoice, String> ballot : named.entries()) {
            Row row = ballot(place, ++number, ballot.getKey(), out);
            note(notes.get("n" + ballot.getValue()), row, place, out);
            inCollege(collegeKey, row);
            row.set(name, ballot.getValue());
            out.write(row);
        }
        return number;
    }

    /** The college in whose list the voter stands, whatever a note says. */
    private void inCollege(@Nullable String key, Row row) {
        if (key != null) {
            row.set(college, key);
        }
    }

    private Row ballot(Place place, int number, VoteChoice did, RowSink out) {
        if (!did.isRecognized()) {
            out.saw(ballots, choice, did.toString());
        }
        return new Row(ballots).set(voteId, place.ownerId()).set(seq, number).set(choice, did.toString());
    }

    /** The notes on each voter, by id or by name. */
    private static Map<String, Deque<BallotNote>> notes(Vote vote) {
        Map<String, Deque<BallotNote>> notes = new HashMap<>();
        for (BallotNote note : vote.ballotNotes()) {
            String voter = note.voterId().isPresent()
                    ? "i" + note.voterId().get()
                    : "n" + note.name().orElse("");
            notes.computeIfAbsent(voter, key -> new ArrayDeque<>(1)).add(note);
        }
        return notes;
    }

    /** Fills in the note on a ballot: of several on a voter each is on one ballot, in order, and the last on all others. */
    private void note(@Nullable Deque<BallotNote> notes, Row row, Place place, RowSink out) throws IOException {
        BallotNote note = notes == null ? null : notes.size() > 1 ? notes.poll() : notes.peek();
        if (note == null) {
            return;
        }
        row.set(name, note.name().orElse(null));
        row.set(weight, note.weight().orElse(null));
        if (note.castById().isPresent()) {
            row.set(castBy, out.reference(PARTY, note.castById().get().toString(), place, "/ballotNotes"));
        }
        row.set(intended, note.intendedChoice().map(VoteChoice::toString).orElse(null));
        row.set(college, note.collegeKey().orElse(null));
    }

    private void codes(String id, Optional<LocalDate> day, Row row) {
        if (!codesOf.equals(day)) {
            codes.clear();
            codesOf = day;
        }
        @Nullable String[] found = codes.computeIfAbsent(id, code -> codesOf(code, day));
        for (int i = 0; i < found.length; i++) {
            row.set(firstCode + i, found[i]);
        }
    }

    private @Nullable String[] codesOf(String id, Optional<LocalDate> day) {
        Optional<RegisteredState> state =
                MemberStates.registry().byCode(id).filter(known -> known.code().equals(id));
        @Nullable String[] found = new @Nullable String[lists.size()];
        for (int i = 0; i < found.length; i++) {
            String list = lists.get(i);
            found[i] = state.flatMap(known -> code(known, list, day)).orElse(null);
        }
        return found;
    }

    /** The code of a State in a list; those that have no periods are its codes on every day. */
    private static Optional<String> code(RegisteredState state, String list, Optional<LocalDate> day) {
        return switch (list) {
            case StateCode.ISO_ALPHA_2 -> state.alpha2();
            case StateCode.M49 -> state.m49();
            default -> day.flatMap(date -> state.codeIn(list, date));
        };
    }
}

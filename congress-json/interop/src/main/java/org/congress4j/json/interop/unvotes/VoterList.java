package org.congress4j.json.interop.unvotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.congress4j.json.format.report.ImportProblemCode;
import org.congress4j.model.BallotNote;
import org.congress4j.model.Id;
import org.congress4j.model.MemberState;
import org.congress4j.model.Party;
import org.congress4j.model.VoteBuilder;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.registry.RegisteredState;

/** Reads the voters of one vote, row by row. */
final class VoterList {
    private final Columns columns;
    private final Problems problems;
    private final ContextRecords context;
    private final Catalog catalog;
    private final StateFinder finder;
    private final VoteRows rows;
    private final List<Optional<Ballot>> ballots = new ArrayList<>();
    private final List<BallotNote> notes = new ArrayList<>();
    private final Set<String> voters = new HashSet<>();

    VoterList(
            Columns columns,
            Problems problems,
            ContextRecords context,
            Catalog catalog,
            StateFinder finder,
            VoteRows rows) {
        this.columns = columns;
        this.problems = problems;
        this.context = context;
        this.catalog = catalog;
        this.finder = finder;
        this.rows = rows;
        rows.all().forEach(row -> ballots.add(read(row)));
    }

    private Optional<Ballot> read(CsvRow row) {
        String code = columns.cell(row, Column.MS_CODE);
        String name = columns.cell(row, Column.MS_NAME);
        if (code.isBlank() && name.isBlank()) {
            problems.add(ImportProblemCode.NO_VOTER, row.line(), "a row has neither an ms_code nor an ms_name");
            return Optional.empty();
        }
        VoteChoice choice = choice(row);
        FoundState found = finder.find(code, name, rows.day());
        found.problem().ifPresent(problem -> problems.add(problem, row.line(), found.message()));
        Ballot ballot = found.state()
                .map(state -> ofState(state, choice, name))
                .orElseGet(() -> new Ballot(choice, Optional.empty(), name.isBlank() ? code : name));
        String voter = ballot.voterId().map(Id::toString).orElse(ballot.name());
        if (!voters.add(voter)) {
            problems.add(
                    ImportProblemCode.VOTER_TWICE,
                    row.line(),
                    voter + " has more than one row in the vote '"
                            + rows.text(Column.UNDL_ID).orElse("") + "'");
        }
        return Optional.of(ballot);
    }

    private VoteChoice choice(CsvRow row) {
        String msVote = columns.cell(row, Column.MS_VOTE);
        return BallotOrder.choice(msVote).orElseGet(() -> {
            problems.add(
                    ImportProblemCode.UNKNOWN_VOTE, row.line(), "ms_vote '" + msVote + "' is not one of Y, N, A and X");
            return VoteChoice.UNKNOWN;
        });
    }

    private Ballot ofState(RegisteredState state, VoteChoice choice, String name) {
        context.state(state);
        Id<MemberState> id = state.id();
        if (!name.isBlank() && !voters.contains(id.toString()) && !name.equals(catalog.name(id, rows.day()))) {
            notes.add(BallotNote.builder().voterId(id).name(name).build());
        }
        return new Ballot(choice, Optional.<Id<? extends Party>>of(id), "");
    }

    /** The voters in the order of the rows; a row without a voter has none. */
    List<Optional<Ballot>> ballots() {
        return ballots;
    }

    /** A letter a row, as {@link BallotOrder} has it. */
    String order() {
        return ballots.stream()
                .map(ballot ->
                        Character.toString(ballot.map(BallotOrder::letter).orElse(BallotOrder.NO_BALLOT)))
                .collect(Collectors.joining());
    }

    /** Puts the voters into a vote, with the choices that the rows list: the first three always, others where they occur. */
    void addTo(VoteBuilder vote) {
        Set<VoteChoice> listed = new LinkedHashSet<>(List.of(VoteChoice.YES, VoteChoice.NO, VoteChoice.ABSTAIN));
        for (VoteChoice choice : VoteChoice.LIST.codes()) {
            for (Optional<Ballot> row : ballots) {
                row.filter(ballot -> ballot.choice().equals(choice)).ifPresent(ballot -> {
                    listed.add(choice);
                    ballot.voterId()
                            .ifPresentOrElse(
                                    id -> vote.putBallot(choice, id),
                                    () -> vote.putUnresolvedBallot(choice, ballot.name()));
                });
            }
        }
        vote.addAllListedChoices(listed).addAllBallotNotes(notes);
    }
}

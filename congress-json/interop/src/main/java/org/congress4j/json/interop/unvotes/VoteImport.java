package org.congress4j.json.interop.unvotes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.congress4j.json.format.report.ImportProblemCode;
import org.congress4j.model.Action;
import org.congress4j.model.ActionBuilder;
import org.congress4j.model.Congress;
import org.congress4j.model.Document;
import org.congress4j.model.Electorate;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Source;
import org.congress4j.model.Tally;
import org.congress4j.model.Vote;
import org.congress4j.model.VoteBuilder;
import org.congress4j.model.code.ActionOutcome;
import org.congress4j.model.code.ActionVerb;
import org.congress4j.model.code.AdoptionMethod;
import org.congress4j.model.code.DocumentKind;

/** Creates the records of votes from their rows. */
final class VoteImport {
    private static final String KEY = "whole";
    private static final int ALPHA_3 = 3;

    private final Columns columns;
    private final Problems problems;
    private final Consumer<ProceedingsRecord<?>> out;
    private final Catalog catalog = new Catalog();
    private final StateFinder finder = new StateFinder();
    private final ContextRecords context;

    VoteImport(Columns columns, Problems problems, Consumer<ProceedingsRecord<?>> out) {
        this.columns = columns;
        this.problems = problems;
        this.out = out;
        this.context = new ContextRecords(catalog, problems, record -> {
            catalog.add(record);
            out.accept(record);
        });
    }

    void add(VoteRows rows) {
        if (rows.text(Column.UNDL_ID).isEmpty()) {
            problems.add(ImportProblemCode.NO_ID, rows.line(), "a vote has no undl_id");
        }
        rows.date()
                .filter(date -> date.earliest().isEmpty())
                .ifPresent(date -> problems.add(
                        ImportProblemCode.DATE_NOT_UNDERSTOOD,
                        rows.line(),
                        "date '" + date + "' does not have the form 2021-12-16"));
        VoterList voters = new VoterList(columns, problems, context, catalog, finder, rows);
        Vote vote = vote(rows, voters);
        Action action = action(rows, outcome(vote));
        KeptCells kept = kept(
                rows, voters, new VoteCells(action.toBuilder().addVote(vote).build(), vote, catalog), vote);
        VoteBuilder complete = vote.toBuilder();
        kept.toJson().ifPresent(json -> complete.putExtension(UnVotes.EXTENSION, json));
        out.accept(action.toBuilder().addVote(complete.build()).build());
    }

    void end() {
        context.end();
    }

    private Action action(VoteRows rows, Optional<ActionOutcome> outcome) {
        ImmutableList<Id<Source>> sources = context.sources(rows);
        Optional<Id<Congress>> congress = context.congress(rows, sources);
        ImmutableList<Id<Document>> drafts = context.documents(rows, Column.DRAFT, DocumentKind.DRAFT, sources);
        ImmutableList<Id<Document>> reports =
                context.documents(rows, Column.COMMITTEE_REPORT, DocumentKind.REPORT, sources);
        Id<Action> id = context.voteId(rows);
        ActionBuilder action = Action.builder()
                .id(id)
                .addAllSourceIds(sources)
                .congressId(congress)
                .bodyId(Assembly.ID)
                .sessionId(context.meeting(rows, congress, sources))
                .date(rows.date())
                // The file holds the votes by which resolutions were adopted, as its description says, and no others.
                .verb(ActionVerb.ADOPTED)
                .method(AdoptionMethod.RECORDED_VOTE)
                .outcome(outcome)
                .textId(context.resolution(rows, id, congress, drafts, sources));
        // An id that an export made of those of action and vote is none of the Library.
        rows.text(Column.UNDL_ID)
                .filter(undlId -> undlId.indexOf('#') < 0)
                .ifPresent(undlId -> action.addIdentifier(Identifier.of(Catalog.UNDL, undlId)));
        action.addAllItemRefs(context.items(rows, congress));
        Stream.concat(drafts.stream(), reports.stream()).distinct().forEach(action::addDocumentId);
        return action.build();
    }

    /** That it was adopted, unless as many or more voted against. */
    private static Optional<ActionOutcome> outcome(Vote vote) {
        OptionalLong yes = vote.tally().map(Tally::yes).orElse(OptionalLong.empty());
        OptionalLong no = vote.tally().map(Tally::no).orElse(OptionalLong.empty());
        boolean lost = yes.isPresent() && no.isPresent() && yes.getAsLong() <= no.getAsLong();
        return lost ? Optional.empty() : Optional.of(ActionOutcome.ADOPTED);
    }

    private Vote vote(VoteRows rows, VoterList voters) {
        VoteBuilder vote = Vote.builder().key(KEY);
        OptionalLong yes = total(rows, Column.TOTAL_YES);
        OptionalLong no = total(rows, Column.TOTAL_NO);
        OptionalLong abstain = total(rows, Column.TOTAL_ABSTENTIONS);
        OptionalLong nonVoting = total(rows, Column.TOTAL_NON_VOTING);
        if (Stream.of(yes, no, abstain, nonVoting).anyMatch(OptionalLong::isPresent)) {
            vote.tally(Tally.builder()
                    .yes(yes)
                    .no(no)
                    .abstain(abstain)
                    .nonVoting(nonVoting)
                    .build());
        }
        OptionalLong members = total(rows, Column.TOTAL_MS);
        if (members.isPresent()) {
            vote.electorate(Electorate.builder()
                    .bodyId(Assembly.ID)
                    .asOf(rows.date().filter(date -> date.earliest().isPresent()))
                    .size(members)
                    .build());
        }
        voters.addTo(vote);
        return vote.build();
    }

    private OptionalLong total(VoteRows rows, Column column) {
        Optional<String> cell = rows.text(column);
        OptionalLong number = cell.map(Totals::parse).orElse(OptionalLong.empty());
        if (cell.isPresent() && number.isEmpty()) {
            problems.add(
                    ImportProblemCode.NUMBER_NOT_UNDERSTOOD,
                    rows.line(),
                    column + " '" + cell.get() + "' is not a whole number");
        }
        return number;
    }

    /** What the members of the records would not give back as it is written. */
    private KeptCells kept(VoteRows rows, VoterList voters, VoteCells cells, Vote vote) {
        Map<Column, String> shared = cells.shared();
        Map<String, String> ofVote = new LinkedHashMap<>();
        for (int i = 0; i < columns.names().size(); i++) {
            String name = columns.names().get(i);
            Optional<Column> column = columns.at(i);
            String given = column.map(known -> shared.getOrDefault(known, "")).orElse("");
            String written = rows.first().cell(i);
            if (!column.filter(Column.OF_BALLOT::contains).isPresent() && !written.equals(given)) {
                ofVote.put(name, written);
            }
        }
        ImmutableMap.Builder<String, ImmutableMap<String, String>> ofRows = ImmutableMap.builder();
        for (int i = 0; i < rows.all().size(); i++) {
            ImmutableMap<String, String> ofRow = kept(rows, i, voters.ballots().get(i), cells);
            if (!ofRow.isEmpty()) {
                ofRows.put(Integer.toString(i + 1), ofRow);
            }
        }
        ImmutableMap<String, ImmutableMap<String, String>> keptRows = ofRows.buildOrThrow();
        boolean inOrder = keptRows.isEmpty()
                && voters.ballots()
                        .equals(BallotOrder.byChoice(vote).stream()
                                .map(Optional::of)
                                .toList());
        return new KeptCells(
                inOrder ? Optional.empty() : Optional.of(voters.order()), ImmutableMap.copyOf(ofVote), keptRows);
    }

    private ImmutableMap<String, String> kept(VoteRows rows, int number, Optional<Ballot> ballot, VoteCells cells) {
        CsvRow row = rows.all().get(number);
        ImmutableMap.Builder<String, String> kept = ImmutableMap.builder();
        for (int i = 0; i < columns.names().size(); i++) {
            String name = columns.names().get(i);
            Optional<Column> column = columns.at(i);
            boolean ofBallot = column.filter(Column.OF_BALLOT::contains).isPresent();
            String given = ofBallot
                    ? cells.ofBallot(column.orElseThrow(), ballot)
                    : rows.first().cell(i);
            String written = row.cell(i);
            if (!written.equals(given) || (column.equals(Optional.of(Column.MS_CODE)) && isFormerState(ballot))) {
                kept.put(name, written);
                if (column.isPresent() && !ofBallot) {
                    problems.add(
                            ImportProblemCode.ROWS_DISAGREE,
                            row.line(),
                            name + " differs from the first row of the vote");
                }
            }
        }
        for (int i = columns.names().size(); i < row.cells().size(); i++) {
            kept.put(UnVotes.BEYOND + (i - columns.names().size() + 1), row.cell(i));
        }
        return kept.buildOrThrow();
    }

    /** Whether the code of the voter comes from the registry, which may change: that of a State that has ceased. */
    private static boolean isFormerState(Optional<Ballot> ballot) {
        return ballot.flatMap(Ballot::voterId)
                .filter(id -> id.toString().length() != ALPHA_3)
                .isPresent();
    }
}

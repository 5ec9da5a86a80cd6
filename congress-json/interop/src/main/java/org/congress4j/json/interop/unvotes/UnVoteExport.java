package org.congress4j.json.interop.unvotes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.congress4j.json.format.report.ExportReport;
import org.congress4j.model.Action;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Vote;

/** Creates the rows of votes. Collects all records first, because records may refer to later ones, and then writes the actions. */
final class UnVoteExport {
    private final Catalog catalog = new Catalog();
    private final ImmutableList<String> columns;
    private final ImmutableList<Optional<Column>> known;
    private long votes;
    private long rows;
    private long withoutVoters;
    private long withoutLibraryId;
    private final Map<String, Long> withoutLetter = new TreeMap<>();

    UnVoteExport(Proceedings header) {
        this.columns = columns(header);
        this.known = columns.stream().map(Column::of).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> columns(Proceedings header) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        if (header.extensions().get(UnVotes.EXTENSION) instanceof JsonValue.JsonObject kept
                && kept.members().get(UnVotes.COLUMNS) instanceof JsonValue.JsonArray array) {
            array.elements().forEach(element -> {
                if (element instanceof JsonValue.JsonString string) {
                    names.add(string.value());
                }
            });
        }
        ImmutableList<String> known = names.build();
        return known.isEmpty() ? Column.NAMES : known;
    }

    void learn(ProceedingsRecord<?> record) {
        catalog.add(record);
    }

    /** The names of the columns. */
    String[] header() {
        return columns.toArray(new String[0]);
    }

    /** Gives the rows of the votes of a record. */
    void rows(ProceedingsRecord<?> record, Consumer<String[]> out) {
        if (record instanceof Action action) {
            action.votes().forEach(vote -> rows(action, vote, out));
        }
    }

    private void rows(Action action, Vote vote, Consumer<String[]> out) {
        KeptCells kept = KeptCells.of(vote);
        Optional<List<Optional<Ballot>>> inOrder = kept.order().flatMap(letters -> BallotOrder.rows(vote, letters));
        List<Optional<Ballot>> ballots = inOrder.orElseGet(
                () -> BallotOrder.byChoice(vote).stream().map(Optional::of).toList());
        if (ballots.isEmpty()) {
            withoutVoters++;
            return;
        }
        // Where the list was changed, the numbers of rows mean nothing any more.
        boolean sameRows = inOrder.isPresent() || kept.order().isEmpty();
        VoteCells cells = new VoteCells(action, vote, catalog);
        String[] shared = shared(cells, kept);
        if (cells.libraryId().isEmpty() && !kept.cells().containsKey(Column.UNDL_ID.toString())) {
            withoutLibraryId++;
        }
        for (int i = 0; i < ballots.size(); i++) {
            ImmutableMap<String, String> ofRow =
                    sameRows ? kept.rows().getOrDefault(Integer.toString(i + 1), ImmutableMap.of()) : ImmutableMap.of();
            out.accept(row(shared, cells, ballots.get(i), ofRow));
            if (!ofRow.containsKey(Column.MS_VOTE.toString())) {
                ballots.get(i)
                        .map(Ballot::choice)
                        .filter(choice -> BallotOrder.msVote(choice).isEmpty())
                        .ifPresent(choice -> withoutLetter.merge(choice.toString(), 1L, Long::sum));
            }
            rows++;
        }
        votes++;
    }

    private String[] shared(VoteCells cells, KeptCells kept) {
        Map<Column, String> shared = cells.shared();
        String[] row = new String[columns.size()];
        for (int i = 0; i < row.length; i++) {
            String name = columns.get(i);
            String value =
                    known.get(i).map(column -> shared.getOrDefault(column, "")).orElse("");
            String written = kept.cells().get(name);
            row[i] = written == null || isOutdated(known.get(i), written, value) ? value : written;
        }
        return row;
    }

    /** Whether a total was changed since it was read as written. */
    private static boolean isOutdated(Optional<Column> column, String written, String value) {
        return column.filter(Column.TOTALS::contains).isPresent()
                && !Totals.print(Totals.parse(written)).equals(value);
    }

    private String[] row(String[] shared, VoteCells cells, Optional<Ballot> ballot, ImmutableMap<String, String> kept) {
        List<String> row = new ArrayList<>(shared.length);
        for (int i = 0; i < shared.length; i++) {
            String name = columns.get(i);
            Optional<Column> ofBallot = known.get(i).filter(Column.OF_BALLOT::contains);
            String value = kept.get(name);
            if (value == null) {
                value = ofBallot.isPresent() ? cells.ofBallot(ofBallot.get(), ballot) : shared[i];
            }
            row.add(value);
        }
        for (int i = 1; kept.containsKey(UnVotes.BEYOND + i); i++) {
            row.add(kept.getOrDefault(UnVotes.BEYOND + i, ""));
        }
        return row.toArray(new String[0]);
    }

    ExportReport report() {
        return ExportReport.builder()
                .format(UnVotes.FORMAT)
                .votes(votes)
                .rows(rows)
                .withoutVoters(withoutVoters)
                .withoutLibraryId(withoutLibraryId)
                .withoutLetter(withoutLetter)
                .build();
    }
}

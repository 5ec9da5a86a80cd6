package org.congress4j.json.interop.unvotes;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.Action;
import org.congress4j.model.BallotNote;
import org.congress4j.model.Electorate;
import org.congress4j.model.Id;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Tally;
import org.congress4j.model.Vote;
import org.congress4j.model.code.DocumentKind;
import org.jspecify.annotations.Nullable;

/** The cells of the rows of one vote, reproduced from the members of the records. */
final class VoteCells {
    private final Action action;
    private final Vote vote;
    private final Catalog catalog;
    private final Optional<LocalDate> day;
    private @Nullable Map<Id<?>, String> names;

    VoteCells(Action action, Vote vote, Catalog catalog) {
        this.action = action;
        this.vote = vote;
        this.catalog = catalog;
        this.day = action.date().flatMap(PartialDate::earliest);
    }

    /** The cells that all rows of the vote share. */
    Map<Column, String> shared() {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.UNDL_ID, libraryId().orElse(action.id() + "#" + vote.key()));
        cells.put(Column.DATE, action.date().map(PartialDate::toString).orElse(""));
        cells.put(Column.SESSION, catalog.session(action));
        cells.put(Column.RESOLUTION, catalog.symbol(action));
        cells.put(Column.DRAFT, catalog.documents(action, DocumentKind.DRAFT));
        cells.put(Column.COMMITTEE_REPORT, catalog.documents(action, DocumentKind.REPORT));
        cells.put(Column.MEETING, catalog.meeting(action));
        cells.put(Column.TITLE, catalog.title(action));
        cells.put(Column.AGENDA_TITLE, catalog.items(action));
        cells.put(Column.SUBJECTS, catalog.subjects(action));
        vote.tally().ifPresent(tally -> {
            cells.put(Column.TOTAL_YES, Totals.print(tally.yes()));
            cells.put(Column.TOTAL_NO, Totals.print(tally.no()));
            cells.put(Column.TOTAL_ABSTENTIONS, Totals.print(tally.abstain()));
            cells.put(Column.TOTAL_NON_VOTING, Totals.print(tally.nonVoting()));
        });
        cells.put(Column.TOTAL_MS, Totals.print(entitled()));
        cells.put(Column.UNDL_LINK, catalog.link(action.sourceIds()));
        return cells;
    }

    /** The id that the Library gave to the vote; absent if it gave none, or gave it to another vote of the action. */
    Optional<String> libraryId() {
        return Catalog.identifier(action, Catalog.UNDL)
                .filter(id -> action.votes().get(0).key().equals(vote.key()));
    }

    private OptionalLong entitled() {
        OptionalLong size = vote.electorate().map(Electorate::size).orElse(OptionalLong.empty());
        return size.isPresent() ? size : vote.tally().map(Tally::total).orElse(OptionalLong.empty());
    }

    /** The cell of a column of one row. */
    String ofBallot(Column column, Optional<Ballot> ballot) {
        if (ballot.isEmpty()) {
            return "";
        }
        return switch (column) {
            case MS_CODE ->
                ballot.get().voterId().map(id -> catalog.code(id, day)).orElse("");
            case MS_NAME -> name(ballot.get());
            case MS_VOTE -> BallotOrder.msVote(ballot.get().choice());
            default -> throw new IllegalArgumentException(column + " is not a column of a ballot");
        };
    }

    private String name(Ballot ballot) {
        return ballot.voterId()
                .map(id -> {
                    String written = names().get(id);
                    return written == null ? catalog.name(id, day) : written;
                })
                .orElse(ballot.name());
    }

    /** The names of voters as written, by the first note that has one. */
    private Map<Id<?>, String> names() {
        Map<Id<?>, String> known = names;
        if (known == null) {
            known = new HashMap<>();
            for (BallotNote note : vote.ballotNotes()) {
                if (note.voterId().isPresent() && note.name().isPresent()) {
                    known.putIfAbsent(note.voterId().get(), note.name().get());
                }
            }
            names = known;
        }
        return known;
    }
}

package org.congress4j.benchmarks.plain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The roll calls of {@link PlainProceedings} with one object for each ballot, as most data sets have them. */
public record PlainRollCalls(List<RollCall> rollCalls) {
    public record RollCall(
            String id,
            String congressId,
            String date,
            String verb,
            String textId,
            String method,
            String outcome,
            String key,
            PlainProceedings.Tally tally,
            List<Ballot> ballots) {}

    public record Ballot(String voterId, String choice) {}

    /** {@return the same roll calls, ballot by ballot} */
    public static PlainRollCalls of(PlainProceedings proceedings) {
        return new PlainRollCalls(proceedings.actions().stream()
                .flatMap(action -> action.votes().stream().map(vote -> rollCall(action, vote)))
                .toList());
    }

    private static RollCall rollCall(PlainProceedings.Action action, PlainProceedings.Vote vote) {
        return new RollCall(
                action.id(),
                action.congressId(),
                action.date(),
                action.verb(),
                action.textId(),
                action.method(),
                action.outcome(),
                vote.key(),
                vote.tally(),
                vote.ballots().entrySet().stream()
                        .flatMap(PlainRollCalls::ballots)
                        .toList());
    }

    private static Stream<Ballot> ballots(Map.Entry<String, List<String>> voters) {
        return voters.getValue().stream().map(voter -> new Ballot(voter, voters.getKey()));
    }
}

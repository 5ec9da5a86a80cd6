package org.congress4j.json.report.page;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.json.report.Decision;
import org.congress4j.json.report.VotingRecord;

/**
 * A decision with what a page shows beside it.
 *
 * @param decision the decision
 * @param day when, by which rows are sorted, such as {@code 2021-03-07}; empty if not stated
 * @param ballots each vote, in order
 */
public record DecisionRow(Decision decision, String day, ImmutableList<Ballots> ballots) {
    /**
     * A vote.
     *
     * @param record who voted how
     * @param bars the figures of it as a bar, in order; empty if none is stated
     * @param groups the voters by regional group of the day; empty if none of them is in a group
     * @param arithmetic how the outcome follows from the rules of procedure; empty if the record has no rules
     */
    public record Ballots(
            VotingRecord record,
            ImmutableList<Bar> bars,
            ImmutableList<Group> groups,
            ImmutableList<String> arithmetic) {
        /** {@return the bar in words, such as <em>In favour 76, against 35</em>} */
        public String label() {
            return bars.stream()
                    .map(bar -> bar.name() + " " + bar.number())
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
        }
    }

    /**
     * A part of a bar of 100 units.
     *
     * @param name the choice, such as <em>In favour</em>
     * @param style its class in the style sheet
     * @param number how many
     * @param from where it starts
     * @param width how wide it is
     */
    public record Bar(String name, String style, long number, double from, double width) {}

    /**
     * The voters of a group.
     *
     * @param name the group, or <em>none</em>
     * @param byChoice its voters, for each choice of the vote in order, in names of the day
     */
    public record Group(String name, ImmutableList<ImmutableList<String>> byChoice) {}

    /** {@return the result of the first vote as a bar; absent if it has no figures} */
    public Optional<Ballots> standing() {
        return ballots.stream().filter(vote -> !vote.bars().isEmpty()).findFirst();
    }
}

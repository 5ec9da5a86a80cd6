package org.congress4j.json.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Who voted how, in the layout of the records of the United Nations.
 *
 * @param title what was voted on, such as <em>operative paragraph 3</em>, or the round of an election; absent if not stated
 * @param choices the choices in the order of the record, those without voters and figures left out
 * @param remarks what else is recorded, such as a delegation that later said how it had intended to vote
 */
public record VotingRecord(Optional<String> title, ImmutableList<Choice> choices, ImmutableList<Fact> remarks) {
    /**
     * One choice.
     *
     * @param name the choice as the United Nations print it, such as <em>In favour</em>
     * @param announced the number that was announced; absent if not stated
     * @param voters the voters that are listed, in names of the day, in the order of the record
     */
    public record Choice(String name, OptionalLong announced, ImmutableList<String> voters) {}
}

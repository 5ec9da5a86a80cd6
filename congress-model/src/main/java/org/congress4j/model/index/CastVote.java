package org.congress4j.model.index;

import org.congress4j.model.Action;
import org.congress4j.model.Id;
import org.congress4j.model.Party;
import org.congress4j.model.Vote;
import org.congress4j.model.code.VoteChoice;

/**
 * What one voter did in one vote, such as that Japan abstained.
 *
 * @param action the action that was voted on
 * @param vote the vote
 * @param voterId the voter, such as {@code JPN}
 * @param choice what the voter did
 */
public record CastVote(Action action, Vote vote, Id<? extends Party> voterId, VoteChoice choice) {}

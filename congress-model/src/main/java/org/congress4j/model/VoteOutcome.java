package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.code.ActionOutcome;

/**
 * What came of a vote under rules of procedure, as {@link RulesOfProcedure#decide} computes it, with the arithmetic in words.
 * It is not the official outcome: that is {@link Action#outcome()}, and the two may differ.
 *
 * @param outcome what came of it: {@code adopted}, {@code rejected}, {@code vetoed} or {@code not-adopted}; empty if the numbers
 *     do not say it
 * @param arithmetic how it was computed, one step a line, such as <em>at least 2/3 of the present and voting (111) needed,
 *     76 in favour</em>
 */
public record VoteOutcome(Optional<ActionOutcome> outcome, ImmutableList<String> arithmetic) {}

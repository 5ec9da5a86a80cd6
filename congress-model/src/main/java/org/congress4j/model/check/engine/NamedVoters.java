package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.code.VoteChoice;

/**
 * The voters of one choice whose name leads to no party, as one list of a vote has them.
 *
 * @param choice what they did
 * @param names their names as written, in the order of the record
 * @param college the index of the college in whose list they stand, from 0; -1 for the list of the vote itself
 */
public record NamedVoters(VoteChoice choice, ImmutableList<String> names, int college) {}

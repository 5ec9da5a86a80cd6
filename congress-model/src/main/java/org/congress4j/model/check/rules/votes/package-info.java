/**
 * Rules about votes: whether the tally, the list of voters, the words of the announcement and the rules of procedure
 * agree, and whether each voter was entitled to vote.
 */
@NullMarked
package org.congress4j.model.check.rules.votes;

import org.jspecify.annotations.NullMarked;

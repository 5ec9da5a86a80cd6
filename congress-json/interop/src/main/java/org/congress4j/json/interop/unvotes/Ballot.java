package org.congress4j.json.interop.unvotes;

import java.util.Optional;
import org.congress4j.model.Id;
import org.congress4j.model.Party;
import org.congress4j.model.code.VoteChoice;

/**
 * One entry of the list of voters.
 *
 * @param choice what the voter did
 * @param voterId who voted; absent if the name leads to nobody
 * @param name the voter as written, where there is no id; empty if there is one
 */
record Ballot(VoteChoice choice, Optional<Id<? extends Party>> voterId, String name) {}

package org.congress4j.model.check.engine;

import org.congress4j.model.Action;
import org.congress4j.model.Delegation;
import org.congress4j.model.Participant;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.TreatyAction;
import org.congress4j.model.Vote;

/** Counts those who are given by a name only. */
public final class UnresolvedNames {
    private final Count voters = new Count();
    private final Count parties = new Count();
    private final Count persons = new Count();

    UnresolvedNames() {}

    /** How many of a kind are given by a name only. */
    public static final class Count {
        private long unresolved;
        private long all;

        private Count() {}

        private void add(boolean resolved) {
            all++;
            unresolved += resolved ? 0 : 1;
        }

        /** {@return how many have no id} */
        public long unresolved() {
            return unresolved;
        }

        /** {@return how many there are in all} */
        public long all() {
            return all;
        }
    }

    void see(Object record) {
        if (record instanceof Action action) {
            for (Vote vote : action.votes()) {
                int names = vote.allUnresolvedBallots().size();
                voters.unresolved += names;
                voters.all += vote.allBallots().size() + names;
            }
        } else if (record instanceof Participant participant) {
            persons.add(participant.personId().isPresent());
        } else if (record instanceof Delegation delegation) {
            parties.add(delegation.partyId().isPresent());
        } else if (record instanceof Sponsorship sponsorship) {
            parties.add(sponsorship.partyId().isPresent());
        } else if (record instanceof PositionStatement position) {
            parties.add(position.partyId().isPresent());
        } else if (record instanceof TreatyAction action) {
            parties.add(action.partyId().isPresent());
        }
    }

    /** {@return the voters of all votes} */
    public Count voters() {
        return voters;
    }

    /** {@return the parties of delegations, sponsorships, position statements and treaty actions} */
    public Count parties() {
        return parties;
    }

    /** {@return the participants} */
    public Count persons() {
        return persons;
    }
}

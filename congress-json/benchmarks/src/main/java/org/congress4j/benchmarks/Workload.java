package org.congress4j.benchmarks;

import org.congress4j.model.Proceedings;

/** A document of the size and shape of a real one; the same on every machine. */
public enum Workload {
    /** 5,000 roll calls of all members. */
    ROLL_CALLS("roll calls", 5_000),
    /** The 17,000 participants of a conference of the parties, in their delegations. */
    PARTICIPANTS("participants", 17_000),
    /** 10,000 statements of two kilobytes in four scripts. */
    STATEMENTS("statements", 10_000),
    /** The history of 15 congresses. */
    HISTORY("history", 15);

    private static final long SEED = 1;

    private final String title;
    private final int size;

    Workload(String title, int size) {
        this.title = title;
        this.size = size;
    }

    /** The document, at the scale of this process. */
    Proceedings proceedings() {
        return proceedings(Scale.current());
    }

    Proceedings proceedings(Scale scale) {
        return proceedings(scale.of(size));
    }

    /** A document of the same shape with a number of roll calls, participants, statements or congresses. */
    Proceedings proceedings(int size) {
        return switch (this) {
            case ROLL_CALLS -> RollCalls.proceedings(size, SEED);
            case PARTICIPANTS -> Participants.proceedings(size, SEED);
            case STATEMENTS -> Statements.proceedings(size, SEED);
            case HISTORY -> History.proceedings(size, SEED);
        };
    }

    @Override
    public String toString() {
        return title;
    }
}

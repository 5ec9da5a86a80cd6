package org.congress4j.benchmarks;

import java.util.function.IntFunction;
import org.congress4j.model.Proceedings;

/** A document of the size and shape of a real one; the same on every machine. */
public enum Workload {
    /** 5,000 roll calls of all members. */
    ROLL_CALLS("roll calls", 5_000, size -> RollCalls.proceedings(size, 1)),
    /** The 17,000 participants of a conference of the parties, in their delegations. */
    PARTICIPANTS("participants", 17_000, size -> Participants.proceedings(size, 2)),
    /** 10,000 statements of two kilobytes in four scripts. */
    STATEMENTS("statements", 10_000, size -> Statements.proceedings(size, 3)),
    /** The history of 15 congresses. */
    HISTORY("history", 15, size -> History.proceedings(size, 4));

    private final String title;
    private final int size;
    private final IntFunction<Proceedings> generator;

    Workload(String title, int size, IntFunction<Proceedings> generator) {
        this.title = title;
        this.size = size;
        this.generator = generator;
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
        return generator.apply(size);
    }

    @Override
    public String toString() {
        return title;
    }
}

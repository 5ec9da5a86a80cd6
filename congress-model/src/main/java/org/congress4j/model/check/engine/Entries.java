package org.congress4j.model.check.engine;

import java.util.Optional;
import java.util.OptionalInt;
import org.congress4j.model.Action;
import org.congress4j.model.Id;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Session;
import org.congress4j.model.Statement;

/** The entries of the record of a sitting: statements and actions, which share one sequence of positions. */
public final class Entries {
    private Entries() {}

    /**
     * {@return the session of an entry; empty if not stated, or the record is no entry}
     *
     * @param record a statement or an action
     */
    public static Optional<Id<Session>> session(ProceedingsRecord<?> record) {
        if (record instanceof Statement statement) {
            return statement.sessionId();
        }
        return record instanceof Action action ? action.sessionId() : Optional.empty();
    }

    /**
     * {@return the position of an entry; empty if not stated, or the record is no entry}
     *
     * @param record a statement or an action
     */
    public static OptionalInt position(ProceedingsRecord<?> record) {
        if (record instanceof Statement statement) {
            return statement.position();
        }
        return record instanceof Action action ? action.position() : OptionalInt.empty();
    }

    /**
     * {@return when an entry was made, in local time; unknown, never null, if that is not stated}
     *
     * @param record a statement or an action
     */
    public static Span time(ProceedingsRecord<?> record) {
        if (record instanceof Statement statement) {
            return Span.ofTime(statement.time());
        }
        return record instanceof Action action ? Span.ofMoment(action.time()) : Span.UNKNOWN;
    }

    /**
     * {@return when an entry was made, in words, such as {@code at 2021-03-10T12:41}; empty if that is not stated}
     *
     * @param record a statement or an action
     */
    public static Optional<String> timeInWords(ProceedingsRecord<?> record) {
        if (record instanceof Statement statement) {
            return statement.time().map(Spans::words);
        }
        return record instanceof Action action
                ? action.time().map(PartialDateTime::toString).map("at "::concat)
                : Optional.empty();
    }
}

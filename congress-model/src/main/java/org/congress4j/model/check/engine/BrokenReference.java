package org.congress4j.model.check.engine;

import java.util.Optional;
import org.congress4j.model.Id;
import org.congress4j.model.ProceedingsRecord;

/** A reference that does not lead to a record of the expected type. */
public final class BrokenReference {
    private final Id<?> id;
    private final Class<?> expected;
    private final Optional<ProceedingsRecord<?>> found;

    BrokenReference(Id<?> id, Class<?> expected, Optional<ProceedingsRecord<?>> found) {
        this.id = id;
        this.expected = expected;
        this.found = found;
    }

    /** {@return the reference, such as {@code kyoto-2021}} */
    public Id<?> id() {
        return id;
    }

    /**
     * {@return the type of record it should lead to, or what such records have in common, such as {@code Party.class}}
     */
    public Class<?> expected() {
        return expected;
    }

    /** {@return the record of another type that it leads to instead; empty if it leads nowhere} */
    public Optional<ProceedingsRecord<?>> found() {
        return found;
    }
}

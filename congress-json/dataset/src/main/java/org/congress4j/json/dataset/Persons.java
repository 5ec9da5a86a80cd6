package org.congress4j.json.dataset;

import java.util.Optional;
import org.congress4j.model.edit.Pseudonyms;

/** What becomes of persons in a data set: they are kept, left out, or have pseudonyms in place of names. */
public final class Persons {
    private static final Persons KEEP = new Persons(true, Optional.empty());
    private static final Persons LEAVE_OUT = new Persons(false, Optional.empty());

    private final boolean kept;
    private final Optional<Pseudonyms> pseudonyms;

    private Persons(boolean kept, Optional<Pseudonyms> pseudonyms) {
        this.kept = kept;
        this.pseudonyms = pseudonyms;
    }

    /** {@return persons as they are} */
    public static Persons keep() {
        return KEEP;
    }

    /**
     * {@return no persons: no record of a person, nothing that refers to one, and no member that names one; participants have numbers for
     *     ids. Claims, contacts and unknown members of the records that may name persons go as well. Prose is not searched}
     */
    public static Persons leaveOut() {
        return LEAVE_OUT;
    }

    /**
     * {@return persons without names: as {@link #leaveOut()}, but for a pseudonym in place of each id of a person or participant}
     *
     * @param pseudonyms the pseudonyms; those under the same key are the same in another edition of the data set
     */
    public static Persons under(Pseudonyms pseudonyms) {
        return new Persons(false, Optional.of(pseudonyms));
    }

    boolean areKept() {
        return kept;
    }

    Optional<Pseudonyms> pseudonyms() {
        return pseudonyms;
    }

    /** {@return {@code kept}, {@code left out} or {@code under pseudonyms}} */
    @Override
    public String toString() {
        if (kept) {
            return "kept";
        }
        return pseudonyms.isPresent() ? "under pseudonyms" : "left out";
    }
}

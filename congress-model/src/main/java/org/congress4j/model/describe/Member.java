package org.congress4j.model.describe;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * One member of a type, such as {@code kind} of a session: its name on the wire, how often it may stand, the kind of its values,
 * and how to get and set them.
 *
 * @param <T> the class that has the member
 * @param <V> the type of one value
 */
public abstract sealed class Member<T, V> permits SingleMember, ListMember, MapMember, BallotsMember {
    private final String name;
    private final Presence presence;
    private final Kind<V> kind;
    private boolean writtenIfEmpty;
    private @Nullable Members<T> siblings;

    Member(String name, Presence presence, Kind<V> kind) {
        this.name = name;
        this.presence = presence;
        this.kind = kind;
    }

    /** {@return the name on the wire, such as {@code congressId}; that of the accessor, but for {@code $schema}} */
    public final String name() {
        return name;
    }

    /** {@return how often it may stand} */
    public final Presence presence() {
        return presence;
    }

    /** {@return the kind of its values} */
    public final Kind<V> kind() {
        return kind;
    }

    /** {@return whether a value without it cannot be built} */
    public final boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    /** {@return whether it is written even if it is an empty list or map, as those of a report are, and read so without a warning} */
    public final boolean isWrittenIfEmpty() {
        return writtenIfEmpty;
    }

    final void writeIfEmpty() {
        writtenIfEmpty = true;
    }

    /**
     * {@return the values that it has, in order, without the names or choices under which they stand; empty if it is absent}
     *
     * @param of what has the member
     */
    public abstract ImmutableList<V> values(T of);

    /**
     * {@return whether it is absent: not stated, or an empty list}
     *
     * @param of what has the member
     */
    public abstract boolean isAbsent(T of);

    /**
     * {@return a copy without this member}
     *
     * @param of what is copied
     * @throws IllegalStateException if the member is required
     * @throws IllegalArgumentException if the model refuses the copy
     */
    public final T without(T of) {
        return draftWithout(of).build();
    }

    /** Sets it as it is in a value. */
    abstract void copy(T from, Draft<T> to);

    final void joins(Members<T> members) {
        Preconditions.checkState(siblings == null, "member '%s' is described twice", name);
        siblings = members;
    }

    /** A draft of a value with all members but this one. */
    final Draft<T> draftWithout(T of) {
        Draft<T> draft = Preconditions.checkNotNull(siblings).draft();
        draft.copyAllBut(this, of);
        return draft;
    }

    /** {@return the name} */
    @Override
    public final String toString() {
        return name;
    }
}

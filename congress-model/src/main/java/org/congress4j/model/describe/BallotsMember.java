package org.congress4j.model.describe;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.function.Function;
import org.congress4j.model.code.VoteChoice;

/**
 * The voters of a vote, by what they did; one who is listed twice stays listed twice.
 *
 * @param <T> the class that has the member
 * @param <V> the type of a voter
 */
public final class BallotsMember<T, V> extends Member<T, V> {
    private final Function<T, ImmutableListMultimap<VoteChoice, V>> getter;
    private final Setter<Object, V> setter;

    BallotsMember(
            String name,
            Kind<V> kind,
            Function<T, ImmutableListMultimap<VoteChoice, V>> getter,
            Setter<Object, V> setter) {
        super(name, Presence.BALLOTS, kind);
        this.getter = getter;
        this.setter = setter;
    }

    /**
     * Adds voters to a builder.
     *
     * @param <B> the type of the builder
     * @param <V> the type of a voter
     */
    @FunctionalInterface
    public interface Setter<B, V> {
        /**
         * Adds voters.
         *
         * @param builder the builder
         * @param choice what they did
         * @param voters the voters
         */
        void putAll(B builder, VoteChoice choice, Iterable<V> voters);
    }

    /**
     * {@return the voters by choice, in order; empty if none is listed}
     *
     * @param of what has the member
     */
    public ImmutableListMultimap<VoteChoice, V> ballots(T of) {
        return getter.apply(of);
    }

    /**
     * Adds voters.
     *
     * @param draft what shall have the member
     * @param choice what they did
     * @param voters the voters
     */
    public void putAll(Draft<T> draft, VoteChoice choice, Iterable<V> voters) {
        setter.putAll(draft.builder(), choice, voters);
    }

    /**
     * {@return a copy with other voters}
     *
     * @param of what is copied
     * @param ballots the voters by choice
     * @throws IllegalArgumentException if the model refuses the copy
     */
    public T with(T of, ListMultimap<VoteChoice, V> ballots) {
        Draft<T> draft = draftWithout(of);
        Multimaps.asMap(ballots).forEach((choice, voters) -> putAll(draft, choice, voters));
        return draft.build();
    }

    @Override
    public ImmutableList<V> values(T of) {
        return ballots(of).values().asList();
    }

    @Override
    public boolean isAbsent(T of) {
        return ballots(of).isEmpty();
    }

    @Override
    void copy(T from, Draft<T> to) {
        Multimaps.asMap(ballots(from)).forEach((choice, voters) -> putAll(to, choice, voters));
    }
}

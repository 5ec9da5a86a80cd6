package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.congress4j.model.code.VoteChoice;
import org.immutables.value.Value;

/**
 * A group of voters whose votes are counted apart, such as the Workers' delegates of the International Labour Conference, or
 * categories B and C of the members of IUCN.
 *
 * <p>Its voters stand in {@code ballots} here if the record lists them by college. Where the record has one list, they stand in the
 * {@code ballots} of the vote, and a note on each names the college.
 */
@Value.Immutable
@MultimapStyle
public abstract class College implements Extensible {
    College() {}

    /** {@return the key, unique in the vote, such as {@code workers}} */
    public abstract String key();

    /** {@return the name, such as <em>Workers' delegates</em>; absent if not stated} */
    public abstract Optional<LocalizedText> name();

    /** {@return the tally announced for it; absent if not stated} */
    public abstract Optional<Tally> tally();

    /** {@return how many are entitled to vote in it, at least 0; absent if not stated} */
    public abstract OptionalLong size();

    /**
     * {@return how many seats it elects by itself, at least 1, such as 14 of the Workers' delegates for the Governing Body of the
     *     International Labour Office; absent if it elects together with the others, or if it is not an election}
     */
    public abstract OptionalInt seats();

    /**
     * {@return the choices whose voters the list of this college has at all; empty if they are those of the vote, or unknown}
     */
    public abstract ImmutableList<VoteChoice> listedChoices();

    /**
     * {@return its voters by choice, in the order of the record; empty if they are not listed by college}
     *
     * <p>They are not listed in the vote again. A party with votes in several colleges stands in each of them.
     */
    public abstract ImmutableListMultimap<VoteChoice, Id<? extends Party>> ballots();

    /** {@return its voters whose name leads to no party, by choice, as written; they count; empty if there are none} */
    public abstract ImmutableListMultimap<VoteChoice, String> unresolvedBallots();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** The name in English or another language, or the key. */
    final String nameOrKey() {
        return name().map(text -> text.lookupOrFirst("en")).orElse(key());
    }

    /** {@return whether its voters are listed, by id or by name} */
    public final boolean hasList() {
        return !ballots().isEmpty() || !unresolvedBallots().isEmpty();
    }

    @Value.Check
    final void check() {
        Checks.key(Optional.of(key()));
        checkArgument(
                seats().orElse(1) >= 1,
                "seats of college '%s' must be at least 1 but were %s",
                key(),
                seats().orElse(1));
        checkArgument(
                size().orElse(0) >= 0, "size of college '%s' must be at least 0 but was %s", key(), size().orElse(0));
    }

    /** {@return a builder with nothing set} */
    public static CollegeBuilder builder() {
        return new CollegeBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract CollegeBuilder toBuilder();
}

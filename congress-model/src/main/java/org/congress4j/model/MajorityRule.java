package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The majority that a kind of matter needs, such as two thirds of those present and voting for an important question. At least
 * one of {@code threshold} and {@code minimumInFavour} is required.
 */
@Value.Immutable
public abstract class MajorityRule implements Extensible {
    MajorityRule() {}

    /** {@return the key by which a vote names the rule, unique in the rules of procedure, such as {@code important}} */
    public abstract String key();

    /** {@return the matters that it is for, such as <em>important questions</em>; absent if not stated} */
    public abstract Optional<LocalizedText> matter();

    /**
     * {@return whether it is the majority for important questions, such as two thirds of those present and voting in the General
     *     Assembly (rule 83, A/520); absent if not stated}
     */
    public abstract Optional<Boolean> importantQuestions();

    /** {@return the part of the whole that must be in favour; absent where a number alone is needed} */
    public abstract Optional<Threshold> threshold();

    /** {@return the least number in favour, at least 0, such as 9 in the Security Council; absent if not stated} */
    public abstract OptionalLong minimumInFavour();

    /** {@return whether each college must reach the threshold by itself} */
    public abstract boolean everyCollege();

    /**
     * {@return the colleges that must each reach the threshold by themselves, by their keys in the vote, such as {@code a}; empty if
     *     {@code everyCollege} says it}
     *
     * <p>A vote that lacks one of them is not decided. Others need not agree, even if {@code everyCollege} is true.
     */
    public abstract ImmutableList<String> collegeKeys();

    /** {@return whether the negative vote of a veto holder prevents adoption} */
    public abstract boolean veto();

    /** {@return the body that must decide or elect likewise in a vote of its own, such as the Security Council in the
     *     election of judges (Statute of the International Court of Justice, Article 8); absent if none must} */
    public abstract Optional<Id<Organization>> concurrentBodyId();

    /** {@return the part of the whole that must take part in the vote, or it is void, abstentions counting only where the
     *     threshold is one of all votes cast; absent if not stated} */
    public abstract Optional<Threshold> quorum();

    /** {@return the rule as cited, such as {@code Charter, Article 27 (3)}; absent if not stated} */
    public abstract Optional<String> rule();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.key(Optional.of(key()));
        Checks.notNegative("votes in favour needed", minimumInFavour());
        Checks.notBlank("rule of majority", key(), rule());
        checkArgument(
                threshold().isPresent() || minimumInFavour().isPresent(),
                "majority rule '%s' must have a threshold or a minimum in favour",
                key());
    }

    /** {@return a builder of a majority that holds for the colleges together and without veto, unless it is told otherwise} */
    public static MajorityRuleBuilder builder() {
        return new MajorityRuleBuilder().everyCollege(false).veto(false);
    }

    /** {@return a builder that starts from this value} */
    public abstract MajorityRuleBuilder toBuilder();
}

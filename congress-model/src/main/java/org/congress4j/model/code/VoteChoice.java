package org.congress4j.model.code;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;

/**
 * What a voter did in a vote, such as {@code abstain}. This list alone is closed: it does not grow within a major version.
 */
public enum VoteChoice {
    /** In favour. */
    YES,
    /** Against. */
    NO,
    /** An abstention. */
    ABSTAIN,
    /** Present, and took no part in the vote. */
    NOT_PARTICIPATING,
    /** Not present. */
    ABSENT,
    /** Did not vote, and the source does not say whether the voter was there. */
    NON_VOTING,
    /** Without the right to vote. */
    NOT_ELIGIBLE,
    /** A choice that the source does not give, as in a secret ballot. */
    UNKNOWN;

    private static final ImmutableMap<String, VoteChoice> BY_TEXT =
            Maps.uniqueIndex(Arrays.asList(values()), VoteChoice::toString);

    private final String text = Ascii.toLowerCase(name()).replace('_', '-');

    /**
     * {@return the choice with that text}
     *
     * @param text the text, such as {@code not-participating}
     * @throws IllegalArgumentException if there is none
     */
    public static VoteChoice of(String text) {
        VoteChoice choice = BY_TEXT.get(requireNonNull(text));
        checkArgument(choice != null, "vote choice must be one of %s but was '%s'", BY_TEXT.keySet(), text);
        return choice;
    }

    /** {@return the text, such as {@code not-participating}} */
    @Override
    public String toString() {
        return text;
    }
}

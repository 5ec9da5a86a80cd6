package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableList;

/** Words of an action that state the result of a vote, with their place. */
public final class ResultWords {
    private final ResultNumbers numbers;
    private final ImmutableList<Object> place;

    ResultWords(ResultNumbers numbers, ImmutableList<Object> place) {
        this.numbers = numbers;
        this.place = place;
    }

    /** {@return the numbers that the words state} */
    public ResultNumbers numbers() {
        return numbers;
    }

    /**
     * {@return the names and indices from the action to the words, such as {@code "votes", 0, "sentence", "en"}, as
     *     {@link Findings#at} takes them}
     */
    public ImmutableList<Object> place() {
        return place;
    }
}

package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalLong;
import org.congress4j.model.code.VoteChoice;
import org.jspecify.annotations.Nullable;

/** The numbers of a result that is stated in words, such as <em>by 14 votes to none, with 1 abstention</em>. */
public final class ResultNumbers {
    private final ImmutableMap<VoteChoice, Long> byChoice;

    ResultNumbers(long yes, long no, OptionalLong abstain) {
        ImmutableMap.Builder<VoteChoice, Long> stated = ImmutableMap.<VoteChoice, Long>builder()
                .put(VoteChoice.YES, yes)
                .put(VoteChoice.NO, no);
        abstain.ifPresent(number -> stated.put(VoteChoice.ABSTAIN, number));
        this.byChoice = stated.buildOrThrow();
    }

    /**
     * {@return how many were in favour, how many against and, if the words say it, how many abstained, in this order}
     */
    public ImmutableMap<VoteChoice, Long> byChoice() {
        return byChoice;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResultNumbers numbers && byChoice.equals(numbers.byChoice);
    }

    @Override
    public int hashCode() {
        return byChoice.hashCode();
    }

    /** {@return the numbers by choice, such as {@code {yes=14, no=0, abstain=1}}} */
    @Override
    public String toString() {
        return byChoice.toString();
    }
}

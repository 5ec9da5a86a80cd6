package org.congress4j.model.check.engine;

import java.util.Objects;
import java.util.OptionalLong;

/** The numbers of a result that is stated in words, such as <em>by 14 votes to none, with 1 abstention</em>. */
public final class ResultNumbers {
    private final long yes;
    private final long no;
    private final OptionalLong abstain;

    ResultNumbers(long yes, long no, OptionalLong abstain) {
        this.yes = yes;
        this.no = no;
        this.abstain = abstain;
    }

    /** {@return how many were in favour} */
    public long yes() {
        return yes;
    }

    /** {@return how many were against} */
    public long no() {
        return no;
    }

    /** {@return how many abstained; empty if the words do not say} */
    public OptionalLong abstain() {
        return abstain;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResultNumbers numbers
                && yes == numbers.yes
                && no == numbers.no
                && abstain.equals(numbers.abstain);
    }

    @Override
    public int hashCode() {
        return Objects.hash(yes, no, abstain);
    }

    /** {@return the numbers, such as {@code 14-0-1}; a question mark stands for abstentions that are not stated} */
    @Override
    public String toString() {
        return yes + "-" + no + "-" + (abstain.isPresent() ? abstain.getAsLong() : "?");
    }
}

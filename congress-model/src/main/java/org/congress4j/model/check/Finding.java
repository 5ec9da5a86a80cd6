package org.congress4j.model.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.congress4j.model.Extensible;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.code.Severity;
import org.immutables.value.Value;

/**
 * One thing that a rule found, as data: {@code tally_list_mismatch} at {@code /actions/3/votes/0/tally/yes}, with the parameters
 * {@code announced=15, listed=12}.
 */
@Value.Immutable
public abstract class Finding implements Extensible {
    /** How many further places of a cause are named. */
    public static final int ALSO_AT = 5;

    Finding() {}

    /** {@return the code of the rule, such as {@code tally_list_mismatch}} */
    public abstract String code();

    /** {@return how grave it is, such as {@code error}} */
    public abstract Severity severity();

    /**
     * {@return where it is: a JSON Pointer (RFC 6901) into the document form, such as {@code /actions/3/votes/0/ballots/yes/5};
     *     empty for the document as a whole}
     */
    public abstract String pointer();

    /** {@return the line of the document on which the place starts, counted from 1, such as 12; absent unless the text of the document is known} */
    public abstract OptionalInt line();

    /** {@return the column in which it starts, in UTF-16 code units, counted from 1, such as 18; absent likewise} */
    public abstract OptionalInt column();

    /** {@return the id of the record in which it is, such as {@code kyoto-2021}; absent if it is in none} */
    public abstract Optional<Id<?>> recordId();

    /** {@return the facts of the finding by name, in the order of the rule} */
    public abstract ImmutableMap<String, String> parameters();

    /**
     * {@return what the finding is known by, such as {@code 5b1f0c6e2a7d9403}: the same after changes elsewhere in the document, such as
     *     records before its own, another order of records, or further ballots in another vote}
     *
     * <p>It is made of the code, the id of the record, the pointer, and the parameters that name something, such as a voter; numbers,
     * dates, pointers and words are not part of it. In the pointer, an id or key stands for the index of a record or an element that has
     * one, and the first member of an element that has none, unless another element has the same. It is the first 16 hexadecimal digits of
     * a SHA-256.
     *
     * <p>That of a finding that is made with {@link #builder} is made of the pointer as it stands and of all parameters.
     */
    @Value.Default
    public String fingerprint() {
        return Fingerprint.of(code(), recordId(), pointer(), parameters());
    }

    /** {@return the finding in words, such as <em>15 announced under 'yes', but 12 listed</em>; it may change} */
    public abstract String message();

    /**
     * {@return how many findings of the code have the same cause, this one included, such as 3712 ballots with one unknown code; 1
     *     unless the report is by cause}
     *
     * <p>See {@link ProceedingsCheck#byCause}.
     */
    @Value.Default
    public long times() {
        return 1;
    }

    /**
     * {@return where else its cause shows: the pointers of the first further findings of the code, at most five, such as
     *     {@code /actions/4/votes/0/ballots/yes/7}; empty if there are none, or unless the report is by cause}
     *
     * <p>See {@link ProceedingsCheck#byCause}, and {@link #ALSO_AT} for how many.
     */
    public abstract ImmutableList<String> alsoAt();

    /**
     * {@return the findings of other codes that it explains, as a wrong number in a tally explains a wrong sum: one for each code, in the
     *     order found; empty unless the report is by cause}
     *
     * <p>See {@link ProceedingsCheck#byCause}.
     */
    public abstract ImmutableList<Consequence> consequences();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return the severity, the code, the place and the message, in one line, such as {@code ERROR date_malformed /actions/0/date, line 12, column 18: …}} */
    @Override
    public final String toString() {
        return severity() + " " + code() + " " + pointer() + place() + ": " + message();
    }

    private String place() {
        return (line().isPresent() ? ", line " + line().getAsInt() : "")
                + (column().isPresent() ? ", column " + column().getAsInt() : "");
    }

    /** {@return a builder with nothing set} */
    public static FindingBuilder builder() {
        return new FindingBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract FindingBuilder toBuilder();
}

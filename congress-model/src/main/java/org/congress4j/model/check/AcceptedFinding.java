package org.congress4j.model.check;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.Extensible;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.immutables.value.Value;

/** A finding that was looked at and is let be, such as a wrong number that the source itself prints. */
@Value.Immutable
public abstract class AcceptedFinding implements Extensible {
    AcceptedFinding() {}

    /** {@return the code of the rule, such as {@code tally_list_mismatch}} */
    public abstract String code();

    /** {@return what the finding is known by, such as {@code 5b1f0c6e2a7d9403}} */
    public abstract String fingerprint();

    /** {@return the id of the record in which it was, such as {@code adoption}; absent if it was in none} */
    public abstract Optional<Id<?>> recordId();

    /** {@return where it was when it was accepted, such as {@code /actions/3/votes/0/tally/yes}, for people; it may have moved} */
    public abstract Optional<String> pointer();

    /** {@return the facts that were accepted, by name; with other figures or dates the finding is not accepted} */
    public abstract ImmutableMap<String, String> parameters();

    /** {@return why it was accepted, such as <em>the record prints 15 in favour and lists 12</em>; absent if not stated} */
    public abstract Optional<String> reason();

    /** {@return who accepted it, such as <em>A. Editor</em>; absent if not stated} */
    public abstract Optional<String> by();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static AcceptedFindingBuilder builder() {
        return new AcceptedFindingBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract AcceptedFindingBuilder toBuilder();
}

package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.RosterEdition;
import org.immutables.value.Value;

/**
 * An edition of the list of participants of a congress. Whether it is complete is what the list says, not the data.
 */
@Value.Immutable
public abstract class Roster implements Extensible {
    Roster() {}

    /** {@return the key that participants name it by, unique in the congress, such as {@code final}} */
    public abstract String key();

    /** {@return which edition it is, such as {@code provisional}} */
    public abstract RosterEdition edition();

    /** {@return the other congresses whose list it is too; empty if there is none} */
    public abstract ImmutableList<Id<Congress>> furtherCongressIds();

    /** {@return whether it says that it is complete; absent if not stated} */
    public abstract Optional<Boolean> complete();

    /** {@return its date; absent if not stated} */
    public abstract Optional<PartialDate> date();

    /** {@return the document that it is; absent if not stated} */
    public abstract Optional<Id<Document>> documentId();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.key(Optional.of(key()));
    }

    /** {@return a builder with nothing set} */
    public static RosterBuilder builder() {
        return new RosterBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract RosterBuilder toBuilder();
}

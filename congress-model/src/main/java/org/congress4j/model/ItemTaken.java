package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.Access;
import org.congress4j.model.code.ItemState;
import org.immutables.value.Value;

/**
 * An agenda item that a sitting took up, when, and what became of it. An item may run over several sittings, and a sitting may
 * come back to it.
 */
@Value.Immutable
public abstract class ItemTaken implements Extensible {
    ItemTaken() {}

    /** {@return the item, as {@code agendaId#key}, such as {@code kyoto-2021-agenda#3}} */
    public abstract KeyReference itemRef();

    /** {@return from when to when, in the local time of the session; absent if not stated} */
    public abstract Optional<TimeRange> time();

    /** {@return who could follow it; as the sitting if absent} */
    public abstract Optional<Access> access();

    /** {@return what became of it, such as {@code concluded}; absent if not stated} */
    public abstract Optional<ItemState> state();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    /** {@return a builder with nothing set} */
    public static ItemTakenBuilder builder() {
        return new ItemTakenBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ItemTakenBuilder toBuilder();
}

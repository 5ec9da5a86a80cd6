package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.Access;
import org.immutables.value.Value;

/**
 * An item of an agenda with the items below it, such as item 2 <em>Organizational matters</em> with (a) to (e). It is cited as
 * {@code agendaId#key}.
 */
@Value.Immutable
public abstract class AgendaItem implements Extensible {
    AgendaItem() {}

    /** {@return the key, unique in the agenda, such as {@code 2-e-ii}} */
    public abstract String key();

    /** {@return the label as printed, without those of the items above, such as {@code (e)}; absent if not stated} */
    public abstract Optional<String> label();

    /** {@return the title, such as <em>Organizational matters</em>; absent if not stated} */
    public abstract Optional<LocalizedText> title();

    /** {@return who may follow its consideration, such as {@code closed}; absent if not stated} */
    public abstract Optional<Access> access();

    /** {@return the organs to which it is allocated; empty if that is not stated} */
    public abstract ImmutableList<Id<Organization>> allocatedToIds();

    /** {@return the documents before the body under it; empty if none is stated} */
    public abstract ImmutableList<Id<Document>> documentIds();

    /** {@return what it is about, by scheme and code, such as {@code unbis}; empty if not stated} */
    public abstract ImmutableList<Subject> subjects();

    /** {@return what it is about, in words of no scheme, such as <em>transboundary rivers</em>; empty if not stated} */
    public abstract ImmutableList<LocalizedText> keywords();

    /** {@return the items below it, in order; empty if there are none} */
    public abstract ImmutableList<AgendaItem> items();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.key(Optional.of(key()));
        Checks.notBlank("label of agenda item", key(), label());
    }

    /** {@return a builder with nothing set} */
    public static AgendaItemBuilder builder() {
        return new AgendaItemBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract AgendaItemBuilder toBuilder();
}

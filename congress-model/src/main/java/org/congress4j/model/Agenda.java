package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.Traverser;
import java.util.Optional;
import org.congress4j.model.code.AgendaEdition;
import org.immutables.value.Value;

/**
 * One edition of an agenda, such as the provisional agenda of a congress. Documents and statements refer to an edition.
 *
 * <pre>{@code
 * Agenda provisional = Agenda.builder()
 *         .id(Id.of("kyoto-2021-agenda"))
 *         .congressId(Id.of("kyoto-2021"))
 *         .edition(AgendaEdition.PROVISIONAL)
 *         .addItem(AgendaItem.builder()
 *                 .key("1")
 *                 .label("1")
 *                 .title(LocalizedText.of("en", "Opening of the Congress"))
 *                 .build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Agenda implements ProceedingsRecord<Agenda> {
    Agenda() {}

    /** {@return the id, unique in a document, such as {@code kyoto-2021-agenda}} */
    @Override
    public abstract Id<Agenda> id();

    /** {@return the congress; absent if not stated} */
    public abstract Optional<Id<Congress>> congressId();

    /** {@return the body; absent if not stated} */
    public abstract Optional<Id<Organization>> bodyId();

    /** {@return which edition it is} */
    public abstract AgendaEdition edition();

    /** {@return its date; absent if not stated} */
    public abstract Optional<PartialDate> date();

    /** {@return the document that holds it; absent if not stated} */
    public abstract Optional<Id<Document>> documentId();

    /** {@return the action by which it was adopted; absent if not stated} */
    public abstract Optional<Id<Action>> adoptedById();

    /** {@return the items, in order; empty if they are not given} */
    public abstract ImmutableList<AgendaItem> items();

    /** {@return all items at every level, each before those below it} */
    public final ImmutableList<AgendaItem> allItems() {
        return ImmutableList.copyOf(
                Traverser.<AgendaItem>forTree(AgendaItem::items).depthFirstPreOrder(items()));
    }

    /**
     * {@return the label of an item with those of the items above it, such as {@code 2 (e) (ii)}; empty if there is no such item
     *     or it has no label}
     *
     * @param key the key of the item
     */
    public final Optional<String> labelPath(String key) {
        return labelPath(key, items()).filter(path -> !path.isEmpty());
    }

    private static Optional<String> labelPath(String key, ImmutableList<AgendaItem> items) {
        for (AgendaItem item : items) {
            String label = item.label().orElse("");
            if (item.key().equals(key)) {
                return Optional.of(label);
            }
            Optional<String> below = labelPath(key, item.items());
            if (below.isPresent()) {
                // An empty path is that of an item without a label, and stays empty.
                return below.map(path -> path.isEmpty() ? path : (label + " " + path).strip());
            }
        }
        return Optional.empty();
    }

    /** {@return a builder with nothing set} */
    public static AgendaBuilder builder() {
        return new AgendaBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract AgendaBuilder toBuilder();
}

package org.congress4j.model.edit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Id;
import org.congress4j.model.Proceedings;
import org.congress4j.model.code.MergeSide;

/**
 * Merges two documents record by record: two harvests of a source, the work of two teams, a copy with what has changed since.
 *
 * <pre>{@code
 * MergeResult result = ProceedingsMerge.of(copy, changesSince).merge();
 * result.clashes();                   // what neither side can decide, with both values
 * result.proceedings().ifPresent(…);  // absent if there are clashes
 * }</pre>
 *
 * <ul>
 *   <li>Records that are the same are one, and those that only one document has are taken.
 *   <li>Of two versions of a record the one that was {@code modified} later stands, and that is reported. Where not both say when, or both
 *       the same, there is a clash.
 *   <li>With a {@link #base} from which both come, members that one side only has changed are taken from that side. What both have changed
 *       in different ways is decided as above.
 *   <li>A tombstone that is later than the record removes it. A record that was changed after the tombstone, or at a time that is not
 *       stated, is a clash.
 *   <li>What the documents say of themselves is merged in the same way; there, {@code issued} says which is later. The {@code base} of the
 *       ids and the {@code registryEdition} must be the same. {@code $schema} and {@code generator} are those of the first.
 *   <li>If there is a clash there is no merged document, unless a side is {@linkplain #prefer preferred}.
 * </ul>
 *
 * <p>The records of the first document come first in each list, in its order. The work is in proportion to the documents.
 */
public final class ProceedingsMerge {
    private final Proceedings ours;
    private final Proceedings theirs;
    private final Optional<Proceedings> base;
    private final Optional<MergeSide> preferred;
    private final ImmutableMap<Id<?>, Id<?>> ourIds;
    private final ImmutableMap<Id<?>, Id<?>> theirIds;

    private ProceedingsMerge(
            Proceedings ours,
            Proceedings theirs,
            Optional<Proceedings> base,
            Optional<MergeSide> preferred,
            ImmutableMap<Id<?>, Id<?>> ourIds,
            ImmutableMap<Id<?>, Id<?>> theirIds) {
        this.ours = ours;
        this.theirs = theirs;
        this.base = base;
        this.preferred = preferred;
        this.ourIds = ourIds;
        this.theirIds = theirIds;
    }

    /**
     * {@return a merge of two documents}
     *
     * @param ours the first document
     * @param theirs the second document
     */
    public static ProceedingsMerge of(Proceedings ours, Proceedings theirs) {
        return new ProceedingsMerge(
                ours, theirs, Optional.empty(), Optional.empty(), ImmutableMap.of(), ImmutableMap.of());
    }

    /**
     * {@return the same merge, of documents that come from one}
     *
     * @param common the version from which both come
     */
    public ProceedingsMerge base(Proceedings common) {
        return new ProceedingsMerge(ours, theirs, Optional.of(common), preferred, ourIds, theirIds);
    }

    /**
     * {@return the same merge, in which one side stands where there is a clash}
     *
     * @param side the side, {@link MergeSide#OURS} or {@link MergeSide#THEIRS}
     * @throws IllegalArgumentException if it is neither
     */
    public ProceedingsMerge prefer(MergeSide side) {
        checkArgument(
                side.equals(MergeSide.OURS) || side.equals(MergeSide.THEIRS),
                "the preferred side must be 'ours' or 'theirs' but was '%s'",
                side);
        return new ProceedingsMerge(ours, theirs, base, Optional.of(side), ourIds, theirIds);
    }

    /**
     * {@return the same merge, before which records of the first document get other ids}
     *
     * @param ids the ids that records have, and those that they are to have
     */
    public ProceedingsMerge mapOurs(Map<? extends Id<?>, ? extends Id<?>> ids) {
        return new ProceedingsMerge(ours, theirs, base, preferred, ImmutableMap.copyOf(ids), theirIds);
    }

    /**
     * {@return the same merge, before which records of the second document get other ids: where both call different things {@code press},
     *     or one thing differently}
     *
     * @param ids the ids that records have, and those that they are to have
     */
    public ProceedingsMerge mapTheirs(Map<? extends Id<?>, ? extends Id<?>> ids) {
        return new ProceedingsMerge(ours, theirs, base, preferred, ourIds, ImmutableMap.copyOf(ids));
    }

    /**
     * {@return what the two documents make together}
     *
     * @throws IllegalArgumentException if an id that is to be another is that of no record, or is in the base, so that both sides mean the
     *     same by it; or if the other id is that of a record already
     */
    public MergeResult merge() {
        EditResult our = mapped(ours, ourIds);
        EditResult their = mapped(theirs, theirIds);
        ImmutableList<Leftover> leftovers = ImmutableList.<Leftover>builder()
                .addAll(our.leftovers())
                .addAll(their.leftovers())
                .build();
        return new DocumentMerge(base, our.proceedings(), their.proceedings(), preferred).merge(leftovers);
    }

    private EditResult mapped(Proceedings document, ImmutableMap<Id<?>, Id<?>> ids) {
        base.ifPresent(common -> ids.keySet()
                .forEach(id -> checkArgument(
                        common.records().noneMatch(record -> record.id().equals(id)),
                        "'%s' is the id of a record of the base, so that both sides mean the same by it; rename it after merging",
                        id)));
        return ProceedingsEditor.of(document).renameAll(ids).apply();
    }
}

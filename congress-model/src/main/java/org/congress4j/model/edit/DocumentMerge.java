package org.congress4j.model.edit;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Tombstone;
import org.congress4j.model.code.ChangeKind;
import org.congress4j.model.code.MergeReason;
import org.congress4j.model.code.MergeSide;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.jspecify.annotations.Nullable;

/** A merge under way. */
final class DocumentMerge {
    private static final ImmutableSet<String> READ_BY = ImmutableSet.of("/base", "/registryEdition");

    private final Optional<Proceedings> base;
    private final Proceedings ours;
    private final Proceedings theirs;
    private final Optional<MergeSide> preferred;
    private final MergeResultBuilder result = MergeResult.builder();
    private final List<ProceedingsRecord<?>> taken = new ArrayList<>();
    private final Set<String> removed = new HashSet<>();
    /** The ids of records that stand although a tombstone says that they were removed. */
    private final Set<String> restored = new HashSet<>();

    private boolean isClashing;

    DocumentMerge(Optional<Proceedings> base, Proceedings ours, Proceedings theirs, Optional<MergeSide> preferred) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.preferred = preferred;
    }

    MergeResult merge(ImmutableList<Leftover> leftovers) {
        Proceedings header = header();
        Map<String, List<ProceedingsRecord<?>>> our = byId(ours, false);
        Map<String, List<ProceedingsRecord<?>>> their = byId(theirs, false);
        Map<String, List<ProceedingsRecord<?>>> before =
                base.map(common -> byId(common, false)).orElse(Map.of());
        Map<String, List<ProceedingsRecord<?>>> ourTombstones = byId(ours, true);
        Map<String, List<ProceedingsRecord<?>>> theirTombstones = byId(theirs, true);
        for (String id : union(our, their)) {
            record(
                    new Versions(id, before.get(id), our.get(id), their.get(id)),
                    ourTombstones.get(id),
                    theirTombstones.get(id));
        }
        Map<String, List<ProceedingsRecord<?>>> oldTombstones =
                base.map(common -> byId(common, true)).orElse(Map.of());
        for (String id : union(ourTombstones, theirTombstones)) {
            tombstone(new Versions(id, oldTombstones.get(id), ourTombstones.get(id), theirTombstones.get(id)));
        }
        result.addAllLeftovers(leftovers);
        if (!isClashing) {
            Proceedings merged = document(header);
            merged.records()
                    .forEach(record -> removed.remove(
                            record instanceof Tombstone ? "" : record.id().toString()));
            result.proceedings(merged)
                    .addAllLeftovers(Leftovers.in(merged, removed, removed, ImmutableSet.of(), new PersonNames()));
        }
        return result.build();
    }

    // What the documents say of themselves.

    private Proceedings header() {
        Proceedings our = ours.withoutRecords();
        Proceedings their = asOurs(theirs.withoutRecords(), our);
        MergeSide later = preferred.orElse(MergeSide.OURS);
        Optional<MergeSide> issuedLater = later(issued(our), issued(their));
        ThreeWay merge = new ThreeWay(issuedLater.orElse(later));
        Proceedings merged = merge.value(
                RecordTypes.document(),
                base.map(common -> asOurs(common.withoutRecords(), our)).orElse(null),
                our,
                their);
        // The day of issue says itself which is later.
        List<MemberVersions> conflicts = merge.conflicts().stream()
                .filter(member -> issuedLater.isEmpty() || !member.pointer().equals("/issued"))
                .toList();
        if (conflicts.isEmpty()) {
            return merged;
        }
        boolean isReadDifferently = conflicts.stream().anyMatch(member -> READ_BY.contains(member.pointer()));
        if (isReadDifferently) {
            return headerClash(MergeReason.READ_DIFFERENTLY, conflicts, our, their, merged);
        } else if (issuedLater.isEmpty()) {
            return headerClash(MergeReason.NOT_ISSUED_LATER, conflicts, our, their, merged);
        }
        result.addReplaced(RecordVersions.builder()
                .reason(MergeReason.ISSUED_LATER)
                .taken(issuedLater.get())
                .addAllMembers(conflicts)
                .message(MergeWords.of(MergeReason.ISSUED_LATER, "the document", issuedLater))
                .build());
        return merged;
    }

    /** The header with what says something of the file, and nothing of its content, as ours has it. */
    private static Proceedings asOurs(Proceedings header, Proceedings our) {
        return header.toBuilder()
                .schema(our.schema().or(header::schema))
                .generator(our.generator().or(header::generator))
                .build();
    }

    private Proceedings headerClash(
            MergeReason reason,
            List<MemberVersions> conflicts,
            Proceedings our,
            Proceedings their,
            Proceedings merged) {
        isClashing |= preferred.isEmpty();
        result.addClash(RecordVersions.builder()
                .reason(reason)
                .taken(preferred)
                .addAllMembers(conflicts)
                .message(MergeWords.of(reason, "the document", preferred))
                .build());
        if (preferred.isEmpty()) {
            return merged;
        }
        ThreeWay again = new ThreeWay(preferred.get());
        return again.value(
                RecordTypes.document(),
                base.map(common -> asOurs(common.withoutRecords(), our)).orElse(null),
                our,
                their);
    }

    private static Optional<PartialDate> issued(Proceedings header) {
        return header.issued();
    }

    /** The side that was issued later; empty if neither surely was. */
    private static Optional<MergeSide> later(Optional<PartialDate> our, Optional<PartialDate> their) {
        if (isBefore(our.flatMap(PartialDate::latest), their.flatMap(PartialDate::earliest))) {
            return Optional.of(MergeSide.THEIRS);
        }
        return isBefore(their.flatMap(PartialDate::latest), our.flatMap(PartialDate::earliest))
                ? Optional.of(MergeSide.OURS)
                : Optional.empty();
    }

    private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.isPresent() && day.get().isBefore(other.get());
    }

    // Records.

    private void record(
            Versions versions,
            @Nullable List<ProceedingsRecord<?>> ourTombstones,
            @Nullable List<ProceedingsRecord<?>> theirTombstones) {
        if (!versions.ours.isEmpty() && !versions.theirs.isEmpty()) {
            both(versions);
            return;
        }
        MergeSide side = versions.theirs.isEmpty() ? MergeSide.OURS : MergeSide.THEIRS;
        List<ProceedingsRecord<?>> tombstones = side.equals(MergeSide.OURS) ? theirTombstones : ourTombstones;
        if (tombstones != null) {
            removedByTombstone(versions, side, (Tombstone) tombstones.get(tombstones.size() - 1));
        } else if (!versions.base.isEmpty()) {
            boolean isUnchanged = isSame(versions.base, versions.of(side));
            removedOrClash(
                    versions,
                    side,
                    isUnchanged ? MergeReason.REMOVED_ON_ONE_SIDE : MergeReason.CHANGED_AND_REMOVED,
                    isUnchanged,
                    Optional.empty());
        } else {
            take(versions.of(side));
            if (side.equals(MergeSide.THEIRS)) {
                versions.theirs.forEach(record -> result.addAdded(
                        RecordNaming.change(ChangeKind.ADDED, record).build()));
            }
        }
    }

    private void removedByTombstone(Versions versions, MergeSide side, Tombstone tombstone) {
        ProceedingsRecord<?> record = versions.any();
        if (!tombstone.recordType().equals(RecordNaming.type(record))) {
            removedOrClash(versions, side, MergeReason.OTHER_TYPE, false, tombstone.modified());
        } else if (!versions.base.isEmpty() && isSame(versions.base, versions.of(side))) {
            removedOrClash(versions, side, MergeReason.REMOVED_ON_ONE_SIDE, true, tombstone.modified());
        } else if (tombstone.modified().isEmpty() || record.modified().isEmpty()) {
            removedOrClash(versions, side, MergeReason.REMOVED_AT_UNKNOWN_TIME, false, tombstone.modified());
        } else {
            int order = tombstone.modified().get().compareTo(record.modified().get());
            removedOrClash(
                    versions,
                    side,
                    order > 0
                            ? MergeReason.REMOVED_LATER
                            : order < 0 ? MergeReason.CHANGED_AFTER_REMOVAL : MergeReason.REMOVED_AT_UNKNOWN_TIME,
                    order > 0,
                    tombstone.modified());
        }
    }

    /**
     * One side has a record, and the other has removed it.
     *
     * @param side the side that has it
     * @param isRemoved whether it surely goes
     * @param when when it was removed
     */
    private void removedOrClash(
            Versions versions, MergeSide side, MergeReason reason, boolean isRemoved, Optional<Instant> when) {
        MergeSide other = side.equals(MergeSide.OURS) ? MergeSide.THEIRS : MergeSide.OURS;
        Optional<MergeSide> stands = isRemoved ? Optional.of(other) : preferred;
        ProceedingsRecord<?> record = versions.any();
        RecordVersions told = RecordVersions.builder()
                .reason(reason)
                .recordType(RecordNaming.type(record))
                .recordId(versions.id)
                .taken(stands)
                .oursModified(side.equals(MergeSide.OURS) ? record.modified() : when)
                .theirsModified(side.equals(MergeSide.OURS) ? when : record.modified())
                .message(MergeWords.of(reason, RecordNaming.words(record), stands))
                .build();
        if (isRemoved) {
            result.addRemoved(told);
        } else {
            clash(told);
        }
        if (stands.equals(Optional.of(side))) {
            take(versions.of(side));
            restored.add(versions.id);
        } else {
            removed.add(versions.id);
        }
    }

    private void clash(RecordVersions versions) {
        isClashing |= versions.taken().isEmpty();
        result.addClash(versions);
    }

    private void take(List<ProceedingsRecord<?>> records) {
        taken.addAll(records);
    }

    private static boolean isSame(List<ProceedingsRecord<?>> a, List<ProceedingsRecord<?>> b) {
        return (a.size() == 1 && b.size() == 1)
                ? isSame(a.get(0), b.get(0))
                : HashMultiset.create(a).equals(HashMultiset.create(b));
    }

    private static boolean isSame(ProceedingsRecord<?> a, ProceedingsRecord<?> b) {
        return a.equals(b)
                || (RecordNaming.type(a).equals(RecordNaming.type(b))
                        && Comparison.between(a, b).isEmpty());
    }

    private void both(Versions versions) {
        if (isSame(versions.ours, versions.theirs)) {
            take(versions.ours);
        } else if (versions.ours.size() > 1 || versions.theirs.size() > 1) {
            stands(versions, MergeReason.REPEATED_ID, preferred, ImmutableList.of(), true);
        } else if (!RecordNaming.type(versions.ours.get(0)).equals(RecordNaming.type(versions.theirs.get(0)))) {
            stands(versions, MergeReason.OTHER_TYPE, preferred, ImmutableList.of(), true);
        } else if (versions.base.size() == 1
                && RecordNaming.type(versions.base.get(0)).equals(RecordNaming.type(versions.ours.get(0)))) {
            threeWay(versions);
        } else {
            twoWay(versions);
        }
    }

    /** One version stands as a whole, or there is a clash. */
    private void stands(
            Versions versions,
            MergeReason reason,
            Optional<MergeSide> side,
            ImmutableList<MemberVersions> members,
            boolean isClash) {
        RecordVersions told = told(versions, reason, side, members);
        if (isClash) {
            clash(told);
        } else {
            result.addReplaced(told);
        }
        take(versions.of(side.orElse(MergeSide.OURS)));
    }

    private static RecordVersions told(
            Versions versions, MergeReason reason, Optional<MergeSide> side, List<MemberVersions> members) {
        ProceedingsRecord<?> record = versions.any();
        return RecordVersions.builder()
                .reason(reason)
                .recordType(RecordNaming.type(record))
                .recordId(versions.id)
                .taken(side)
                .oursModified(versions.ours.get(0).modified())
                .theirsModified(versions.theirs.get(0).modified())
                .addAllMembers(members)
                .message(MergeWords.of(reason, RecordNaming.words(record), side))
                .build();
    }

    private void twoWay(Versions versions) {
        ProceedingsRecord<?> our = versions.ours.get(0);
        ProceedingsRecord<?> their = versions.theirs.get(0);
        ImmutableList<MemberVersions> members = differences(our, their);
        Optional<MergeSide> later = later(our, their, members);
        stands(
                versions,
                later.isPresent() ? MergeReason.MODIFIED_LATER : MergeReason.NOT_MODIFIED_LATER,
                later.or(() -> preferred),
                members,
                later.isEmpty());
    }

    /** The version that was changed later, or the one that alone says when, if nothing else is different. */
    private static Optional<MergeSide> later(
            ProceedingsRecord<?> our, ProceedingsRecord<?> their, ImmutableList<MemberVersions> members) {
        Optional<Instant> ourTime = our.modified();
        Optional<Instant> theirTime = their.modified();
        if (ourTime.isPresent() && theirTime.isPresent()) {
            int order = ourTime.get().compareTo(theirTime.get());
            return order == 0 ? Optional.empty() : Optional.of(order > 0 ? MergeSide.OURS : MergeSide.THEIRS);
        }
        boolean isAllElseTheSame =
                members.size() == 1 && members.get(0).pointer().equals("/modified");
        return isAllElseTheSame
                ? Optional.of(ourTime.isPresent() ? MergeSide.OURS : MergeSide.THEIRS)
                : Optional.empty();
    }

    private static ImmutableList<MemberVersions> differences(ProceedingsRecord<?> our, ProceedingsRecord<?> their) {
        return Comparison.between(our, their).stream()
                .map(change -> MemberVersions.builder()
                        .pointer(change.pointer())
                        .ours(change.before())
                        .theirs(change.after())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private void threeWay(Versions versions) {
        ProceedingsRecord<?> our = versions.ours.get(0);
        ProceedingsRecord<?> their = versions.theirs.get(0);
        ProceedingsRecord<?> before = versions.base.get(0);
        if (isSame(before, our) || isSame(before, their)) {
            MergeSide side = isSame(before, our) ? MergeSide.THEIRS : MergeSide.OURS;
            stands(versions, MergeReason.CHANGED_ON_ONE_SIDE, Optional.of(side), differences(our, their), false);
            return;
        }
        Optional<MergeSide> later = later(our, their, ImmutableList.of());
        Optional<MergeSide> side = later.or(() -> preferred);
        ThreeWay merge = new ThreeWay(side.orElse(MergeSide.OURS));
        ProceedingsRecord<?> merged;
        try {
            merged = merged(merge, before, our, their);
        } catch (IllegalArgumentException e) {
            stands(versions, MergeReason.REFUSED, preferred, differences(our, their), true);
            return;
        }
        List<MemberVersions> conflicts = merge.conflicts();
        if (conflicts.isEmpty()) {
            result.addReplaced(
                    told(versions, MergeReason.CHANGED_APART, Optional.of(MergeSide.BOTH), differences(our, their)));
        } else if (later.isPresent()) {
            result.addReplaced(told(versions, MergeReason.MODIFIED_LATER, later, conflicts));
        } else {
            clash(told(versions, MergeReason.NOT_MODIFIED_LATER, preferred, conflicts));
        }
        taken.add(merged);
    }

    private static <R extends ProceedingsRecord<R>> R merged(
            ThreeWay merge, ProceedingsRecord<?> before, ProceedingsRecord<R> our, ProceedingsRecord<?> their) {
        RecordType<R> type = RecordTypes.of(our);
        Class<R> record = type.javaType();
        return merge.value(type, record.cast(before), record.cast(our), record.cast(their));
    }

    /** A tombstone stays, unless the record stands after all. */
    private void tombstone(Versions versions) {
        if (restored.contains(versions.id)) {
            return;
        }
        if (!versions.ours.isEmpty() && !versions.theirs.isEmpty()) {
            both(versions);
        } else {
            take(versions.ours);
            take(versions.theirs);
        }
    }

    private static ImmutableSet<String> union(Map<String, ?> ours, Map<String, ?> theirs) {
        return ImmutableSet.<String>builder()
                .addAll(ours.keySet())
                .addAll(theirs.keySet())
                .build();
    }

    /** The records of a document by id, or the tombstones, of which each has the id of another record. */
    private static Map<String, List<ProceedingsRecord<?>>> byId(Proceedings document, boolean tombstones) {
        Map<String, List<ProceedingsRecord<?>>> found = new LinkedHashMap<>();
        document.records()
                .filter(record -> record instanceof Tombstone == tombstones)
                .forEach(record -> found.computeIfAbsent(record.id().toString(), id -> new ArrayList<>(1))
                        .add(record));
        return found;
    }

    private Proceedings document(Proceedings header) {
        ProceedingsBuilder builder = header.toBuilder();
        Map<RecordType<?>, List<ProceedingsRecord<?>>> lists = new LinkedHashMap<>();
        taken.forEach(record -> lists.computeIfAbsent(
                        RecordTypes.of(record.getClass()).orElseThrow(), type -> new ArrayList<>())
                .add(record));
        lists.forEach((type, records) -> addAll(type, records, builder));
        return builder.build();
    }

    private static <R extends ProceedingsRecord<R>> void addAll(
            RecordType<R> type, List<ProceedingsRecord<?>> records, ProceedingsBuilder builder) {
        type.addAll(builder, records.stream().map(type.javaType()::cast).toList());
    }

    /** The records of one id on both sides, and in the base. */
    private record Versions(
            String id,
            List<ProceedingsRecord<?>> base,
            List<ProceedingsRecord<?>> ours,
            List<ProceedingsRecord<?>> theirs) {
        Versions(
                String id,
                @Nullable List<ProceedingsRecord<?>> base,
                @Nullable List<ProceedingsRecord<?>> ours,
                @Nullable List<ProceedingsRecord<?>> theirs) {
            this.id = id;
            this.base = base == null ? List.of() : base;
            this.ours = ours == null ? List.of() : ours;
            this.theirs = theirs == null ? List.of() : theirs;
        }

        List<ProceedingsRecord<?>> of(MergeSide side) {
            return side.equals(MergeSide.THEIRS) ? theirs : ours;
        }

        ProceedingsRecord<?> any() {
            return (ours.isEmpty() ? theirs : ours).get(0);
        }
    }
}

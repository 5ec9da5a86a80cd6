package org.congress4j.model.edit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.congress4j.model.Id;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Tombstone;
import org.congress4j.model.code.ChangeKind;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.jspecify.annotations.Nullable;

/**
 * Changes proceedings: puts, removes and renames records with all that refers to them, and replaces values wherever they stand. The
 * proceedings that it is given stay as they are.
 *
 * <pre>{@code
 * EditResult result = ProceedingsEditor.of(proceedings)
 *         .put(session.toBuilder().number(5).build())
 *         .rename(Id.of("kawakami"), Id.of("kawakami-y"))
 *         .remove(Id.of("kyoto-2021-ws-5"))
 *         .replaceValue("Kawakmi Yoko", "Kawakami Yoko")
 *         .apply();
 * result.changes();   // which records were added, removed or changed, and which of their members
 * result.leftovers(); // such as references to the record that was removed
 * }</pre>
 *
 * <p>Changes are made in the order in which they are asked for; each sees the ids that those before it have made. What cannot be done is
 * refused at once, with a message that says why. However many changes there are, the work is in proportion to the document and to them, as
 * long as renaming one id to another that was renamed before is rare. An editor serves one thread.
 */
public final class ProceedingsEditor {
    /** A place in the list of a type. */
    private static final class Slot {
        private final @Nullable ProceedingsRecord<?> before;
        private @Nullable ProceedingsRecord<?> now;

        Slot(@Nullable ProceedingsRecord<?> before, @Nullable ProceedingsRecord<?> now) {
            this.before = before;
            this.now = now;
        }

        ProceedingsRecord<?> record() {
            return requireNonNull(now);
        }
    }

    private final Proceedings before;
    private Proceedings header;
    private final Map<RecordType<?>, List<Slot>> slots = new LinkedHashMap<>();
    /** Where the records with an id are, under the ids that they have now; marks of removed records have ids of their own. */
    private final Map<String, List<Slot>> records = new HashMap<>();

    private final Map<String, List<Slot>> tombstones = new HashMap<>();
    private Replacements pending = new Replacements();
    /** The ids to which anything refers; made when it is first asked for. */
    private @Nullable Set<String> referred;

    private final Set<String> removed = new HashSet<>();
    private final Set<String> renamed = new HashSet<>();
    private final Set<String> replaced = new LinkedHashSet<>();
    private final PersonNames withheld = new PersonNames();

    private ProceedingsEditor(Proceedings proceedings) {
        before = proceedings;
        header = proceedings.withoutRecords();
        for (RecordType<?> type : RecordTypes.all()) {
            List<Slot> list = new ArrayList<>();
            type.records(proceedings).forEach(record -> list.add(listed(new Slot(record, record))));
            slots.put(type, list);
        }
    }

    /**
     * {@return an editor that starts from proceedings}
     *
     * @param proceedings the proceedings
     */
    public static ProceedingsEditor of(Proceedings proceedings) {
        return new ProceedingsEditor(proceedings);
    }

    /**
     * Adds a record, or puts it in the place of the one that has its id.
     *
     * @param record the record
     * @return this
     * @throws IllegalArgumentException if its id is that of a record of another type, or of several records
     */
    public ProceedingsEditor put(ProceedingsRecord<?> record) {
        settleBefore(record);
        List<Slot> same = withId(record).getOrDefault(record.id().toString(), List.of());
        checkArgument(same.size() < 2, "%s records have the id '%s'; remove them first", same.size(), record.id());
        if (same.isEmpty()) {
            slotsOf(record).add(listed(new Slot(null, record)));
        } else {
            requireType(record, same.get(0).record());
            same.get(0).now = record;
        }
        refersFrom(record);
        return this;
    }

    /**
     * Adds records, or puts each in the place of the one that has its id.
     *
     * @param records the records
     * @return this
     * @throws IllegalArgumentException as {@link #put} does
     */
    public ProceedingsEditor putAll(Iterable<? extends ProceedingsRecord<?>> records) {
        records.forEach(this::put);
        return this;
    }

    /**
     * Puts a changed record in the place of one.
     *
     * <pre>{@code
     * editor.update(Session.class, Id.of("closing"), session -> session.toBuilder().number(5).build());
     * }</pre>
     *
     * @param type the type of the record
     * @param id the id of the record
     * @param change makes the new record; its id must be the same
     * @param <R> the type of the record
     * @return this
     * @throws IllegalArgumentException if there is no record with that id, it is of another type, several have the id, or the new record has
     *     another id
     */
    public <R extends ProceedingsRecord<R>> ProceedingsEditor update(Class<R> type, Id<R> id, UnaryOperator<R> change) {
        Slot slot = only(id);
        if (pending.concern(slot.record())) {
            settle();
        }
        ProceedingsRecord<?> record = slot.record();
        checkArgument(
                type.isInstance(record),
                "'%s' is the id of a record of type '%s', not of a %s",
                id,
                RecordNaming.type(record),
                type.getSimpleName());
        R now = change.apply(type.cast(record));
        checkArgument(now.id().equals(id), "'%s' must keep its id but has '%s'; use rename", id, now.id());
        return put(now);
    }

    /**
     * Removes a record. What refers to it stays as it is, and is reported.
     *
     * @param id the id of the record
     * @return this
     * @throws IllegalArgumentException if no record has that id
     */
    public ProceedingsEditor remove(Id<?> id) {
        String name = id.toString();
        Map<String, List<Slot>> holders = records.containsKey(name) ? records : tombstones;
        List<Slot> same = holders.remove(name);
        if (same == null) {
            throw noRecord(name);
        }
        same.forEach(slot -> slot.now = null);
        removed.add(name);
        return this;
    }

    /**
     * Removes a record and leaves a tombstone, by which those who keep copies learn of it.
     *
     * @param id the id of the record
     * @param when when it was removed
     * @return this
     * @throws IllegalArgumentException if no record has that id, or several have it
     */
    public ProceedingsEditor remove(Id<?> id, Instant when) {
        String type = RecordNaming.type(only(id).record());
        return remove(id)
                .put(Tombstone.builder()
                        .id(Id.of(id.toString()))
                        .recordType(type)
                        .modified(when)
                        .build());
    }

    /**
     * Gives a record another id, and changes all that refers to it: references of any record, references to its values with keys, such
     * as {@code kyoto-2021#icc-kyoto}, voters, and references in the values of claims. Extensions stay as they are; those in which the old
     * id stands are reported.
     *
     * <p>The code of a State may be renamed even if the document has no record of the State.
     *
     * @param from the id that it has
     * @param to the id that it is to have
     * @return this
     * @throws IllegalArgumentException if no record has the first id and nothing refers to it, or a record has the second
     */
    public ProceedingsEditor rename(Id<?> from, Id<?> to) {
        String old = from.toString();
        String now = to.toString();
        requireKnown(old);
        if (old.equals(now)) {
            return this;
        }
        requireFree(now);
        if (!pending.rename(old, now)) {
            settle();
            pending.rename(old, now);
        }
        move(old, now);
        return this;
    }

    /**
     * Gives records other ids at once, so that two may change theirs.
     *
     * @param ids the ids that records have, and those that they are to have
     * @return this
     * @throws IllegalArgumentException as {@link #rename} does, or if two are to have the same id
     */
    public ProceedingsEditor renameAll(Map<? extends Id<?>, ? extends Id<?>> ids) {
        Map<String, String> all = new LinkedHashMap<>();
        ids.forEach((from, to) -> all.put(from.toString(), to.toString()));
        Set<String> targets = new HashSet<>();
        all.forEach((from, to) -> {
            requireKnown(from);
            checkArgument(targets.add(to), "two records are to have the id '%s'", to);
            if (!all.containsKey(to)) {
                requireFree(to);
            }
        });
        settle();
        pending.renameAll(all);
        Map<String, List<Slot>> moved = new HashMap<>();
        Map<String, List<Slot>> movedTombstones = new HashMap<>();
        all.forEach((from, to) -> {
            take(records, from, to, moved);
            take(tombstones, from, to, movedTombstones);
        });
        records.putAll(moved);
        tombstones.putAll(movedTombstones);
        all.forEach(this::noteRenamed);
        return this;
    }

    /**
     * Lets all that refers to a record refer to another. The record itself stays: two records of one person become one by
     * {@code redirect(second, first).remove(second)}.
     *
     * @param from the id to which references lead
     * @param to the id to which they are to lead
     * @return this
     * @throws IllegalArgumentException if no record has the first id and nothing refers to it, or no record has the second and it is not the
     *     code of a State
     */
    public ProceedingsEditor redirect(Id<?> from, Id<?> to) {
        String old = from.toString();
        String now = to.toString();
        requireKnown(old);
        if (!records.containsKey(now) && !StateCodes.isKnown(now)) {
            throw noRecord(now);
        }
        if (!old.equals(now) && !pending.redirect(old, now)) {
            settle();
            pending.redirect(old, now);
        }
        renamed.add(old);
        if (referred != null) {
            referred.add(now);
        }
        return this;
    }

    /**
     * Replaces a value wherever it stands as a whole: a name as written, a text in one language, a symbol, a date, a code; in claims,
     * too. Ids are left alone, and so are keys and extensions. Longer texts in which it stands are reported.
     *
     * @param from the value, such as {@code Kawakmi Yoko}
     * @param to the value that takes its place
     * @return this
     * @throws IllegalArgumentException if either is blank
     */
    public ProceedingsEditor replaceValue(String from, String to) {
        checkArgument(!from.isBlank(), "the value that is replaced must not be blank");
        checkArgument(!to.isBlank(), "the value that takes the place of '%s' must not be blank", from);
        if (!from.equals(to) && !pending.replace(from, to)) {
            settle();
            pending.replace(from, to);
        }
        replaced.add(from);
        return this;
    }

    /**
     * Keeps the records that are wanted, and removes the others.
     *
     * @param wanted whether a record stays
     * @return this
     */
    public ProceedingsEditor keep(Predicate<? super ProceedingsRecord<?>> wanted) {
        settle();
        for (List<Slot> list : slots.values()) {
            for (Slot slot : list) {
                if (slot.now != null && !wanted.test(slot.now)) {
                    drop(slot);
                }
            }
        }
        return this;
    }

    /**
     * Removes the records that are not wanted.
     *
     * @param unwanted whether a record goes
     * @return this
     */
    public ProceedingsEditor drop(Predicate<? super ProceedingsRecord<?>> unwanted) {
        return keep(record -> !unwanted.test(record));
    }

    /**
     * Removes the record of a person, and reports where the names of the person remain: as written by speakers, participants and officers, in
     * claims, in texts. {@link #takeOut} takes these out, too.
     *
     * @param id the id of the person
     * @return this
     * @throws IllegalArgumentException if no person has that id
     */
    public ProceedingsEditor removePerson(Id<Person> id) {
        withheld.add(person(id), "");
        return remove(id);
    }

    /**
     * Takes out all that names persons: their records, those that can do without them neither, such as the one of a participant, references to
     * them, names as written, contacts beside them, claims that give a name, and, within texts, full names and surnames after a title such as
     * <em>Ms.</em>, for which {@code […]} stands then. What may still be a name is reported; functions and affiliations stay.
     *
     * @param ids the ids of the persons
     * @return this
     * @throws IllegalArgumentException if there is no person with one of the ids
     */
    public ProceedingsEditor takeOut(Iterable<Id<Person>> ids) {
        PersonNames names = namesOf(ImmutableSet.copyOf(ids), person -> "");
        // What cannot do without a person goes with it, and may be referred to itself.
        for (Set<String> next = names.persons(); !next.isEmpty(); ) {
            next = rewrite(new Withholding(names, next));
        }
        return this;
    }

    /**
     * Puts keyed pseudonyms in the place of persons: as ids, as names as written, and, within texts, of full names and of surnames after a
     * title such as <em>Ms.</em> Of the records of the persons, only the gender stays; contacts beside them go. What may still be a name is
     * reported; functions and affiliations stay.
     *
     * @param ids the ids of the persons
     * @param pseudonyms the pseudonyms
     * @return this
     * @throws IllegalArgumentException if there is no person with one of the ids
     */
    public ProceedingsEditor pseudonymize(Iterable<Id<Person>> ids, Pseudonyms pseudonyms) {
        ImmutableSet<Id<Person>> persons = ImmutableSet.copyOf(ids);
        PersonNames names = namesOf(persons, pseudonyms::of);
        persons.forEach(id -> put(names.reduced(person(id))));
        rewrite(new Withholding(names, ImmutableSet.of()));
        ImmutableMap.Builder<Id<?>, Id<?>> renaming = ImmutableMap.builder();
        persons.forEach(id -> renaming.put(id, pseudonyms.of(id)));
        return renameAll(renaming.buildOrThrow());
    }

    /**
     * {@return the places that refer to a record, in the order of the document; empty if none does}
     *
     * <p>Each call walks over all records; {@link References} answers for many ids.
     *
     * @param id the id of the record, such as {@code kyoto-2021} or {@code JPN}
     */
    public ImmutableList<IdReference> references(Id<?> id) {
        return References.of(proceedings()).to(id);
    }

    /** {@return what the changes make, and what is not as it was} */
    public EditResult apply() {
        Proceedings made = proceedings();
        EditResultBuilder result = EditResult.builder()
                .proceedings(made)
                .addAllHeader(Comparison.between(RecordTypes.document(), before.withoutRecords(), header));
        slots.values().forEach(list -> list.forEach(slot -> addChange(slot, result)));
        Set<String> gone = new HashSet<>(removed);
        gone.removeAll(records.keySet());
        Set<String> unknown = new HashSet<>(renamed);
        unknown.addAll(gone);
        unknown.removeAll(records.keySet());
        return result.addAllLeftovers(Leftovers.in(made, gone, unknown, replaced, withheld))
                .build();
    }

    private Proceedings proceedings() {
        settle();
        ProceedingsBuilder builder = header.toBuilder();
        slots.forEach((type, list) -> addAll(type, list, builder));
        return builder.build();
    }

    private static <R extends ProceedingsRecord<R>> void addAll(
            RecordType<R> type, List<Slot> list, ProceedingsBuilder builder) {
        type.addAll(
                builder,
                list.stream()
                        .filter(slot -> slot.now != null)
                        .map(slot -> type.javaType().cast(slot.now))
                        .toList());
    }

    @SuppressWarnings("ReferenceEquality") // a record that is not touched is the same object
    private static void addChange(Slot slot, EditResultBuilder result) {
        if (slot.before == slot.now) {
            return;
        }
        if (slot.before == null) {
            result.addChange(
                    RecordNaming.change(ChangeKind.ADDED, slot.record()).build());
        } else if (slot.now == null) {
            result.addChange(
                    RecordNaming.change(ChangeKind.REMOVED, slot.before).build());
        } else {
            ImmutableList<MemberChange> members = Comparison.between(slot.before, slot.now);
            if (!members.isEmpty()) {
                RecordChangeBuilder change =
                        RecordNaming.change(ChangeKind.CHANGED, slot.now).addAllMembers(members);
                if (!slot.before.id().equals(slot.now.id())) {
                    change.previousId(slot.before.id().toString());
                }
                result.addChange(change.build());
            }
        }
    }

    // The records that there are now.

    private Map<String, List<Slot>> withId(ProceedingsRecord<?> record) {
        return record instanceof Tombstone ? tombstones : records;
    }

    private Slot listed(Slot slot) {
        ProceedingsRecord<?> record = slot.record();
        withId(record)
                .computeIfAbsent(record.id().toString(), id -> new ArrayList<>(1))
                .add(slot);
        return slot;
    }

    private List<Slot> slotsOf(ProceedingsRecord<?> record) {
        return requireNonNull(slots.get(RecordTypes.of(record.getClass()).orElseThrow()));
    }

    private void drop(Slot slot) {
        ProceedingsRecord<?> record = slot.record();
        String id = record.id().toString();
        Map<String, List<Slot>> holders = withId(record);
        // Those of one id are few, unless the document is broken.
        holders.computeIfPresent(id, (key, same) -> {
            same.remove(slot);
            return same.isEmpty() ? null : same;
        });
        slot.now = null;
        if (!(record instanceof Tombstone)) {
            removed.add(id);
        }
    }

    private Slot only(Id<?> id) {
        List<Slot> same = records.get(id.toString());
        if (same == null) {
            throw noRecord(id.toString());
        }
        checkArgument(same.size() == 1, "%s records have the id '%s'", same.size(), id);
        return same.get(0);
    }

    private static void requireType(ProceedingsRecord<?> record, ProceedingsRecord<?> old) {
        checkArgument(
                RecordNaming.type(record).equals(RecordNaming.type(old)),
                "'%s' is the id of a record of type '%s', so that none of type '%s' can be put in its place",
                record.id(),
                RecordNaming.type(old),
                RecordNaming.type(record));
    }

    private void requireKnown(String id) {
        if (!records.containsKey(id) && !tombstones.containsKey(id) && !isReferred(id)) {
            throw new IllegalArgumentException(
                    "no record has the id '" + id + "', and nothing refers to it" + Similar.to(id, records.keySet()));
        }
    }

    private void requireFree(String id) {
        List<Slot> same = records.getOrDefault(id, tombstones.getOrDefault(id, List.of()));
        if (!same.isEmpty()) {
            throw new IllegalArgumentException("'" + id + "' is the id of a record of type '"
                    + RecordNaming.type(same.get(0).record()) + "' already");
        }
    }

    private IllegalArgumentException noRecord(String id) {
        return new IllegalArgumentException("no record has the id '" + id + "'" + Similar.to(id, records.keySet()));
    }

    private void move(String from, String to) {
        take(records, from, to, records);
        take(tombstones, from, to, tombstones);
        noteRenamed(from, to);
    }

    private static void take(Map<String, List<Slot>> holders, String from, String to, Map<String, List<Slot>> target) {
        List<Slot> same = holders.remove(from);
        if (same != null) {
            target.put(to, same);
        }
    }

    private void noteRenamed(String from, String to) {
        renamed.add(from);
        if (removed.contains(from)) {
            removed.add(to);
        }
        if (referred != null && referred.contains(from)) {
            referred.add(to);
        }
    }

    // What refers to what.

    private boolean isReferred(String id) {
        if (referred == null) {
            referred = new HashSet<>(References.of(proceedings()).ids());
        }
        return referred.contains(id);
    }

    private void refersFrom(ProceedingsRecord<?> record) {
        if (referred != null) {
            referred.addAll(References.of(record).ids());
        }
    }

    // Changes of all records at once, which are made together.

    /** A record that is put sees no change that was asked for before it. */
    private void settleBefore(ProceedingsRecord<?> record) {
        if (!pending.isEmpty() && pending.concern(record)) {
            settle();
        }
    }

    private void settle() {
        if (!pending.isEmpty()) {
            for (List<Slot> list : slots.values()) {
                for (Slot slot : list) {
                    if (slot.now != null) {
                        slot.now = pending.applied(slot.now);
                    }
                }
            }
            header = pending.appliedToHeader(header);
            pending = new Replacements();
        }
    }

    /** Rewrites all records, and gives the ids of those that cannot be without what was taken out. */
    private Set<String> rewrite(Rewriting rewriting) {
        settle();
        Set<String> gone = new HashSet<>();
        for (var list : slots.entrySet()) {
            for (Slot slot : list.getValue()) {
                if (slot.now != null) {
                    ProceedingsRecord<?> now = rewritten(list.getKey(), slot.now, rewriting);
                    if (now == null) {
                        gone.add(slot.now.id().toString());
                        drop(slot);
                    } else {
                        slot.now = now;
                    }
                }
            }
        }
        header = rewriting.header(header);
        return gone;
    }

    private static <R extends ProceedingsRecord<R>> @Nullable R rewritten(
            RecordType<R> type, ProceedingsRecord<?> record, Rewriting rewriting) {
        return rewriting.of(type, type.javaType().cast(record));
    }

    /** The names of persons, which are to be reported where they remain. */
    private PersonNames namesOf(Set<Id<Person>> ids, UnaryOperator<String> replacement) {
        settle();
        PersonNames names = new PersonNames();
        for (Id<Person> id : ids) {
            Person person = person(id);
            names.add(person, replacement.apply(id.toString()));
            withheld.add(person, "");
        }
        return names;
    }

    private Person person(Id<Person> id) {
        ProceedingsRecord<?> record = only(id).record();
        checkArgument(
                record instanceof Person,
                "'%s' is the id of a record of type '%s', not of a person",
                id,
                RecordNaming.type(record));
        return (Person) record;
    }
}

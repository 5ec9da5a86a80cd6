package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import org.congress4j.model.AbsenceReason;
import org.congress4j.model.Claim;
import org.congress4j.model.Code;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.JsonValue;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Source;
import org.congress4j.model.VoteChoice;

/** Builds a table row by row, each in the place where it is to be written. */
final class TableBuilder<T, B> {
    private final Optional<String> type;
    private final Class<T> javaType;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final ImmutableList.Builder<Row<T, B>> rows = ImmutableList.builder();
    private int rowCount;
    private final ImmutableList.Builder<Invariant> invariants = ImmutableList.builder();

    TableBuilder(Optional<String> type, Class<T> javaType, Supplier<B> newBuilder, Function<B, T> build) {
        this.type = type;
        this.javaType = javaType;
        this.newBuilder = newBuilder;
        this.build = build;
    }

    /** A member that is always there. */
    <V> TableBuilder<T, B> required(String name, Function<T, V> getter, BiConsumer<B, V> setter, Shape<V> shape) {
        return row(
                name,
                Presence.REQUIRED,
                shape,
                (builder, in) -> setter.accept(builder, shape.read(in)),
                (value, out) -> write(name, getter.apply(value), shape, out));
    }

    /** The id of a record, which is unlike those of all others. */
    <I extends Id<?>> TableBuilder<T, B> id(Function<T, I> getter, BiConsumer<B, I> setter) {
        return required("id", getter, setter, Shapes.ownId());
    }

    /** A member that may be absent. */
    <V> TableBuilder<T, B> optional(
            String name, Function<T, Optional<V>> getter, BiConsumer<B, V> setter, Shape<V> shape) {
        return row(
                name,
                Presence.OPTIONAL,
                shape,
                (builder, in) -> setter.accept(builder, shape.read(in)),
                (value, out) -> getter.apply(value).ifPresent(present -> write(name, present, shape, out)));
    }

    /** A number that may be absent. */
    TableBuilder<T, B> optionalInt(
            String name, Function<T, OptionalInt> getter, ObjIntConsumer<B> setter, Shape<Integer> shape) {
        return row(
                name,
                Presence.OPTIONAL,
                shape,
                (builder, in) -> setter.accept(builder, shape.read(in)),
                (value, out) -> getter.apply(value).ifPresent(present -> write(name, present, shape, out)));
    }

    /** A great number, not below zero, that may be absent. */
    TableBuilder<T, B> optionalLong(String name, Function<T, OptionalLong> getter, ObjLongConsumer<B> setter) {
        return row(
                name,
                Presence.OPTIONAL,
                Shapes.LONG,
                (builder, in) -> setter.accept(builder, Shapes.LONG.read(in)),
                (value, out) -> getter.apply(value).ifPresent(present -> write(name, present, Shapes.LONG, out)));
    }

    /** A list, absent where it is empty. */
    <V> TableBuilder<T, B> list(
            String name, Function<T, ImmutableList<V>> getter, BiConsumer<B, Iterable<V>> setter, Shape<V> shape) {
        return row(
                name,
                Presence.LIST,
                shape,
                (builder, in) -> readList(shape, in, elements -> setter.accept(builder, elements)),
                (value, out) -> writeList(name, getter.apply(value), shape, out));
    }

    /** A list whose order says nothing, absent where it is empty; what stands twice stays twice. */
    <V> TableBuilder<T, B> set(
            String name, Function<T, ImmutableList<V>> getter, BiConsumer<B, Iterable<V>> setter, Shape<V> shape) {
        return row(
                name,
                Presence.SET,
                shape,
                (builder, in) -> readList(shape, in, elements -> setter.accept(builder, elements)),
                (value, out) -> writeSet(name, getter.apply(value), shape, out));
    }

    /** A list of records, whose order says nothing, absent where it is empty; the reader is given. */
    <V> TableBuilder<T, B> records(
            String name, Function<T, ImmutableList<V>> getter, BiConsumer<B, WireReader> reader, Shape<V> shape) {
        return row(name, Presence.SET, shape, reader, (value, out) -> writeSet(name, getter.apply(value), shape, out));
    }

    /** A map from free names, absent where it is empty. */
    <V> TableBuilder<T, B> map(
            String name,
            Function<T, ImmutableMap<String, V>> getter,
            BiConsumer<B, Map<String, V>> setter,
            Shape<V> shape) {
        return row(
                name,
                Presence.MAP,
                shape,
                (builder, in) -> {
                    ImmutableMap<String, V> members = in.readMap("an object", shape);
                    if (members.isEmpty()) {
                        in.warn(ProblemCode.EMPTY_VALUE, "empty object; leave it out");
                    }
                    setter.accept(builder, members);
                },
                (value, out) -> {
                    ImmutableMap<String, V> members = getter.apply(value);
                    if (!members.isEmpty()) {
                        out.enter(name);
                        Shapes.writeMap(members, shape, out);
                        out.leave();
                    }
                });
    }

    /** The voters of a vote by choice, absent where there are none; one who is listed twice stays listed twice. */
    <V> TableBuilder<T, B> ballots(
            String name,
            Function<T, ImmutableListMultimap<VoteChoice, V>> getter,
            BallotsSetter<B, V> setter,
            Shape<V> shape) {
        return row(
                name,
                Presence.BALLOTS,
                shape,
                (builder, in) -> readBallots(builder, setter, shape, in),
                (value, out) -> {
                    ImmutableListMultimap<VoteChoice, V> ballots = getter.apply(value);
                    if (!ballots.isEmpty()) {
                        out.enter(name);
                        out.beginObject();
                        for (VoteChoice choice : ballots.keySet()) {
                            writeSet(choice.toString(), ballots.get(choice), shape, out);
                        }
                        out.endObject();
                        out.leave();
                    }
                });
    }

    /** A text that is the same in every object of this type; the shape refuses any other. */
    TableBuilder<T, B> constant(String name, String text, Shape<String> shape) {
        return row(
                name,
                Presence.CONSTANT,
                shape,
                (builder, in) -> shape.read(in),
                (value, out) -> write(name, text, shape, out));
    }

    /** The model refuses an object with none of these members. */
    TableBuilder<T, B> atLeastOneOf(String... members) {
        invariants.add(new Invariant.AtLeastOneOf(ImmutableList.copyOf(members)));
        return this;
    }

    /** The model refuses an object without a member if another holds one of these codes. */
    TableBuilder<T, B> requiredIf(String member, String codeMember, ImmutableSet<? extends Code> codes) {
        invariants.add(new Invariant.RequiredIf(member, codeMember, texts(codes)));
        return this;
    }

    /** The model refuses an object with a member if another holds one of these codes. */
    TableBuilder<T, B> forbiddenIf(String member, String codeMember, ImmutableSet<? extends Code> codes) {
        invariants.add(new Invariant.ForbiddenIf(member, codeMember, texts(codes)));
        return this;
    }

    /** The members that every record has, after its own. */
    TableBuilder<T, B> common(
            BiConsumer<B, Iterable<Identifier>> identifiers,
            BiConsumer<B, Iterable<Id<Source>>> sourceIds,
            BiConsumer<B, Iterable<Claim>> claims,
            BiConsumer<B, Map<String, AbsenceReason>> absent,
            BiConsumer<B, Instant> modified) {
        return set(
                        "identifiers",
                        value -> record(value).identifiers(),
                        identifiers,
                        Shapes.object(() -> IdentifierTable.TABLE))
                .set("sourceIds", value -> record(value).sourceIds(), sourceIds, Shapes.id())
                .set("claims", value -> record(value).claims(), claims, Shapes.object(() -> ClaimTable.TABLE))
                .map(
                        "absent",
                        value -> record(value).absent(),
                        absent,
                        Shapes.code(AbsenceReason.class, AbsenceReason::of, AbsenceReason::list))
                .optional("modified", value -> record(value).modified(), modified, Shapes.INSTANT);
    }

    /** Ends the table: what no row names is kept among the extensions. */
    ObjectTable<T> extensions(
            Function<T, ImmutableMap<String, JsonValue>> getter, BiConsumer<B, Map<String, JsonValue>> setter) {
        return new BuilderTable<>(type, javaType, newBuilder, build, rows.build(), invariants.build(), getter, setter);
    }

    private TableBuilder<T, B> row(
            String name,
            Presence presence,
            Shape<?> shape,
            BiConsumer<B, WireReader> reader,
            BiConsumer<T, WireWriter> writer) {
        rows.add(new Row<>(rowCount++, name, presence, shape, reader, writer));
        return this;
    }

    private static ImmutableSet<String> texts(ImmutableSet<? extends Code> codes) {
        return codes.stream().map(Code::toString).collect(ImmutableSet.toImmutableSet());
    }

    private static <T> ProceedingsRecord<?> record(T value) {
        return (ProceedingsRecord<?>) value;
    }

    private static <V> void write(String name, V value, Shape<V> shape, WireWriter out) {
        out.enter(name);
        shape.write(value, out);
        out.leave();
    }

    private static <V> void readList(Shape<V> shape, WireReader in, Consumer<List<V>> reader) {
        in.readArray(shape, elements -> {
            if (elements.isEmpty()) {
                in.warn(ProblemCode.EMPTY_VALUE, "empty array; leave it out");
            }
            reader.accept(elements);
        });
    }

    /** Sets who made a choice in a vote. */
    @FunctionalInterface
    interface BallotsSetter<B, V> {
        void accept(B builder, VoteChoice choice, Iterable<V> voters);
    }

    private static <B, V> void readBallots(B builder, BallotsSetter<B, V> setter, Shape<V> shape, WireReader in) {
        Set<VoteChoice> seen = EnumSet.noneOf(VoteChoice.class);
        in.readMembers("an object from vote choice to voters", name -> {
            VoteChoice choice = VoteChoice.of(name);
            if (!seen.add(choice)) {
                throw in.duplicate(name);
            }
            readList(shape, in, voters -> setter.accept(builder, choice, voters));
        });
        if (seen.isEmpty()) {
            in.warn(ProblemCode.EMPTY_VALUE, "empty object; leave it out");
        }
    }

    private static <V> void writeList(String name, ImmutableList<V> elements, Shape<V> shape, WireWriter out) {
        if (elements.isEmpty()) {
            return;
        }
        out.enter(name);
        out.beginArray();
        writeElements(elements, shape, out);
        out.endArray();
        out.leave();
    }

    private static <V> void writeSet(String name, ImmutableList<V> elements, Shape<V> shape, WireWriter out) {
        if (elements.isEmpty()) {
            return;
        }
        out.enter(name);
        out.beginSet();
        writeElements(elements, shape, out);
        out.endArray();
        out.leave();
    }

    private static <V> void writeElements(ImmutableList<V> elements, Shape<V> shape, WireWriter out) {
        for (int i = 0; i < elements.size(); i++) {
            out.enter(i);
            shape.write(elements.get(i), out);
            out.leave();
        }
    }
}

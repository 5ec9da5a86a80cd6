package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.congress4j.model.Proceedings;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.BallotsMember;
import org.congress4j.model.describe.Draft;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ListMember;
import org.congress4j.model.describe.MapMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.Presence;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.SingleMember;

/**
 * Makes the rows of a table from the members of a type.
 *
 * @param <T> the type of the object
 */
final class Rows<T> {
    private static final CodeShape<VoteChoice> CHOICE = new CodeShape<>(VoteChoice.LIST);

    private final ImmutableList.Builder<Row<T>> rows = ImmutableList.builder();
    private int count;

    ImmutableList<Row<T>> build() {
        return rows.build();
    }

    /** Adds a member. */
    <V> void add(Member<T, V> member) {
        Shape<V> shape = Shapes.of(member.kind());
        if (member instanceof SingleMember<T, V> single) {
            add(single, shape);
        } else if (member instanceof ListMember<T, V> list) {
            add(list, shape);
        } else if (member instanceof MapMember<T, V> map) {
            add(map, shape);
        } else if (member instanceof BallotsMember<T, V> ballots) {
            add(ballots, shape);
        }
    }

    private void add(
            String name, boolean required, BiConsumer<Draft<T>, WireReader> reader, BiConsumer<T, WireWriter> writer) {
        rows.add(new Row<>(count++, name, required, reader, writer));
    }

    private <V> void add(SingleMember<T, V> member, Shape<V> shape) {
        String name = member.name();
        add(name, member.isRequired(), (draft, in) -> member.set(draft, shape.read(in)), (of, out) -> {
            V value = member.get(of);
            if (value != null) {
                write(name, value, shape, out);
            }
        });
    }

    private <V> void add(ListMember<T, V> member, Shape<V> shape) {
        String name = member.name();
        boolean ordered = member.presence() == Presence.LIST;
        add(
                name,
                false,
                reader(member, shape),
                (of, out) -> writeElements(name, member.values(of), shape, ordered, out));
    }

    @SuppressWarnings("unchecked") // only a document has records
    private static <T, V> BiConsumer<Draft<T>, WireReader> reader(ListMember<T, V> member, Shape<V> shape) {
        if (member.kind() instanceof Kind.Value<?> value && value.type() instanceof RecordType<?> type) {
            return (draft, in) -> ListedRecord.readList(type, (Draft<Proceedings>) draft, in);
        }
        return (draft, in) -> readList(shape, in, elements -> member.addAll(draft, elements));
    }

    private <V> void add(MapMember<T, V> member, Shape<V> shape) {
        String name = member.name();
        add(
                name,
                false,
                (draft, in) -> {
                    ImmutableMap<String, V> entries = in.readMap("an object", shape);
                    if (entries.isEmpty()) {
                        in.warn(ProblemCode.EMPTY_VALUE, "empty object; leave it out");
                    }
                    member.putAll(draft, entries);
                },
                (of, out) -> {
                    ImmutableMap<String, V> entries = member.entries(of);
                    if (!entries.isEmpty()) {
                        out.enter(name);
                        Shapes.writeMap(entries, shape, out);
                        out.leave();
                    }
                });
    }

    private <V> void add(BallotsMember<T, V> member, Shape<V> shape) {
        String name = member.name();
        add(name, false, (draft, in) -> readBallots(member, draft, shape, in), (of, out) -> {
            ImmutableListMultimap<VoteChoice, V> ballots = member.ballots(of);
            if (!ballots.isEmpty()) {
                out.enter(name);
                out.beginObject();
                for (VoteChoice choice : ballots.keySet()) {
                    writeElements(choice.toString(), ballots.get(choice), shape, false, out);
                }
                out.endObject();
                out.leave();
            }
        });
    }

    private static <T, V> void readBallots(BallotsMember<T, V> member, Draft<T> draft, Shape<V> shape, WireReader in) {
        Set<VoteChoice> seen = new HashSet<>();
        in.readMembers("an object from vote choice to voters", name -> {
            VoteChoice choice = VoteChoice.of(name);
            if (!seen.add(choice)) {
                throw in.duplicate(name);
            }
            CHOICE.warnIfUnknown(choice, in);
            readList(shape, in, voters -> member.putAll(draft, choice, voters));
        });
        if (seen.isEmpty()) {
            in.warn(ProblemCode.EMPTY_VALUE, "empty object; leave it out");
        }
    }

    private static <V> void readList(Shape<V> shape, WireReader in, Consumer<List<V>> reader) {
        in.readArray(shape, elements -> {
            if (elements.isEmpty()) {
                in.warn(ProblemCode.EMPTY_VALUE, "empty array; leave it out");
            }
            reader.accept(elements);
        });
    }

    private static <V> void write(String name, V value, Shape<V> shape, WireWriter out) {
        out.enter(name);
        shape.write(value, out);
        out.leave();
    }

    private static <V> void writeElements(
            String name, ImmutableList<V> elements, Shape<V> shape, boolean ordered, WireWriter out) {
        if (elements.isEmpty()) {
            return;
        }
        out.enter(name);
        if (ordered) {
            out.beginArray();
        } else {
            out.beginSet();
        }
        for (int i = 0; i < elements.size(); i++) {
            out.enter(i);
            shape.write(elements.get(i), out);
            out.leave();
        }
        out.endArray();
        out.leave();
    }
}

package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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

    /** One that is surely within the bounds of a number that counts. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[1-9]\\d{0,8}");

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

    private void add(String name, boolean required, Row.Reader<T> reader, BiConsumer<T, WireWriter> writer) {
        rows.add(new Row<>(count++, name, required, reader, writer));
    }

    private <V> void add(SingleMember<T, V> member, Shape<V> shape) {
        String name = member.name();
        Row.Reader<T> reader = (draft, in) -> readOne(member, draft, shape, in);
        if (member.printed().isPresent()) {
            reader = numberOrPrinted(member, member.printed().get(), reader);
        }
        add(name, member.isRequired(), reader, (of, out) -> {
            V value = member.get(of);
            if (value != null && !isEmpty(value, shape)) {
                write(name, value, shape, out);
            }
        });
    }

    private static <T, V> Row.Reader<T> numberOrPrinted(
            SingleMember<T, V> number, SingleMember<T, String> printed, Row.Reader<T> reader) {
        return (draft, in) -> {
            boolean isPrinted = in.token() == JsonToken.STRING && !in.options().strict();
            return isPrinted ? readPrinted(number, printed, draft, in) : reader.read(draft, in);
        };
    }

    private static <T, V> boolean readOne(SingleMember<T, V> member, Draft<T> draft, Shape<V> shape, WireReader in) {
        V value = in.read(shape);
        if (value == null) {
            return false;
        }
        member.set(draft, value);
        return true;
    }

    /** Reads a number that is a text: as the number if it is one, or else as what is printed in its place. */
    private static <T, V> boolean readPrinted(
            SingleMember<T, V> number, SingleMember<T, String> printed, Draft<T> draft, WireReader in) {
        String text = in.read(Shapes.of(Kind.TEXT));
        if (text == null) {
            return false;
        }
        String found = "expected a whole number but found string '" + WireReader.abridged(text) + "'; ";
        if (number.kind() instanceof Kind.WholeNumber<V> kind
                && WHOLE_NUMBER.matcher(text).matches()) {
            in.warn(ProblemCode.WRONG_TYPE, found + "it is read as the number");
            number.set(draft, kind.of(Long.parseLong(text)));
        } else {
            in.warn(ProblemCode.WRONG_TYPE, found + "it is read as '" + printed.name() + "'");
            printed.set(draft, text);
        }
        return true;
    }

    /** Whether a value says nothing. */
    private static <V> boolean isEmpty(V value, Shape<V> shape) {
        return shape instanceof ObjectShape<V> object && object.table().isEmpty(value);
    }

    private <V> void add(ListMember<T, V> member, Shape<V> shape) {
        String name = member.name();
        boolean ordered = member.presence() == Presence.LIST;
        add(
                name,
                false,
                reader(member, shape),
                (of, out) -> writeElements(name, member.values(of), shape, ordered, member.isWrittenIfEmpty(), out));
    }

    @SuppressWarnings("unchecked") // only a document has records
    private static <T, V> Row.Reader<T> reader(ListMember<T, V> member, Shape<V> shape) {
        if (member.kind() instanceof Kind.Value<?> value && value.type() instanceof RecordType<?> type) {
            return (draft, in) -> {
                ListedRecord.readList(type, (Draft<Proceedings>) draft, in);
                return true;
            };
        }
        if (member.isWrittenIfEmpty()) {
            return (draft, in) -> {
                in.readUnlessEmpty(() -> in.readArray(shape, elements -> member.addAll(draft, elements)));
                return true;
            };
        }
        return (draft, in) -> {
            readList(shape, in, elements -> member.addAll(draft, elements));
            return true;
        };
    }

    private <V> void add(MapMember<T, V> member, Shape<V> shape) {
        String name = member.name();
        add(
                name,
                false,
                (draft, in) -> {
                    in.readUnlessEmpty(() -> {
                        ImmutableMap<String, V> entries = member.namesMembers()
                                ? in.readMap("an object", key -> pointer(key, in), shape)
                                : in.readMap("an object", shape);
                        if (entries.isEmpty() && !member.isWrittenIfEmpty()) {
                            throw in.empty(ProblemCode.EMPTY_VALUE, "an object", "an empty object");
                        }
                        member.putAll(draft, entries);
                    });
                    return true;
                },
                (of, out) -> {
                    ImmutableMap<String, V> entries = member.entries(of);
                    if (!entries.isEmpty() || member.isWrittenIfEmpty()) {
                        out.enter(name);
                        Shapes.writeMap(entries, shape, out);
                        out.leave();
                    }
                });
    }

    /** The name of a member, or the pointer that a path without its first slash means. */
    private static String pointer(String name, WireReader in) {
        if (name.startsWith("/") || name.indexOf('/') < 0 || name.indexOf(':') >= 0) {
            return name;
        }
        String message = "'" + name + "' is read as the pointer '/" + name + "'";
        if (in.options().strict()) {
            throw in.error(ProblemCode.INCOMPLETE_POINTER, message);
        }
        in.warn(ProblemCode.INCOMPLETE_POINTER, message);
        return "/" + name;
    }

    private <V> void add(BallotsMember<T, V> member, Shape<V> shape) {
        String name = member.name();
        Row.Reader<T> reader = (draft, in) -> {
            in.readUnlessEmpty(() -> readBallots(member, draft, shape, in));
            return true;
        };
        add(name, false, reader, (of, out) -> {
            ImmutableListMultimap<VoteChoice, V> ballots = member.ballots(of);
            if (!ballots.isEmpty()) {
                out.enter(name);
                out.beginObject();
                for (VoteChoice choice : ballots.keySet()) {
                    writeElements(choice.toString(), ballots.get(choice), shape, false, false, out);
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
            throw in.empty(ProblemCode.EMPTY_VALUE, "an object from vote choice to voters", "an empty object");
        }
    }

    private static <V> void readList(Shape<V> shape, WireReader in, Consumer<List<V>> reader) {
        in.readUnlessEmpty(() -> in.readList(shape, reader));
    }

    private static <V> void write(String name, V value, Shape<V> shape, WireWriter out) {
        out.enter(name);
        shape.write(value, out);
        out.leave();
    }

    private static <V> void writeElements(
            String name,
            ImmutableList<V> elements,
            Shape<V> shape,
            boolean ordered,
            boolean evenIfEmpty,
            WireWriter out) {
        if (elements.isEmpty() && !evenIfEmpty) {
            return;
        }
        out.enter(name);
        if (ordered) {
            out.beginArray();
        } else {
            out.beginSet();
        }
        for (int i = 0; i < elements.size(); i++) {
            if (!isEmpty(elements.get(i), shape)) {
                out.enter(i);
                shape.write(elements.get(i), out);
                out.leave();
            }
        }
        out.endArray();
        out.leave();
    }
}

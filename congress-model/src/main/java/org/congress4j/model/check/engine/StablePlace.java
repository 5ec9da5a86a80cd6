package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.congress4j.model.Id;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.BallotsMember;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.MapMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.SingleMember;
import org.congress4j.model.describe.ValueType;

/**
 * A place that stays the same when a document changes elsewhere: a record is named by its id, and the element of another list by its
 * key, or by the first that it says if no other element says the same.
 */
final class StablePlace {
    /** Lists longer than this are not searched for elements with one name. */
    private static final int LONG = 1_000;

    private StablePlace() {}

    /** A path that starts at a record, or at the root of a document; the record of which it leads to the whole may have an id. */
    static String of(Proceedings document, Optional<Id<?>> recordId, Object[] path) {
        StringBuilder place = new StringBuilder();
        if (path.length > 0 && path[0] instanceof ProceedingsRecord<?> record) {
            append(record, steps(path, 1), place);
        } else if (path.length == 2 && recordId.isPresent()) {
            place.append('/').append(path[0]).append('/').append(recordId.get());
        } else {
            append(RecordTypes.document(), document, steps(path, 0), place);
        }
        return place.toString();
    }

    private static List<String> steps(Object[] path, int from) {
        return Arrays.stream(path).skip(from).map(Object::toString).toList();
    }

    private static <R extends ProceedingsRecord<R>> void append(
            ProceedingsRecord<R> record, List<String> steps, StringBuilder place) {
        RecordType<R> type = RecordTypes.of(record);
        place.append('/').append(type.list()).append('/').append(record.id());
        append(type, type.javaType().cast(record), steps, place);
    }

    private static <T> void append(ValueType<T> type, T value, List<String> steps, StringBuilder place) {
        Optional<Member<T, ?>> member = steps.isEmpty() ? Optional.empty() : type.member(steps.get(0));
        if (member.isEmpty()) {
            steps.forEach(step -> place.append('/').append(step));
            return;
        }
        place.append('/').append(steps.get(0));
        append(member.get(), value, rest(steps), place);
    }

    private static <T, V> void append(Member<T, V> member, T of, List<String> steps, StringBuilder place) {
        if (steps.isEmpty() || member.isAbsent(of)) {
            steps.forEach(step -> place.append('/').append(step));
        } else if (member instanceof SingleMember<T, V>) {
            appendIn(member.kind(), member.values(of).get(0), steps, place);
        } else if (member instanceof BallotsMember<T, V> ballots) {
            ImmutableListMultimap<VoteChoice, V> voters = ballots.ballots(of);
            place.append('/').append(steps.get(0));
            ImmutableList<V> ofChoice = voters.keySet().stream()
                    .filter(choice -> choice.toString().equals(steps.get(0)))
                    .findFirst()
                    .map(voters::get)
                    .orElse(ImmutableList.of());
            appendElement(member.kind(), ofChoice, rest(steps), place);
        } else if (member instanceof MapMember<T, V>) {
            steps.forEach(step -> place.append('/').append(step));
        } else {
            appendElement(member.kind(), member.values(of), steps, place);
        }
    }

    private static <V> void appendElement(
            Kind<V> kind, ImmutableList<V> elements, List<String> steps, StringBuilder place) {
        OptionalInt index = steps.isEmpty() ? OptionalInt.empty() : index(steps.get(0));
        if (index.isEmpty() || index.getAsInt() >= elements.size()) {
            steps.forEach(step -> place.append('/').append(step));
            return;
        }
        V element = elements.get(index.getAsInt());
        place.append('/')
                .append(name(kind, element)
                        .filter(name -> isAlone(name, kind, elements))
                        .orElse(steps.get(0)));
        appendIn(kind, element, rest(steps), place);
    }

    /** Whether no other element has a name, which is taken for granted of ids, of equal texts, and in long lists. */
    private static <V> boolean isAlone(String name, Kind<V> kind, ImmutableList<V> elements) {
        return !(kind instanceof Kind.Value<V> values)
                || values.type() instanceof RecordType
                || elements.size() > LONG
                || elements.stream()
                                .filter(element -> name(kind, element).equals(Optional.of(name)))
                                .count()
                        == 1;
    }

    private static <V> void appendIn(Kind<V> kind, V value, List<String> steps, StringBuilder place) {
        if (kind instanceof Kind.Value<V> values) {
            append(values.type(), value, steps, place);
        } else {
            steps.forEach(step -> place.append('/').append(step));
        }
    }

    /** What an element of a list is known by; empty if it says nothing that is one text or number. */
    private static <V> Optional<String> name(Kind<V> kind, V element) {
        return kind instanceof Kind.Value<V> values
                ? name(values.type(), element)
                : Optional.of(element.toString()).filter(text -> isScalar(kind));
    }

    private static <T> Optional<String> name(ValueType<T> type, T value) {
        Optional<String> key = type.member("key").flatMap(member -> scalar(member, value));
        return key.isPresent()
                ? key
                : type.members().stream()
                        .flatMap(member -> scalar(member, value).stream())
                        .findFirst();
    }

    private static <T, V> Optional<String> scalar(Member<T, V> member, T of) {
        return member instanceof SingleMember<T, V> && isScalar(member.kind())
                ? member.values(of).stream().map(Object::toString).findFirst()
                : Optional.empty();
    }

    private static boolean isScalar(Kind<?> kind) {
        return !(kind instanceof Kind.Value || kind instanceof Kind.Localized || kind instanceof Kind.Json);
    }

    private static OptionalInt index(String step) {
        // More digits than these are no place in a list.
        return step.length() <= 9 && !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9')
                ? OptionalInt.of(Integer.parseInt(step))
                : OptionalInt.empty();
    }

    private static List<String> rest(List<String> steps) {
        return steps.subList(1, steps.size());
    }
}

package org.congress4j.model.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.congress4j.model.Claim;
import org.congress4j.model.JsonValue;
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

/** Looks at each value of records, and copies nothing. */
abstract class Scan {
    private final Place place = new Place();
    private ValueType<?> root = RecordTypes.document();

    /** A value without members. */
    abstract <V> void value(Kind<V> kind, V value);

    /** A value with members, before these. */
    <T> void valueWithMembers(ValueType<T> type, T value) {}

    /** A text in the value of a claim, of a kind that its pointer tells. */
    void claimed(Kind<?> kind, String text) {}

    /** An extension, of whose texts no kind is known. */
    void unknown(JsonValue value) {}

    /** The value of a claim, after its texts of known kinds. */
    void claimedValue(JsonValue value) {}

    /** Where the value stands that is looked at, from its record. */
    final String pointer() {
        return place.pointer();
    }

    final <R extends ProceedingsRecord<R>> void record(ProceedingsRecord<R> record) {
        RecordType<R> type = RecordTypes.of(record);
        root = type;
        members(type, type.javaType().cast(record));
    }

    final void header(Proceedings header) {
        root = RecordTypes.document();
        members(RecordTypes.document(), header);
    }

    private <T> void members(ValueType<T> type, T value) {
        valueWithMembers(type, value);
        for (Member<T, ?> member : type.members()) {
            if (!member.isAbsent(value)) {
                place.enter(member.name());
                member(member, value);
                place.leave();
            }
        }
        type.extensions(value).forEach((name, extension) -> {
            place.enter(name);
            unknown(extension);
            place.leave();
        });
    }

    private <T, V> void member(Member<T, V> member, T of) {
        if (member instanceof SingleMember<T, V>) {
            visit(member.kind(), member.values(of).get(0), of);
        } else if (member instanceof MapMember<T, V> map) {
            map.entries(of).forEach((name, value) -> {
                place.enter(name);
                visit(member.kind(), value, of);
                place.leave();
            });
        } else if (member instanceof BallotsMember<T, V> ballots) {
            ImmutableListMultimap<VoteChoice, V> voters = ballots.ballots(of);
            for (VoteChoice choice : voters.keySet()) {
                place.enter(choice.toString());
                list(member.kind(), voters.get(choice), of);
                place.leave();
            }
        } else {
            list(member.kind(), member.values(of), of);
        }
    }

    private <T, V> void list(Kind<V> kind, ImmutableList<V> values, T of) {
        for (int i = 0; i < values.size(); i++) {
            place.enter(Keys.step(kind, values.get(i), i));
            visit(kind, values.get(i), of);
            place.leave();
        }
    }

    private <T, V> void visit(Kind<V> kind, V value, T of) {
        if (kind instanceof Kind.Value<V> nested) {
            members(nested.type(), value);
        } else if (value instanceof JsonValue json) {
            if (of instanceof Claim claim) {
                PointedKind.forEach(claim, root, this::claimed);
            }
            claimedValue(json);
        } else {
            value(kind, value);
        }
    }
}

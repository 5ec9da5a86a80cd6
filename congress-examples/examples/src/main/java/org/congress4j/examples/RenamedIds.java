package org.congress4j.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import org.congress4j.model.Id;
import org.congress4j.model.KeyReference;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.BallotsMember;
import org.congress4j.model.describe.Draft;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ListMember;
import org.congress4j.model.describe.MapMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.SingleMember;
import org.congress4j.model.describe.ValueType;

/** Walks records by their descriptions: lists who refers to an id, and renames it wherever it stands. No member is named here. */
public final class RenamedIds {
    private final String from;
    private final String to;

    private RenamedIds(Id<?> from, Id<?> to) {
        this.from = from.toString();
        this.to = to.toString();
    }

    /**
     * {@return where an id stands, each as record and member, such as {@code closing congressId}, in the order of the document}
     *
     * @param proceedings the document
     * @param id the id, such as {@code kyoto-2021}
     */
    public static ImmutableList<String> references(Proceedings proceedings, Id<?> id) {
        RenamedIds same = new RenamedIds(id, id);
        List<String> found = new ArrayList<>();
        RecordTypes.all().forEach(type -> same.collect(type, proceedings, found));
        return ImmutableList.copyOf(found);
    }

    /**
     * {@return a copy in which a record has another id, and what referred to it refers to that}
     *
     * @param proceedings the document
     * @param from the id, such as {@code kyoto}
     * @param to the id that takes its place, such as {@code kyoto-2021}
     */
    public static Proceedings rename(Proceedings proceedings, Id<?> from, Id<?> to) {
        return new RenamedIds(from, to).renamed(RecordTypes.document(), proceedings);
    }

    private <R extends ProceedingsRecord<R>> void collect(
            RecordType<R> type, Proceedings proceedings, List<String> found) {
        for (R record : type.records(proceedings)) {
            collect(record.id().toString(), type, record, found);
        }
    }

    private <T> void collect(String record, ValueType<T> type, T value, List<String> found) {
        type.members().forEach(member -> collect(record, member, value, found));
    }

    private <T, V> void collect(String record, Member<T, V> member, T of, List<String> found) {
        for (V value : member.values(of)) {
            if (member.kind() instanceof Kind.Value<V> nested) {
                collect(record, nested.type(), value, found);
            } else if (!(member.kind() instanceof Kind.OwnId) && isIt(member.kind(), value)) {
                found.add(record + " " + member);
            }
        }
    }

    private boolean isIt(Kind<?> kind, Object value) {
        if (value instanceof KeyReference reference) {
            return reference.recordId().toString().equals(from);
        }
        return (kind instanceof Kind.Reference || kind instanceof Kind.OwnId)
                && value.toString().equals(from);
    }

    private <T> T renamed(ValueType<T> type, T value) {
        Draft<T> draft = type.draft();
        type.members().forEach(member -> set(member, value, draft));
        draft.putExtensions(type.extensions(value));
        return draft.build();
    }

    private <T, V> void set(Member<T, V> member, T of, Draft<T> draft) {
        if (member instanceof SingleMember<T, V> single) {
            member.values(of).forEach(value -> single.set(draft, renamed(member.kind(), value)));
        } else if (member instanceof ListMember<T, V> list) {
            list.addAll(draft, renamed(member.kind(), member.values(of)));
        } else if (member instanceof MapMember<T, V> map) {
            map.putAll(
                    draft,
                    ImmutableMap.copyOf(Maps.transformValues(map.entries(of), value -> renamed(member.kind(), value))));
        } else {
            BallotsMember<T, V> ballots = (BallotsMember<T, V>) member;
            ImmutableListMultimap<VoteChoice, V> voters = ballots.ballots(of);
            Multimaps.asMap(voters)
                    .forEach((choice, listed) ->
                            ballots.putAll(draft, choice, renamed(member.kind(), ImmutableList.copyOf(listed))));
        }
    }

    private <V> ImmutableList<V> renamed(Kind<V> kind, ImmutableList<V> values) {
        return values.stream().map(value -> renamed(kind, value)).collect(ImmutableList.toImmutableList());
    }

    @SuppressWarnings("unchecked") // an id makes way for an id, and a reference with a key for such a reference
    private <V> V renamed(Kind<V> kind, V value) {
        if (kind instanceof Kind.Value<V> nested) {
            return renamed(nested.type(), value);
        } else if (!isIt(kind, value)) {
            return value;
        }
        return (V) (value instanceof KeyReference reference ? KeyReference.of(to + "#" + reference.key()) : Id.of(to));
    }
}

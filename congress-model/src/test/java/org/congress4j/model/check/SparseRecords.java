package org.congress4j.model.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.congress4j.model.Proceedings;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.BallotsMember;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ListMember;
import org.congress4j.model.describe.MapMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.SingleMember;
import org.congress4j.model.describe.ValueType;

/** Makes documents of which one member is left out, wherever it stands, or one element of a list. */
final class SparseRecords {
    private SparseRecords() {}

    static ImmutableList<Proceedings> of(Proceedings proceedings) {
        ImmutableList.Builder<Proceedings> variants = ImmutableList.builder();
        variants(RecordTypes.document(), proceedings, variants::add);
        return variants.build();
    }

    private static <T> void variants(ValueType<T> type, T value, Consumer<T> found) {
        type.members().forEach(member -> variants(member, value, found));
    }

    private static <T, V> void variants(Member<T, V> member, T of, Consumer<T> found) {
        if (member.isAbsent(of)) {
            return;
        }
        addIfBuilt(() -> member.without(of), found);
        ImmutableList<V> values = member.values(of);
        for (int i = 0; i < values.size(); i++) {
            if (values.size() > 1 && member instanceof ListMember<T, V> list) {
                List<V> others = new ArrayList<>(values);
                others.remove(i);
                addIfBuilt(() -> list.with(of, others), found);
            }
            if (member.kind() instanceof Kind.Value<V> value) {
                List<V> changed = new ArrayList<>(values);
                int place = i;
                variants(value.type(), values.get(i), sparse -> {
                    changed.set(place, sparse);
                    addIfBuilt(() -> with(member, of, changed), found);
                });
            }
        }
    }

    private static <T, V> T with(Member<T, V> member, T of, List<V> values) {
        if (member instanceof SingleMember<T, V> single) {
            return single.with(of, values.get(0));
        } else if (member instanceof ListMember<T, V> list) {
            return list.with(of, values);
        }
        Iterator<V> next = values.iterator();
        if (member instanceof MapMember<T, V> map) {
            ImmutableMap.Builder<String, V> entries = ImmutableMap.builder();
            map.entries(of).keySet().forEach(name -> entries.put(name, next.next()));
            return map.with(of, entries.buildOrThrow());
        }
        BallotsMember<T, V> ballots = (BallotsMember<T, V>) member;
        ImmutableListMultimap.Builder<VoteChoice, V> voters = ImmutableListMultimap.builder();
        ballots.ballots(of).forEach((choice, voter) -> voters.put(choice, next.next()));
        return ballots.with(of, voters.build());
    }

    private static <T> void addIfBuilt(Supplier<T> variant, Consumer<T> found) {
        try {
            found.accept(variant.get());
        } catch (IllegalArgumentException | IllegalStateException e) {
            // The model needs the member.
            return;
        }
    }
}

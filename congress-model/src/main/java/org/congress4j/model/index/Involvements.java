package org.congress4j.model.index;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.congress4j.model.Delegation;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.BallotsMember;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.MapMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.SingleMember;
import org.congress4j.model.describe.ValueType;

/** Where records name parties and delegations, by their ids. */
final class Involvements {
    private final Supplier<Map<String, List<Mention>>> byId;

    /**
     * That a record names a party or a delegation.
     *
     * @param record the record
     * @param member the path from the record to the reference
     */
    record Mention(ProceedingsRecord<?> record, String member) {}

    Involvements(Proceedings proceedings) {
        byId = Suppliers.memoize(() -> {
            Map<String, List<Mention>> found = new HashMap<>();
            RecordTypes.known().forEach(type -> collect(type, proceedings, found));
            found.replaceAll((id, mentions) -> ImmutableList.copyOf(mentions));
            return found;
        });
    }

    /** The mentions of an id, in the order of the document. */
    List<Mention> of(String id) {
        return byId.get().getOrDefault(id, ImmutableList.of());
    }

    private static <R extends ProceedingsRecord<R>> void collect(
            RecordType<R> type, Proceedings proceedings, Map<String, List<Mention>> found) {
        if (namesParties(type)) {
            type.records(proceedings).forEach(record -> collect(record, "", record, type, found));
        }
    }

    private static boolean namesParties(ValueType<?> type) {
        return type.withNested().stream()
                .flatMap(nested -> nested.members().stream())
                .anyMatch(member -> isParty(member.kind()));
    }

    private static boolean isParty(Kind<?> kind) {
        return kind instanceof Kind.Reference<?> reference
                && (Party.class.isAssignableFrom(reference.target()) || reference.target() == Delegation.class);
    }

    private static <T> void collect(
            ProceedingsRecord<?> record, String path, T of, ValueType<T> type, Map<String, List<Mention>> found) {
        for (Member<T, ?> member : type.members()) {
            collectMember(record, path + member.name(), of, member, found);
        }
    }

    private static <T, V> void collectMember(
            ProceedingsRecord<?> record, String path, T of, Member<T, V> member, Map<String, List<Mention>> found) {
        boolean party = isParty(member.kind());
        if (!party && !(member.kind() instanceof Kind.Value)) {
            return;
        }
        if (member instanceof BallotsMember<T, V> ballots) {
            ballots.ballots(of).asMap().forEach((choice, voters) -> {
                int place = 0;
                for (V voter : voters) {
                    collectValue(record, path + "/" + choice + "/" + place++, voter, member.kind(), found);
                }
            });
        } else if (member instanceof MapMember<T, V> map) {
            map.entries(of)
                    .forEach((name, value) -> collectValue(record, path + "/" + name, value, member.kind(), found));
        } else {
            int place = 0;
            for (V value : member.values(of)) {
                String end = member instanceof SingleMember ? "" : "/" + place++;
                collectValue(record, path + end, value, member.kind(), found);
            }
        }
    }

    private static <V> void collectValue(
            ProceedingsRecord<?> record, String path, V value, Kind<V> kind, Map<String, List<Mention>> found) {
        if (kind instanceof Kind.Value<V> nested) {
            collect(record, path + "/", value, nested.type(), found);
        } else {
            found.computeIfAbsent(value.toString(), key -> new ArrayList<>()).add(new Mention(record, path));
        }
    }
}

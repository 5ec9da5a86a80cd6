package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.congress4j.model.KeyReference;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.KeyTarget;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;

/** The keyed references that a document can resolve, collected for each target when one is first looked up. */
final class KeyIndex {
    private final Proceedings proceedings;
    private final Map<KeyTarget, Set<String>> references = new EnumMap<>(KeyTarget.class);

    private final NearNames<KeyTarget> near = new NearNames<>(this::references);

    KeyIndex(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    boolean contains(KeyTarget target, KeyReference reference) {
        return references(target).contains(reference.toString());
    }

    /** The references of a target that resemble one that leads nowhere. */
    ImmutableList<String> near(KeyTarget target, KeyReference reference) {
        return near.of(target, reference.toString());
    }

    private Set<String> references(KeyTarget target) {
        Set<String> known = references.get(target);
        if (known == null) {
            known = collect(target);
            references.put(target, known);
        }
        return known;
    }

    private Set<String> collect(KeyTarget target) {
        Set<String> found = new LinkedHashSet<>();
        RecordTypes.all().forEach(type -> collect(type, target, found));
        return found;
    }

    private <R extends ProceedingsRecord<R>> void collect(RecordType<R> type, KeyTarget target, Set<String> found) {
        for (Member<R, ?> member : type.members()) {
            for (R record : leadsTo(member, target) ? type.records(proceedings) : ImmutableList.<R>of()) {
                collect(record.id() + "#", member, record, target, found);
            }
        }
    }

    private static boolean leadsTo(Member<?, ?> member, KeyTarget target) {
        return member.kind() instanceof Kind.Value<?> value
                && value.type().javaType().equals(target.valueType());
    }

    private static <T, V> void collect(String prefix, Member<T, V> member, T of, KeyTarget target, Set<String> found) {
        if (!(member.kind() instanceof Kind.Value<V> values)) {
            return;
        }
        for (V value : member.values(of)) {
            for (Member<V, ?> own : values.type().members()) {
                if (own.name().equals("key")) {
                    own.values(value).forEach(key -> found.add(prefix + key));
                } else if (leadsTo(own, target)) {
                    collect(prefix, own, value, target, found);
                }
            }
        }
    }
}

package org.congress4j.model.edit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Claim;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;
import org.jspecify.annotations.Nullable;

/** Ids and values that are to make way for others, in all records at once. */
final class Replacements {
    /** Texts that others refer to, or that have a meaning of their own; a value that is spelled like one is none of them. */
    private static final ImmutableSet<Kind<?>> NO_VALUES = ImmutableSet.of(
            Kind.KEY, Kind.POINTER, Kind.PLACE, Kind.SHA_256, Kind.EXTENSION_NAME, Kind.OTHER_RECORD_TYPE);

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> references = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();

    boolean isEmpty() {
        return ids.isEmpty() && references.isEmpty() && values.isEmpty();
    }

    /** Adds that a record has another id; whether it can be done together with what was added before. */
    boolean rename(String from, String to) {
        return !touches(references, from)
                && !touches(references, to)
                && !touches(ids, from)
                && !ids.containsKey(to)
                && ids.put(from, to) == null;
    }

    /** Adds that references lead to another record; whether it can be done together with what was added before. */
    boolean redirect(String from, String to) {
        return !touches(references, from) && !references.containsKey(to) && references.put(from, to) == null;
    }

    /** Adds that a value is another; whether it can be done together with what was added before. */
    boolean replace(String from, String to) {
        return !touches(values, from) && !values.containsKey(to) && values.put(from, to) == null;
    }

    private static boolean touches(Map<String, String> map, String text) {
        return map.containsKey(text) || map.containsValue(text);
    }

    void renameAll(Map<String, String> all) {
        ids.putAll(all);
    }

    /** Whether a record is not as it would be with the replacements. */
    boolean concern(ProceedingsRecord<?> record) {
        Search search = new Search();
        search.record(record);
        return search.found;
    }

    private boolean concernHeader(Proceedings header) {
        Search search = new Search();
        search.header(header);
        return search.found;
    }

    ProceedingsRecord<?> applied(ProceedingsRecord<?> record) {
        return isEmpty() || !concern(record) ? record : rewritten(record);
    }

    Proceedings appliedToHeader(Proceedings header) {
        return isEmpty() || !concernHeader(header) ? header : new Copy("the document").header(header);
    }

    private <R extends ProceedingsRecord<R>> ProceedingsRecord<R> rewritten(ProceedingsRecord<R> record) {
        RecordType<R> type = RecordTypes.of(record);
        R copy = new Copy(RecordNaming.words(record)).of(type, type.javaType().cast(record));
        return copy == null ? record : copy;
    }

    private static boolean isValue(Kind<?> kind) {
        return kind instanceof Kind.OfList || (kind instanceof Kind.Text && !NO_VALUES.contains(kind));
    }

    private final class Search extends Scan {
        private boolean found;

        @Override
        <V> void value(Kind<V> kind, V value) {
            if (value instanceof LocalizedText text) {
                found |= text.texts().values().stream().anyMatch(values::containsKey);
            } else if (!found) {
                found = isReplaced(kind, value.toString());
            }
        }

        @Override
        void claimed(Kind<?> kind, String text) {
            found |= isReplaced(kind, text);
        }

        private boolean isReplaced(Kind<?> kind, String text) {
            if (kind instanceof Kind.OwnId) {
                return ids.containsKey(text);
            }
            return isValue(kind)
                    ? values.containsKey(text)
                    : References.idIn(kind, text)
                            .filter(id -> ids.containsKey(id) || references.containsKey(id))
                            .isPresent();
        }
    }

    private final class Copy extends Rewriting {
        private final String what;

        Copy(String what) {
            this.what = what;
        }

        @Override
        @SuppressWarnings("unchecked") // a value makes way for one of the same type
        <V> @Nullable V rewritten(Kind<V> kind, V value) {
            if (value instanceof LocalizedText text) {
                return (V) localized(text);
            }
            String old = value.toString();
            String now = text(kind, old);
            if (now.equals(old)) {
                return value;
            } else if (kind instanceof Kind.Text<V> text) {
                return parsed(text, old, now);
            } else if (kind instanceof Kind.OfList<?> code) {
                return (V) code.list().of(now);
            }
            return (V) (kind instanceof Kind.KeyReference ? KeyReference.of(now) : Id.of(now));
        }

        private LocalizedText localized(LocalizedText text) {
            if (text.texts().values().stream().noneMatch(values::containsKey)) {
                return text;
            }
            ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
            text.texts().forEach((language, words) -> texts.put(language, values.getOrDefault(words, words)));
            return LocalizedText.of(texts.buildOrThrow());
        }

        private <V> V parsed(Kind.Text<V> kind, String old, String now) {
            try {
                return kind.parse(now);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(
                        "'" + now + "' cannot take the place of '" + old + "' at " + pointer() + " of " + what + ": "
                                + e.getMessage(),
                        e);
            }
        }

        @Override
        Claim rewritten(Claim claim, ValueType<?> of) {
            if (claim.value().isEmpty()) {
                return claim;
            }
            JsonValue now = PointedKind.rewritten(claim, of, this::text);
            return now.equals(claim.value().get())
                    ? claim
                    : claim.toBuilder().value(now).build();
        }

        private String text(Kind<?> kind, String text) {
            if (kind instanceof Kind.OwnId) {
                return ids.getOrDefault(text, text);
            } else if (isValue(kind)) {
                return values.getOrDefault(text, text);
            }
            Optional<String> id = References.idIn(kind, text);
            if (id.isEmpty()) {
                return text;
            }
            String renamed = ids.getOrDefault(id.get(), id.get());
            return references.getOrDefault(renamed, renamed)
                    + text.substring(id.get().length());
        }
    }
}

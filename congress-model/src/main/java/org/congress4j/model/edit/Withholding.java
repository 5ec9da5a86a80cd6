package org.congress4j.model.edit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.Claim;
import org.congress4j.model.Contact;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.ValueType;
import org.jspecify.annotations.Nullable;

/** Takes names of persons out of records, or puts others in their place. */
final class Withholding extends Rewriting {
    private final PersonNames names;
    private final Set<String> gone;
    private final ImmutableSet<String> persons;
    /** For the values in which the walk is, the members that name a person, and which. */
    private final Deque<ImmutableMap<String, String>> named = new ArrayDeque<>();

    private final Deque<Boolean> concerned = new ArrayDeque<>();

    /**
     * Takes out names.
     *
     * @param gone the ids of records that are no longer there, to which nothing may refer
     */
    Withholding(PersonNames names, Set<String> gone) {
        this.names = names;
        this.gone = gone;
        this.persons = ImmutableSet.<String>builder()
                .addAll(names.persons())
                .addAll(gone)
                .build();
    }

    @Override
    <T> boolean enter(ValueType<T> type, T value) {
        if (value instanceof Contact && concerned.contains(true)) {
            return false;
        }
        named.push(NamedBeside.in(type, value, persons));
        concerned.push(concerns(type, value));
        return true;
    }

    @Override
    void leave() {
        named.pop();
        concerned.pop();
    }

    private <T> boolean concerns(ValueType<T> type, T value) {
        for (Member<T, ?> member : type.members()) {
            if (member.kind() instanceof Kind.Reference || member.kind() instanceof Kind.OwnId) {
                for (Object id : member.values(value)) {
                    if (persons.contains(id.toString())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Override
    @SuppressWarnings("unchecked") // a value makes way for one of the same type
    <V> @Nullable V rewritten(Kind<V> kind, V value) {
        if (value instanceof LocalizedText text) {
            return (V) localized(text);
        }
        String text = value.toString();
        if (kind instanceof Kind.OwnId) {
            return gone.contains(text) ? null : value;
        } else if (kind == Kind.TEXT) {
            String person = named.element().get(step());
            String now = person == null ? text(text) : names.replacementOf(person);
            return now.isEmpty() ? null : now.equals(text) ? value : (V) now;
        }
        return References.idIn(kind, text).filter(gone::contains).isPresent() ? null : value;
    }

    private String text(String text) {
        return names.replacementOfName(text).orElseGet(() -> names.replaced(text));
    }

    private LocalizedText localized(LocalizedText text) {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        text.texts().forEach((language, words) -> texts.put(language, names.replaced(words)));
        LocalizedText now = LocalizedText.of(texts.buildOrThrow());
        return now.equals(text) ? text : now;
    }

    @Override
    @Nullable
    Claim rewritten(Claim claim, ValueType<?> of) {
        Optional<JsonValue> value = claim.value();
        if (value.isEmpty()) {
            return claim;
        }
        boolean[] leadsToGone = {false};
        PointedKind.forEach(
                claim,
                of,
                (kind, text) -> leadsToGone[0] |=
                        References.idIn(kind, text).filter(gone::contains).isPresent());
        boolean isEmptied = JsonTexts.anyMatch(value.get(), text -> text(text).isEmpty());
        if (leadsToGone[0] || isEmptied) {
            return null;
        }
        JsonValue now = JsonTexts.rewritten(value.get(), this::text);
        return now.equals(value.get()) ? claim : claim.toBuilder().value(now).build();
    }

    @Override
    JsonValue unknown(JsonValue extension) {
        return JsonTexts.rewritten(extension, names::replaced);
    }
}

package org.congress4j.json.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.Claim;
import org.congress4j.model.JsonValue;
import org.congress4j.model.PartialDate;
import org.congress4j.model.ProceedingsRecord;

/** What sources say beside what a record says, or against it. */
final class Claims {
    private final Citations citations;

    Claims(Citations citations) {
        this.citations = citations;
    }

    /** All that sources say of a record beside its members. */
    ImmutableList<Fact> of(ProceedingsRecord<?> record) {
        return record.claims().stream()
                .filter(claim -> !Citations.supports(claim))
                .map(this::of)
                .collect(toImmutableList());
    }

    /** What they say of a member or a part of it. */
    ImmutableList<Fact> of(ProceedingsRecord<?> record, String pointer) {
        return citations.claims(record, pointer).stream()
                .filter(claim -> !Citations.supports(claim))
                .map(this::of)
                .collect(toImmutableList());
    }

    /** What they say of the record as a whole. */
    ImmutableList<Fact> ofTheWhole(ProceedingsRecord<?> record) {
        return record.claims().stream()
                .filter(claim -> claim.at().isEmpty() && !Citations.supports(claim))
                .map(this::of)
                .collect(toImmutableList());
    }

    /** The members for which a source has another value. */
    ImmutableList<Fact> disputes(ProceedingsRecord<?> record) {
        return record.claims().stream()
                .filter(claim -> claim.value().isPresent())
                .map(this::of)
                .collect(toImmutableList());
    }

    private Fact of(Claim claim) {
        Optional<String> text = claim.text().map(Phrases::text);
        Optional<String> value = claim.value()
                .map(other -> "the " + Phrases.member(claim.at().orElse("")) + " is given as " + plain(other));
        String said = value.map(is -> text.map(words -> words + " (" + is + ")").orElse(Phrases.capitalized(is)))
                .or(() -> text)
                .orElse("");
        return Fact.of(said).from(citations.of(claim));
    }

    static String plain(JsonValue value) {
        if (value instanceof JsonValue.JsonString string) {
            return string.value().isBlank() ? "an empty text" : Phrases.date(PartialDate.of(string.value()));
        } else if (value instanceof JsonValue.JsonObject object) {
            boolean text = object.members().keySet().stream().allMatch(name -> name.length() == 2);
            return String.join(
                    ", ",
                    object.members().entrySet().stream()
                            .map(entry -> (text ? "" : entry.getKey() + " ") + plain(entry.getValue()))
                            .toList());
        } else if (value instanceof JsonValue.JsonArray array) {
            return Phrases.list(array.elements().stream().map(Claims::plain).toList());
        } else if (value instanceof JsonValue.JsonNumber number) {
            return number.lexeme();
        }
        return value instanceof JsonValue.JsonBoolean bool ? Boolean.toString(bool.value()) : "nothing";
    }
}

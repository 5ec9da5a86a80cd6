package org.congress4j.json.format;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.Period;
import java.util.function.Function;
import java.util.function.Supplier;
import org.congress4j.model.Code;
import org.congress4j.model.DocumentSymbol;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LanguageTag;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.VoteChoice;

/** The shapes that the tables are made of. */
final class Shapes {
    /** The greatest whole number that every reader of JSON gets right (RFC 7493). */
    static final long MAX_INTEGER = (1L << 53) - 1;

    /** Such as the honorific "Mr."; longer texts, such as names, rarely stand twice. */
    private static final int LONGEST_PHRASE = 7;

    static final Shape<String> TEXT =
            new TextShape<>("text", "a text", Patterns.NOT_BLANK, Shapes::notBlank).recurringUpTo(LONGEST_PHRASE);
    static final Shape<String> RECORD_TYPE =
            new TextShape<>("recordType", "the type of a record", Patterns.NOT_BLANK, text -> text);
    static final Shape<PartialDate> DATE =
            new TextShape<>("partialDate", "a date such as '2021-03-07'", Patterns.NOT_BLANK, PartialDate::of);
    static final Shape<PartialDateTime> DATE_TIME = new TextShape<>(
            "partialDateTime", "a local time such as '2021-03-07T10:00'", Patterns.NOT_BLANK, PartialDateTime::of);
    static final Shape<Instant> INSTANT = new TextShape<>(
            "instant", "a time of UTC such as '2021-03-12T18:00:00Z'", Patterns.INSTANT, Shapes::instant);
    static final Shape<Period> DURATION =
            new TextShape<>("duration", "a duration such as 'P5Y'", Patterns.DURATION, Shapes::duration);
    static final Shape<TimeZoneName> TIME_ZONE =
            new TextShape<>("timeZoneName", "a time zone such as 'Asia/Tokyo'", Patterns.NOT_BLANK, TimeZoneName::of);
    static final Shape<LanguageTag> LANGUAGE =
            new TextShape<>("languageTag", "a language tag such as 'fr'", Patterns.NOT_BLANK, LanguageTag::of);
    static final Shape<DocumentSymbol> SYMBOL =
            new TextShape<>("documentSymbol", "a document symbol", Patterns.NOT_BLANK, DocumentSymbol::of);
    static final Shape<KeyReference> KEY_REFERENCE = new TextShape<>(
            "keyReference", "a reference of the form 'recordId#key'", Patterns.KEY_REFERENCE, KeyReference::of);
    static final Shape<VoteChoice> CHOICE =
            new TextShape<>("voteChoice", "a vote choice", Patterns.CHOICE, VoteChoice::of);
    private static final TextShape<Id<?>> ID = new TextShape<>("id", "an id", Patterns.NOT_BLANK, Id::of);
    private static final Shape<Id<?>> OWN_ID = ID.recurringUpTo(0);

    // The model checks these texts where it checks the value that holds them.
    static final Shape<String> KEY = new TextShape<>("key", "a key", Patterns.KEY, text -> text);
    static final Shape<String> POINTER = new TextShape<>("pointer", "a JSON pointer", Patterns.POINTER, text -> text);
    static final Shape<String> DECIMAL = new TextShape<>("decimal", "a decimal number", Patterns.DECIMAL, text -> text);
    static final Shape<String> SHA_256 = new TextShape<>("sha256", "a digest", Patterns.SHA_256, text -> text);

    static final Shape<Integer> INT = new IntegerShape<>(Integer.MIN_VALUE, Integer.MAX_VALUE, Math::toIntExact);
    static final Shape<Integer> NOT_NEGATIVE = new IntegerShape<>(0, Integer.MAX_VALUE, Math::toIntExact);
    static final Shape<Integer> POSITIVE = new IntegerShape<>(1, Integer.MAX_VALUE, Math::toIntExact);
    static final Shape<Long> LONG = new IntegerShape<>(0, MAX_INTEGER, number -> number);

    static final Shape<Boolean> BOOLEAN = new Shape<>() {
        @Override
        String expected() {
            return "true or false";
        }

        @Override
        Boolean read(WireReader in) {
            if (in.token() != JsonToken.TRUE && in.token() != JsonToken.FALSE) {
                throw in.wrongType(expected());
            }
            return in.token() == JsonToken.TRUE;
        }

        @Override
        void write(Boolean value, WireWriter out) {
            out.bool(value);
        }
    };

    static final Shape<LocalizedText> LOCALIZED_TEXT = new Shape<>() {
        @Override
        String expected() {
            return "an object from language to text";
        }

        @Override
        LocalizedText read(WireReader in) {
            ImmutableMap<String, String> texts = in.readMap(expected(), TEXT);
            try {
                return LocalizedText.of(texts);
            } catch (IllegalArgumentException e) {
                throw in.invalid(e);
            }
        }

        @Override
        void write(LocalizedText value, WireWriter out) {
            writeMap(value.texts(), TEXT, out);
        }
    };

    static final Shape<JsonValue> ANY = new Shape<>() {
        @Override
        String expected() {
            return "a value";
        }

        @Override
        JsonValue read(WireReader in) {
            return in.readAny();
        }

        @Override
        void write(JsonValue value, WireWriter out) {
            out.any(value);
        }
    };

    private Shapes() {}

    static String notBlank(String text) {
        checkArgument(!text.isBlank(), "text must not be blank");
        return text;
    }

    /** A time in the one spelling that it is written in, so that reading and writing changes nothing. */
    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        checkArgument(instant.toString().equals(text), "time must be written '%s' but was '%s'", instant, text);
        return instant;
    }

    private static Period duration(String text) {
        Period duration = Period.parse(text);
        checkArgument(text.equals(duration.toString()), "duration must be spelled '%s' but was '%s'", duration, text);
        return duration;
    }

    /** The shape of an id, whatever it leads to: the type of the record is not written. */
    @SuppressWarnings("unchecked")
    static <I extends Id<?>> Shape<I> id() {
        return (Shape<I>) ID;
    }

    /** The shape of the id of a record itself. */
    @SuppressWarnings("unchecked")
    static <I extends Id<?>> Shape<I> ownId() {
        return (Shape<I>) OWN_ID;
    }

    static <C extends Code> Shape<C> code(Class<C> type, Function<String, C> of, Supplier<ImmutableSet<C>> list) {
        return new CodeShape<>(type, of, list);
    }

    /** The shape of an object; its table is not built before it is used. */
    static <T> Shape<T> object(Supplier<ObjectTable<T>> table) {
        return new ObjectShape<>(table);
    }

    static <V> void writeMap(ImmutableMap<String, V> members, Shape<V> shape, WireWriter out) {
        out.beginObject();
        members.forEach((name, value) -> {
            out.enterFree(name);
            shape.write(value, out);
            out.leave();
        });
        out.endObject();
    }
}

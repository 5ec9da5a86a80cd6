package org.congress4j.json.format;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.congress4j.json.format.report.ConversionTypes;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.code.CodeList;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.registry.RegistryTypes;

/** The shapes for each kind of member. */
final class Shapes {
    /** Such as the honorific "Mr."; longer texts, such as names, rarely stand twice. */
    private static final int LONGEST_PHRASE = 7;

    static final Shape<String> RECORD_TYPE =
            new TextShape<>("recordType", "the type of a record", Patterns.NOT_BLANK, text -> text);
    private static final TextShape<Id<?>> ID = new TextShape<>("id", "an id", Patterns.NOT_BLANK, Id::of);
    private static final Shape<Id<?>> OWN_ID = ID.recurringUpTo(0);
    private static final Shape<KeyReference> KEY_REFERENCE = new TextShape<>(
            "keyReference", "a reference of the form 'recordId#key'", Patterns.KEY_REFERENCE, KeyReference::of);

    private static final Shape<Boolean> FLAG = new Shape<>() {
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

    private static final Shape<LocalizedText> LOCALIZED_TEXT = new Shape<>() {
        @Override
        String expected() {
            return "an object from language to text";
        }

        @Override
        LocalizedText read(WireReader in) {
            WireReader.PartStart start = in.startOfPart();
            ImmutableMap<String, String> texts = in.readMap(expected(), of(Kind.TEXT));
            if (texts.isEmpty() && !in.leftOutSince(start)) {
                throw in.empty(ProblemCode.EMPTY_VALUE, expected(), "an empty object");
            }
            try {
                return LocalizedText.of(texts);
            } catch (IllegalArgumentException e) {
                throw in.invalid(e);
            }
        }

        @Override
        void write(LocalizedText value, WireWriter out) {
            writeMap(value.texts(), of(Kind.TEXT), out);
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

    /** The shapes of the kinds of which there is one each. */
    private static final ImmutableMap<Kind<?>, Shape<?>> OF_CONSTANTS = ImmutableMap.<Kind<?>, Shape<?>>builder()
            .put(Kind.TEXT, text(Kind.TEXT, "a string", Patterns.NOT_BLANK).recurringUpTo(LONGEST_PHRASE))
            .put(Kind.DATE, text(Kind.DATE, "a date such as '2021-03-07'", Patterns.NOT_BLANK))
            .put(Kind.DATE_TIME, text(Kind.DATE_TIME, "a local time such as '2021-03-07T10:00'", Patterns.NOT_BLANK))
            .put(Kind.INSTANT, text(Kind.INSTANT, "a time of UTC such as '2021-03-12T18:00:00Z'", Patterns.INSTANT))
            .put(Kind.DURATION, text(Kind.DURATION, "a duration such as 'P5Y'", Patterns.DURATION))
            .put(Kind.TIME_ZONE, text(Kind.TIME_ZONE, "a time zone such as 'Asia/Tokyo'", Patterns.NOT_BLANK))
            .put(Kind.LANGUAGE, text(Kind.LANGUAGE, "a language tag such as 'fr'", Patterns.NOT_BLANK))
            .put(Kind.SYMBOL, text(Kind.SYMBOL, "a document symbol", Patterns.NOT_BLANK))
            // The model checks these texts where it checks the value that holds them.
            .put(Kind.KEY, text(Kind.KEY, "a key", Patterns.KEY))
            .put(Kind.STRING, new StringShape(Kind.STRING, "a string", Patterns.ANY))
            .put(Kind.PLACE, new StringShape(Kind.PLACE, "a JSON pointer or an empty string", Patterns.PLACE))
            .put(Kind.SEVERITY, text(Kind.SEVERITY, "'error', 'warning' or 'info'", Patterns.SEVERITY))
            .put(ProblemCode.KIND, text(ProblemCode.KIND, "the code of a problem", Patterns.NOT_BLANK))
            .put(
                    ConversionTypes.PROBLEM_CODE,
                    text(ConversionTypes.PROBLEM_CODE, "the code of a problem", Patterns.NOT_BLANK))
            .put(
                    RegistryTypes.MATCH,
                    text(RegistryTypes.MATCH, "'found', 'ambiguous' or 'unknown'", Patterns.NOT_BLANK))
            .put(RegistryTypes.MATCHED_BY, text(RegistryTypes.MATCHED_BY, "how a State was found", Patterns.NOT_BLANK))
            .put(Kind.POINTER, text(Kind.POINTER, "a JSON pointer", Patterns.POINTER))
            .put(Kind.DECIMAL, text(Kind.DECIMAL, "a decimal number", Patterns.DECIMAL))
            .put(Kind.SHA_256, text(Kind.SHA_256, "a digest", Patterns.SHA_256))
            .put(Kind.EXTENSION_NAME, new ExtensionNameShape())
            .put(FormatVersion.KIND, new FormatVersionShape())
            .put(Kind.OTHER_RECORD_TYPE, new OtherRecordTypeShape())
            .put(Kind.FLAG, FLAG)
            .put(Kind.LOCALIZED_TEXT, LOCALIZED_TEXT)
            .put(Kind.ANY, ANY)
            .buildOrThrow();

    private static final Map<CodeList<?>, CodeShape<?>> CODES = new ConcurrentHashMap<>();

    private Shapes() {}

    private static <V> TextShape<V> text(Kind.Text<V> kind, String expected, String pattern) {
        return new TextShape<>(kind.name(), expected, pattern, kind::parse);
    }

    /** The shape of the values of a kind; each kind is paired with the shape of its values. */
    @SuppressWarnings("unchecked")
    static <V> Shape<V> of(Kind<V> kind) {
        if (kind instanceof Kind.Value<V> value) {
            return new ObjectShape<>(value.type());
        } else if (kind instanceof Kind.OfList<?> code) {
            return (Shape<V>) CODES.computeIfAbsent(code.list(), CodeShape::new);
        } else if (kind instanceof Kind.WholeNumber<V> number) {
            return new IntegerShape<>(number);
        } else if (kind instanceof Kind.Reference<?>) {
            return (Shape<V>) ID;
        } else if (kind instanceof Kind.OwnId<?>) {
            return (Shape<V>) OWN_ID;
        } else if (kind instanceof Kind.KeyReference) {
            return (Shape<V>) KEY_REFERENCE;
        }
        Shape<?> shape = OF_CONSTANTS.get(kind);
        return (Shape<V>) (shape == null ? text((Kind.Text<V>) kind, "a string", Patterns.NOT_BLANK) : shape);
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

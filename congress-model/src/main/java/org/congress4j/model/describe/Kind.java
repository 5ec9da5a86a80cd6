package org.congress4j.model.describe;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.function.Function;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LanguageTag;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.TimeZoneName;
import org.congress4j.model.code.Code;
import org.congress4j.model.code.CodeList;
import org.congress4j.model.code.Severity;
import org.congress4j.model.symbol.DocumentSymbol;

/**
 * What the values of a member are, apart from how many there are: a date, a code of a list, a reference to a record of a type.
 *
 * @param <V> the type of the values
 */
public sealed interface Kind<V> {
    /** Prose or a name, not blank. */
    Text<String> TEXT = text("text", Kind::notBlank);

    /** Any string, which may be empty: what a finding or a problem quotes. */
    Text<String> STRING = text("string", Function.identity());

    /** The key of a value, by which others refer to it, such as {@code icc-kyoto}. */
    Text<String> KEY = text("key", Function.identity());

    /** A JSON Pointer (RFC 6901), such as {@code /period/end}. */
    Text<String> POINTER = text("pointer", Function.identity());

    /** A JSON Pointer (RFC 6901) into a document, such as {@code /actions/3}; empty for the document as a whole. */
    Text<String> PLACE = text("place", Function.identity());

    /** How grave a finding is: {@code error}, {@code warning} or {@code info}. */
    Text<String> SEVERITY = text("severity", Kind::severity);

    /** A decimal number, such as {@code 0.5}. */
    Text<String> DECIMAL = text("decimal", Function.identity());

    /** A SHA-256 in lower-case hexadecimal. */
    Text<String> SHA_256 = text("sha256", Function.identity());

    /** The name of an extension, such as {@code org.example.seats}. */
    Text<String> EXTENSION_NAME = text("extensionName", Function.identity());

    /** The type of a record that the model does not know, such as {@code motion}. */
    Text<String> OTHER_RECORD_TYPE = text("otherRecordType", Kind::notBlank);

    /** A date as precise as its source, such as {@code 2021-03}. */
    Text<PartialDate> DATE = text("partialDate", PartialDate::of);

    /** A local time, such as {@code 2021-03-07T10:00}. */
    Text<PartialDateTime> DATE_TIME = text("partialDateTime", PartialDateTime::of);

    /**
     * A moment, read as RFC 3339 writes it, such as {@code 2021-03-12T18:00:00.000Z} or {@code 2021-03-12T19:00:00+01:00}, and written in
     * the one spelling of {@link Instant#toString()}, {@code 2021-03-12T18:00:00Z}. A leap second is read as the second before it.
     */
    Text<Instant> INSTANT = text("instant", Rfc3339::parse);

    /** A duration in the one spelling of {@link Period#toString()}, such as {@code P5Y}. */
    Text<Period> DURATION = text("duration", Kind::duration);

    /** A time zone, such as {@code Asia/Tokyo}. */
    Text<TimeZoneName> TIME_ZONE = text("timeZoneName", TimeZoneName::of);

    /** A language tag, such as {@code fr}. */
    Text<LanguageTag> LANGUAGE = text("languageTag", LanguageTag::of);

    /** A document symbol, such as {@code A/CONF.234/L.6}. */
    Text<DocumentSymbol> SYMBOL = text("documentSymbol", DocumentSymbol::of);

    /** A whole number. */
    WholeNumber<Integer> INTEGER = new WholeNumber<>(Integer.MIN_VALUE, Integer.MAX_VALUE, Math::toIntExact);

    /** A whole number, at least 0. */
    WholeNumber<Integer> NOT_NEGATIVE = new WholeNumber<>(0, Integer.MAX_VALUE, Math::toIntExact);

    /** A whole number, at least 1. */
    WholeNumber<Integer> POSITIVE = new WholeNumber<>(1, Integer.MAX_VALUE, Math::toIntExact);

    /** A count, at least 0, at most 2<sup>53</sup> - 1, which every reader of JSON gets right (RFC 7493). */
    WholeNumber<Long> COUNT = new WholeNumber<>(0, (1L << 53) - 1, number -> number);

    /** True or false. */
    Flag FLAG = new Flag();

    /** A text by language. */
    Localized LOCALIZED_TEXT = new Localized();

    /** Any value, such as that of a claim. */
    Json ANY = new Json();

    /**
     * {@return the kind of the id of a record itself}
     *
     * @param <I> the type of the id
     */
    static <I extends Id<?>> OwnId<I> ownId() {
        return new OwnId<>();
    }

    /**
     * {@return the kind of a reference to a record}
     *
     * @param target the type of the record, or what all that it may be have in common, such as {@code Party.class}
     * @param <I> the type of the reference
     */
    static <I extends Id<?>> Reference<I> reference(Class<?> target) {
        return new Reference<>(target);
    }

    /**
     * {@return the kind of a reference to a value with a key in a record}
     *
     * @param target what the reference leads to
     */
    static KeyReference keyReference(KeyTarget target) {
        return new KeyReference(target);
    }

    /**
     * {@return the kind of the codes of a list}
     *
     * @param list the list, such as {@code SessionKind.LIST}
     * @param <C> the type of the codes
     */
    static <C extends Code> OfList<C> code(CodeList<C> list) {
        return new OfList<>(list);
    }

    /**
     * {@return the kind of values that have members themselves}
     *
     * @param type the type of the values
     * @param <T> the class of the values
     */
    static <T> Value<T> value(ValueType<T> type) {
        return new Value<>(type);
    }

    /**
     * {@return the kind of values that are one text}
     *
     * @param name the name of the kind, such as {@code partialDate}
     * @param parse makes a value of its text, or throws {@link IllegalArgumentException} or
     *     {@link java.time.DateTimeException} with a message that says what was expected; the value prints as the text
     * @param <V> the type of the values
     */
    static <V> Text<V> text(String name, Function<String, V> parse) {
        return new Text<>(name, parse);
    }

    private static String notBlank(String text) {
        checkArgument(!text.isBlank(), "text must not be blank");
        return text;
    }

    // One spelling each, so that reading and writing changes nothing.

    private static String severity(String text) {
        checkArgument(
                Arrays.stream(Severity.values())
                        .anyMatch(severity -> Ascii.toLowerCase(severity.name()).equals(text)),
                "severity must be 'error', 'warning' or 'info' but was '%s'",
                text);
        return text;
    }

    private static Period duration(String text) {
        Period duration = Period.parse(text);
        checkArgument(text.equals(duration.toString()), "duration must be spelled '%s' but was '%s'", duration, text);
        return duration;
    }

    /**
     * Values that are one text and print as it.
     *
     * @param <V> the type of the values
     */
    final class Text<V> implements Kind<V> {
        private final String name;
        private final Function<String, V> parse;

        private Text(String name, Function<String, V> parse) {
            this.name = name;
            this.parse = parse;
        }

        /** {@return the name of the kind, such as {@code partialDate}} */
        public String name() {
            return name;
        }

        /**
         * {@return the value that a text means}
         *
         * @param text the text
         * @throws IllegalArgumentException if it means none
         * @throws java.time.DateTimeException if it means none
         */
        public V parse(String text) {
            return parse.apply(text);
        }
    }

    /**
     * Whole numbers within bounds.
     *
     * @param <N> the type of the numbers
     */
    final class WholeNumber<N> implements Kind<N> {
        private final long least;
        private final long greatest;
        private final Function<Long, N> make;

        private WholeNumber(long least, long greatest, Function<Long, N> make) {
            this.least = least;
            this.greatest = greatest;
            this.make = make;
        }

        /** {@return the least of the numbers, such as 1} */
        public long least() {
            return least;
        }

        /** {@return the greatest of the numbers} */
        public long greatest() {
            return greatest;
        }

        /**
         * {@return the value that a number is}
         *
         * @param number the number, within the bounds
         */
        public N of(long number) {
            return make.apply(number);
        }
    }

    /** True or false. */
    final class Flag implements Kind<Boolean> {
        private Flag() {}
    }

    /** Texts by language. */
    final class Localized implements Kind<LocalizedText> {
        private Localized() {}
    }

    /** Any values. */
    final class Json implements Kind<JsonValue> {
        private Json() {}
    }

    /**
     * The id of a record itself.
     *
     * @param <I> the type of the id
     */
    final class OwnId<I extends Id<?>> implements Kind<I> {
        private OwnId() {}
    }

    /**
     * References to records.
     *
     * @param <I> the type of the references
     */
    final class Reference<I extends Id<?>> implements Kind<I> {
        private final Class<?> target;

        private Reference(Class<?> target) {
            this.target = target;
        }

        /** {@return the type of the records, or what they have in common, such as {@code Party.class}} */
        public Class<?> target() {
            return target;
        }
    }

    /** References to values with a key. */
    final class KeyReference implements Kind<org.congress4j.model.KeyReference> {
        private final KeyTarget target;

        private KeyReference(KeyTarget target) {
            this.target = target;
        }

        /** {@return what the references lead to} */
        public KeyTarget target() {
            return target;
        }
    }

    /**
     * Codes of a list.
     *
     * @param <C> the type of the codes
     */
    final class OfList<C extends Code> implements Kind<C> {
        private final CodeList<C> list;

        private OfList(CodeList<C> list) {
            this.list = list;
        }

        /** {@return the list} */
        public CodeList<C> list() {
            return list;
        }
    }

    /**
     * Values with members.
     *
     * @param <T> the class of the values
     */
    final class Value<T> implements Kind<T> {
        private final ValueType<T> type;

        private Value(ValueType<T> type) {
            this.type = type;
        }

        /** {@return the type of the values} */
        public ValueType<T> type() {
            return type;
        }
    }
}

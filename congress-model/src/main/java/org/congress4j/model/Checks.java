package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.congress4j.model.code.CountQualifier;

/** The rules that several types share, each with its one message. */
final class Checks {
    private static final CharMatcher NOT_IN_KEY = CharMatcher.anyOf("#/~");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,18}(\\.\\d{1,18})?");

    private Checks() {}

    static void notBlank(String what, String text) {
        checkArgument(!text.isBlank(), "%s must not be blank", what);
    }

    static void notBlank(String what, Optional<String> text) {
        if (text.isPresent()) {
            notBlank(what, text.get());
        }
    }

    /** The same for a text of something that is named in the message, which is put together only if needed. */
    static void notBlank(String what, Object of, String text) {
        checkArgument(!text.isBlank(), "%s '%s' must not be blank", what, of);
    }

    static void notBlank(String what, Object of, Optional<String> text) {
        if (text.isPresent()) {
            notBlank(what, of, text.get());
        }
    }

    static void key(Optional<String> key) {
        notBlank("key", key);
        checkArgument(
                key.isEmpty() || NOT_IN_KEY.matchesNoneOf(key.get()),
                "key must not contain '#', '/' or '~' but was '%s'",
                key.orElse(""));
    }

    static void named(String what, Id<?> id, ImmutableList<Name> names) {
        checkArgument(!names.isEmpty(), "%s '%s' must have a name", what, id);
    }

    static void partyOrName(String what, Optional<? extends Id<?>> party, Optional<String> name) {
        checkArgument(name.isEmpty() || !name.get().isBlank(), "name of %s must not be blank", what);
        checkArgument(party.isPresent() || name.isPresent(), "%s must have a party or a name", what);
    }

    /** The same for something that is named in the message. */
    static void partyOrName(String what, Id<?> of, Optional<? extends Id<?>> party, Optional<String> name) {
        checkArgument(name.isEmpty() || !name.get().isBlank(), "name of %s '%s' must not be blank", what, of);
        checkArgument(party.isPresent() || name.isPresent(), "%s '%s' must have a party or a name", what, of);
    }

    static void count(CountQualifier qualifier, OptionalLong value, OptionalLong upper) {
        checkArgument(value.orElse(0) >= 0, "count must be at least 0 but was %s", value.orElse(0));
        checkArgument(
                value.isPresent() || !CountQualifier.WITH_VALUE.contains(qualifier),
                "count with qualifier '%s' must have a value",
                qualifier);
        checkArgument(
                value.isEmpty() || !CountQualifier.WITHOUT_VALUE.contains(qualifier),
                "count with qualifier '%s' must not have a value but had %s",
                qualifier,
                value.orElse(0));
        notNegative("upper number of count", upper);
        checkArgument(
                upper.isPresent() || !CountQualifier.WITH_UPPER.contains(qualifier),
                "count with qualifier '%s' must have an upper number",
                qualifier);
        checkArgument(
                upper.isEmpty() || !CountQualifier.WITHOUT_VALUE.contains(qualifier),
                "count with qualifier '%s' must not have an upper number but had %s",
                qualifier,
                upper.orElse(0));
    }

    static void notNegative(String what, OptionalLong number) {
        checkArgument(number.orElse(0) >= 0, "%s must be at least 0 but was %s", what, number.orElse(0));
    }

    static void decimal(String what, Optional<String> number) {
        checkArgument(
                number.isEmpty() || DECIMAL.matcher(number.get()).matches(),
                "%s must be a decimal number such as 3 or 0.5 but was '%s'",
                what,
                number.orElse(""));
    }
}

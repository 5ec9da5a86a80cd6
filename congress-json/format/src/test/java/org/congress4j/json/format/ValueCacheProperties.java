package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congress4j.model.describe.Kind;
import org.jspecify.annotations.Nullable;

class ValueCacheProperties {
    private static final TextShape<String> OF_ANY_LENGTH = ofLength(Integer.MAX_VALUE);

    private final ValueCache cache = new ValueCache();

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings().ofMaxLength(12).list().ofMinSize(1).ofMaxSize(500);
    }

    @Property(tries = 200)
    void whatIsFoundIsTheValueOfThatText(@ForAll("texts") List<String> texts) {
        for (String text : texts) {
            String known = find(OF_ANY_LENGTH, text);
            if (known == null) {
                cache.put(OF_ANY_LENGTH, text, text);
                known = find(OF_ANY_LENGTH, text);
            }
            assertThat(known).isEqualTo(text);
        }
    }

    @Example
    void codesAreRememberedBesideManyIds() {
        for (int round = 0; round < 10; round++) {
            for (int i = 0; i < 200; i++) {
                if (find(OF_ANY_LENGTH, "C" + i) == null) {
                    cache.put(OF_ANY_LENGTH, "C" + i, "C" + i);
                }
                cache.put(OF_ANY_LENGTH, "an id that is read once " + round + " " + i, "");
            }
        }

        int found = 0;
        for (int i = 0; i < 200; i++) {
            found += find(OF_ANY_LENGTH, "C" + i) == null ? 0 : 1;
        }
        assertThat(found).isGreaterThan(190);
    }

    @Example
    void textsThatLookAlikeAreToldApart() {
        List<String> texts = List.of("A", "\u0000A", "AA", "\u0100", "\u0001\u0000", "", "12345678", "1234567");
        texts.forEach(text -> cache.put(OF_ANY_LENGTH, text, text));

        for (String text : texts) {
            String known = find(OF_ANY_LENGTH, text);
            assertThat(known == null ? text : known).isEqualTo(text);
        }
    }

    @Example
    void aValueIsThatOfItsShape() {
        cache.put(OF_ANY_LENGTH, "en", "en");

        assertThat(find(Shapes.of(Kind.LANGUAGE), "en")).isNull();
        assertThat(find(OF_ANY_LENGTH, "en")).isEqualTo("en");
    }

    @Example
    void whatIsLongerThanAskedForIsNotLookedFor() {
        TextShape<String> upToSeven = ofLength(7);
        TextShape<String> upToEight = ofLength(8);
        cache.put(upToSeven, "observer", "observer");
        cache.put(upToEight, "observer", "observer");

        assertThat(find(upToSeven, "observer")).isNull();
        assertThat(find(upToEight, "observer")).isEqualTo("observer");
    }

    @Example
    void anArrayIsReadUpToWhatIsNotKnown() {
        cache.put(OF_ANY_LENGTH, "JPN", "JPN");
        cache.put(OF_ANY_LENGTH, "KEN", "KEN");
        TokenInput in =
                TokenInput.of("[", "JPN", "KEN", "JPN", "XXX", "KEN", "]").started();
        List<Object> found = new ArrayList<>();

        cache.findAll(OF_ANY_LENGTH, in, found);

        assertThat(found).containsExactly("JPN", "KEN", "JPN");
        assertThat(in.text()).isEqualTo("XXX");
    }

    private static TextShape<String> ofLength(int longest) {
        return new TextShape<>("text", "a text", Patterns.NOT_BLANK, text -> text).recurringUpTo(longest);
    }

    private <T> @Nullable T find(Shape<T> shape, String text) {
        return cache.find(shape, TokenInput.of("'" + text).started());
    }
}

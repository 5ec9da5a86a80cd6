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
import org.jspecify.annotations.Nullable;

class ValueCacheProperties {
    private static final int ANY_LENGTH = Integer.MAX_VALUE;

    private final ValueCache cache = new ValueCache();

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings().ofMaxLength(12).list().ofMinSize(1).ofMaxSize(500);
    }

    @Property(tries = 200)
    void whatIsFoundIsTheValueOfThatText(@ForAll("texts") List<String> texts) {
        for (String text : texts) {
            String known = find(Shapes.TEXT, text, ANY_LENGTH);
            if (known == null) {
                cache.put(Shapes.TEXT, text, text);
                known = find(Shapes.TEXT, text, ANY_LENGTH);
            }
            assertThat(known).isEqualTo(text);
        }
    }

    @Example
    void codesAreRememberedBesideManyIds() {
        for (int round = 0; round < 10; round++) {
            for (int i = 0; i < 200; i++) {
                if (find(Shapes.TEXT, "C" + i, ANY_LENGTH) == null) {
                    cache.put(Shapes.TEXT, "C" + i, "C" + i);
                }
                cache.put(Shapes.TEXT, "an id that is read once " + round + " " + i, "");
            }
        }

        int found = 0;
        for (int i = 0; i < 200; i++) {
            found += find(Shapes.TEXT, "C" + i, ANY_LENGTH) == null ? 0 : 1;
        }
        assertThat(found).isGreaterThan(190);
    }

    @Example
    void textsThatLookAlikeAreToldApart() {
        List<String> texts = List.of("A", "\u0000A", "AA", "\u0100", "\u0001\u0000", "", "12345678", "1234567");
        texts.forEach(text -> cache.put(Shapes.TEXT, text, text));

        for (String text : texts) {
            String known = find(Shapes.TEXT, text, ANY_LENGTH);
            assertThat(known == null ? text : known).isEqualTo(text);
        }
    }

    @Example
    void aValueIsThatOfItsShape() {
        cache.put(Shapes.TEXT, "en", "en");

        assertThat(find(Shapes.LANGUAGE, "en", ANY_LENGTH)).isNull();
        assertThat(find(Shapes.TEXT, "en", ANY_LENGTH)).isEqualTo("en");
    }

    @Example
    void whatIsLongerThanAskedForIsNotLookedFor() {
        cache.put(Shapes.TEXT, "observer", "observer");

        assertThat(find(Shapes.TEXT, "observer", 8)).isEqualTo("observer");
        assertThat(find(Shapes.TEXT, "observer", 7)).isNull();
    }

    @Example
    void anArrayIsReadUpToWhatIsNotKnown() {
        cache.put(Shapes.TEXT, "JPN", "JPN");
        cache.put(Shapes.TEXT, "KEN", "KEN");
        TokenInput in =
                TokenInput.of("[", "JPN", "KEN", "JPN", "XXX", "KEN", "]").started();
        List<String> found = new ArrayList<>();

        cache.findAll(Shapes.TEXT, ANY_LENGTH, in, found);

        assertThat(found).containsExactly("JPN", "KEN", "JPN");
        assertThat(in.text()).isEqualTo("XXX");
    }

    private <T> @Nullable T find(Shape<T> shape, String text, int maxLength) {
        return cache.find(shape, maxLength, TokenInput.of("'" + text).started());
    }
}

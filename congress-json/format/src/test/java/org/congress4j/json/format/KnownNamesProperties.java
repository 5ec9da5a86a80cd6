package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class KnownNamesProperties {
    @Provide
    Arbitrary<ImmutableList<String>> names() {
        return Arbitraries.strings()
                .withChars('a', 'b')
                .ofMaxLength(3)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .map(ImmutableList::copyOf);
    }

    @Property
    void aNameHasTheSamePlaceWhereverItIsLookedForFirst(
            @ForAll("names") ImmutableList<String> names, @ForAll @IntRange(max = 20) int likely) {
        KnownNames known = new KnownNames(names);
        int from = Math.min(likely, names.size());

        for (String name : names) {
            assertThat(known.place(name, from)).isEqualTo(names.indexOf(name));
            assertThat(known.name(names.indexOf(name))).isEqualTo(name);
        }
        assertThat(known.place("c", from)).isEqualTo(KnownNames.UNKNOWN);
    }

    @Example
    void aFormIsMadeOnce() {
        KnownNames known = new KnownNames(ImmutableList.of("type", "id"));
        AtomicInteger made = new AtomicInteger();

        for (int i = 0; i < 3; i++) {
            assertThat(known.as(String.class, names -> names + " " + made.incrementAndGet()))
                    .isEqualTo("[type, id] 1");
        }
        assertThat(known.as(Integer.class, ImmutableList::size)).isEqualTo(2);
    }
}

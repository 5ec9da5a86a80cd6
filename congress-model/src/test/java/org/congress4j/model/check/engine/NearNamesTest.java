package org.congress4j.model.check.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class NearNamesTest {
    @Test
    void comparesEachNameOnceWithThoseOfItsKind() {
        NearNames<String> names = new NearNames<>(kind -> ImmutableList.of(kind + "-one", kind + "-two"));

        assertThat(names.of("session", "sesion-one")).containsExactly("session-one");
        assertThat(names.of("session", "sesion-one")).isSameAs(names.of("session", "sesion-one"));
        assertThat(names.of("action", "sesion-one")).isEmpty();
    }

    @Test
    void givesUpAfterSoManyComparisonsThatItWouldTakeLongerThanTheDocumentIsLarge() {
        NearNames<String> names = new NearNames<>(kind -> Collections.nCopies(100_000, "session-one"));

        assertThat(names.of("session", "sesion-one")).hasSize(3);
        for (int i = 0; i < 40; i++) {
            names.of("session", "x".repeat(i + 20));
        }
        assertThat(names.of("session", "sessin-one")).isEmpty();
    }
}

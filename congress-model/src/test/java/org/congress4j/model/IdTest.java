package org.congress4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdTest {
    @Test
    void mayBeAUri() {
        assertThat(Id.of("https://example.org/congresses#kyoto-2021"))
                .hasToString("https://example.org/congresses#kyoto-2021");
    }

    /** The type guides the compiler and is not written, so it is not there to be compared. */
    @Test
    void isEqualWhateverItLeadsTo() {
        Id<Congress> congress = Id.of("kyoto-2021");
        Id<Session> session = Id.of("kyoto-2021");

        assertThat((Object) congress).isEqualTo(session);
    }
}

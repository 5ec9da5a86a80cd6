package org.congress4j.json.interop.unvotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.congress4j.model.code.CongressForm;
import org.junit.jupiter.api.Test;

class AssemblySessionTest {
    @Test
    void readsTheSpellingsOfTheCatalogueAndOfDocuments() {
        assertThat(AssemblySession.parse("76")).contains(new AssemblySession(CongressForm.SESSION, 76));
        assertThat(AssemblySession.parse("10sp"))
                .isEqualTo(AssemblySession.parse("S-10"))
                .contains(new AssemblySession(CongressForm.SPECIAL_SESSION, 10));
        assertThat(AssemblySession.parse("10emsp"))
                .isEqualTo(AssemblySession.parse("ES-10"))
                .contains(new AssemblySession(CongressForm.EMERGENCY_SPECIAL_SESSION, 10));
    }

    @Test
    void readsNothingElse() {
        for (String text : new String[] {"", " 76", "0", "076", "76.0", "XXX", "ES-0", "10 emsp", "sp", "1946", "-1"}) {
            assertThat(AssemblySession.parse(text)).as(text).isEmpty();
        }
    }

    @Test
    void hasASymbolAndAName() {
        assertThat(words("1")).contains("1 1st session of the General Assembly");
        assertThat(words("2")).contains("2 2nd session of the General Assembly");
        assertThat(words("23")).contains("23 23rd session of the General Assembly");
        assertThat(words("11")).contains("11 11th session of the General Assembly");
        assertThat(words("112")).contains("112 112th session of the General Assembly");
        assertThat(words("6sp")).contains("S-6 6th special session of the General Assembly");
        assertThat(words("11emsp")).contains("ES-11 11th emergency special session of the General Assembly");
    }

    private static Optional<String> words(String text) {
        return AssemblySession.parse(text).map(session -> session.symbol() + " " + session.inWords());
    }
}

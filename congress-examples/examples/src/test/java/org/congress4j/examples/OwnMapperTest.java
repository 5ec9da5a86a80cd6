package org.congress4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.congress4j.model.Id;
import org.congress4j.model.LocalizedText;
import org.junit.jupiter.api.Test;

class OwnMapperTest {
    private final OwnMapper application = new OwnMapper();
    private final OwnMapper.Dossier dossier = new OwnMapper.Dossier("Vienna desk", KyotoCongress.proceedings());

    @Test
    void readsWhatItWrote() {
        assertThat(application.read(application.write(dossier))).isEqualTo(dossier);
    }

    @Test
    void findsWhatAPersonSaid() {
        assertThat(application.saidBy(dossier, Id.of("p-kamikawa")))
                .hasSize(5)
                .contains(
                        "The promise to reach the Sustainable Development Goals has taken shape in the Kyoto Declaration.");
        assertThat(application.saidBy(dossier, Id.of("p-nobody"))).isEmpty();
    }

    @Test
    void changesByCopy() {
        OwnMapper.Dossier changed = application.retitled(dossier, "fr", "Le Congrès de Kyoto");

        assertThat(changed.proceedings().title()).contains(LocalizedText.of("fr", "Le Congrès de Kyoto"));
        assertThat(dossier.proceedings().title())
                .contains(LocalizedText.of("en", "The Kyoto Congress, 7 to 12 March 2021"));
    }

    @Test
    void runs() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            OwnMapper.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "The promise to reach the Sustainable Development Goals has taken shape in the Kyoto Declaration.")
                .containsPattern("\\d+ characters of JSON");
    }
}

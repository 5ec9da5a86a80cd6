package org.congress4j.examples;

import java.util.List;
import org.congress4j.json.CongressModule;
import org.congress4j.model.Id;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Speaker;
import org.congress4j.model.Summary;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An application that has a Jackson mapper and types of its own: it adds the dependency {@code org.congress4j:congress-json},
 * registers the module, and has the proceedings read and written inside its own types.
 */
public final class OwnMapper {
    /**
     * A type of the application.
     *
     * @param desk who works on it
     * @param proceedings the proceedings
     */
    public record Dossier(String desk, Proceedings proceedings) {}

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new CongressModule())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** Creates the application. */
    public OwnMapper() {}

    /**
     * {@return the dossier in a text}
     *
     * @param json the text
     */
    public Dossier read(String json) {
        return mapper.readValue(json, Dossier.class);
    }

    /**
     * {@return what a person said, as summarized, in the order of the record}
     *
     * @param dossier the dossier
     * @param person the person
     */
    public List<String> saidBy(Dossier dossier, Id<Person> person) {
        return dossier.proceedings().statements().stream()
                .filter(statement -> statement
                        .speaker()
                        .flatMap(Speaker::personId)
                        .filter(person::equals)
                        .isPresent())
                .flatMap(statement -> statement.summary().map(Summary::text).stream())
                .map(text -> text.lookupOrFirst("en"))
                .toList();
    }

    /**
     * {@return a copy of the dossier with another title; the one given stays as it is}
     *
     * @param dossier the dossier
     * @param language the language of the title
     * @param title the title
     */
    public Dossier retitled(Dossier dossier, String language, String title) {
        return new Dossier(
                dossier.desk(),
                dossier.proceedings().toBuilder()
                        .title(LocalizedText.of(language, title))
                        .build());
    }

    /**
     * {@return the dossier as text}
     *
     * @param dossier the dossier
     */
    public String write(Dossier dossier) {
        return mapper.writeValueAsString(dossier);
    }

    /**
     * Shows it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        OwnMapper application = new OwnMapper();
        String json = application.write(new Dossier("Vienna desk", KyotoCongress.proceedings()));
        Dossier dossier = application.read(json);
        application.saidBy(dossier, Id.of("p-kamikawa")).forEach(System.out::println);
        Dossier changed = application.retitled(dossier, "fr", "Le Congrès de Kyoto");
        System.out.println(application.write(changed).length() + " characters of JSON");
    }
}

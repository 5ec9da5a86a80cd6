package consumer;

import org.congress4j.json.CongressJson;
import org.congress4j.json.CongressModule;
import org.congress4j.model.Id;
import org.congress4j.model.Name;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import tools.jackson.databind.json.JsonMapper;

/** An application of somebody else. */
final class Consumer {
    private Consumer() {}

    public static void main(String[] args) {
        Person waly = Person.builder()
                .id(Id.of("p-waly"))
                .addName(Name.asWritten("en", "Ghada Waly"))
                .build();
        Proceedings proceedings = Proceedings.builder().addPerson(waly).build();
        Proceedings read = CongressJson.readString(CongressJson.writeString(proceedings));
        Proceedings changed = read.toBuilder().base("urn:example").build();
        JsonMapper registered = JsonMapper.builder().addModule(new CongressModule()).build();
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        System.out.println(registered.writeValueAsString(changed));
        System.out.println(found.readValue(registered.writeValueAsString(changed), Proceedings.class).equals(changed));
    }
}

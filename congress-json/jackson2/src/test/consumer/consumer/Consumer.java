package consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.congress4j.json.jackson2.CongressModule;
import org.congress4j.model.Id;
import org.congress4j.model.Name;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;

/** An application of somebody else. */
final class Consumer {
    private Consumer() {}

    public static void main(String[] args) throws JsonProcessingException {
        Person waly = Person.builder()
                .id(Id.of("p-waly"))
                .addName(Name.asWritten("en", "Ghada Waly"))
                .build();
        Proceedings proceedings = Proceedings.builder().addPerson(waly).build();
        JsonMapper registered = JsonMapper.builder().addModule(new CongressModule()).build();
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        String json = registered.writeValueAsString(proceedings);
        System.out.println(json);
        System.out.println(found.readValue(json, Proceedings.class).equals(proceedings));
    }
}

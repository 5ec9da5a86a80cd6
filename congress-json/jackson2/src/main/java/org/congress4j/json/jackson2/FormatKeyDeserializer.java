package org.congress4j.json.jackson2;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProceedingsFormat;

/** Reads a value of the format that is one text, such as an id or a code, from the name of a member. */
final class FormatKeyDeserializer<T> extends KeyDeserializer {
    private final Class<T> type;
    private final Class<?> wanted;

    /**
     * Reads values of a type.
     *
     * @param wanted the type, or the class of some of its values
     */
    FormatKeyDeserializer(Class<T> type, Class<?> wanted) {
        this.type = type;
        this.wanted = wanted;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
            return wanted.cast(ProceedingsFormat.readText(type, key));
        } catch (ClassCastException e) {
            throw JsonMappingException.from(context.getParser(), "'" + key + "' is not a " + wanted.getSimpleName(), e);
        } catch (CongressJsonException e) {
            throw JsonMappingException.from(context.getParser(), e.getMessage(), e);
        }
    }
}

package org.congress4j.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProceedingsFormat;

/** Writes a value of the format that is one text, such as an id or a code, as the name of a member. */
final class FormatKeySerializer<T> extends JsonSerializer<T> {
    private final Class<T> type;

    FormatKeySerializer(Class<T> type) {
        this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            generator.writeFieldName(ProceedingsFormat.textOf(type, value));
        } catch (CongressJsonException e) {
            throw JsonMappingException.from(generator, e.getMessage(), e);
        }
    }
}

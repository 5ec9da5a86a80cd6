package org.congress4j.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;

/** Reads a value of the format through a mapper. */
final class FormatDeserializer<T> extends JsonDeserializer<T> {
    private final Class<T> type;

    FormatDeserializer(Class<T> type) {
        this.type = type;
    }

    @Override
    public Class<T> handledType() {
        return type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return ProceedingsFormat.readValue(type, new JacksonInput(parser), ReadOptions.defaults());
        } catch (CongressJsonException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Reads the value as it is: the format has types of its own. */
    @Override
    public T deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer)
            throws IOException {
        return deserialize(parser, context);
    }
}

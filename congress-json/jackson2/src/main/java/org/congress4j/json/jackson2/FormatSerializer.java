package org.congress4j.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProceedingsFormat;

/** Writes a value of the format through a mapper. */
final class FormatSerializer<T> extends JsonSerializer<T> {
    private final Class<T> type;

    FormatSerializer(Class<T> type) {
        this.type = type;
    }

    @Override
    public Class<T> handledType() {
        return type;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            ProceedingsFormat.writeValue(type, value, new JacksonOutput(generator));
        } catch (CongressJsonException e) {
            throw JsonMappingException.from(generator, e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes the value as it is: the format has types of its own, and those of a mapper would break it. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serialize(value, generator, provider);
    }
}

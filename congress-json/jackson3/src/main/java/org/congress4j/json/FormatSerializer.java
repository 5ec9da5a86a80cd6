package org.congress4j.json;

import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProceedingsFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value of the format through a mapper. */
final class FormatSerializer<T> extends StdSerializer<T> {
    private final Class<T> type;

    FormatSerializer(Class<T> type) {
        super(type);
        this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        try {
            ProceedingsFormat.writeValue(type, value, new JacksonOutput(generator));
        } catch (CongressJsonException e) {
            throw DatabindException.from(generator, e.getMessage(), e);
        }
    }

    /** Writes the value as it is: the format has types of its own, and those of a mapper would break it. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }
}

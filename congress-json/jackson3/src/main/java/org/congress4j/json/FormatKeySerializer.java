package org.congress4j.json;

import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProceedingsFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value of the format that is one text, such as an id or a code, as the name of a member. */
final class FormatKeySerializer<T> extends StdSerializer<T> {
    private final Class<T> type;

    FormatKeySerializer(Class<T> type) {
        super(type);
        this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        try {
            generator.writeName(ProceedingsFormat.textOf(type, value));
        } catch (CongressJsonException e) {
            throw DatabindException.from(generator, e.getMessage(), e);
        }
    }
}

package org.congress4j.json;

import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a value of the format through a mapper. */
final class FormatDeserializer<T> extends StdDeserializer<T> {
    private final Class<T> type;

    FormatDeserializer(Class<T> type) {
        super(type);
        this.type = type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return ProceedingsFormat.readValue(type, new JacksonInput(parser), ReadOptions.defaults());
        } catch (CongressJsonException e) {
            throw DatabindException.from(parser, e.getMessage(), e);
        }
    }

    /** Reads the value as it is: the format has types of its own. */
    @Override
    public T deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }
}

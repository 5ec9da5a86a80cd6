package org.congress4j.json;

import java.util.function.Consumer;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonProblem;
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
    private final Class<?> wanted;
    private final ReadOptions options;
    private final Consumer<? super JsonProblem> warnings;

    /**
     * Reads values of a type.
     *
     * @param wanted the type, or the class of some of its values
     * @param options how to read
     * @param warnings gets the warnings of each value
     */
    FormatDeserializer(Class<T> type, Class<?> wanted, ReadOptions options, Consumer<? super JsonProblem> warnings) {
        super(type);
        this.type = type;
        this.wanted = wanted;
        this.options = options;
        this.warnings = warnings;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return checked(ProceedingsFormat.readValue(type, new JacksonInput(parser), options, warnings), parser);
        } catch (CongressJsonException e) {
            throw DatabindException.from(parser, e.getMessage(), e);
        }
    }

    /** Gives a new value: those of the model do not change. */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, T old) {
        try {
            return checked(
                    ProceedingsFormat.updateValue(type, old, new JacksonInput(parser), options, warnings), parser);
        } catch (CongressJsonException e) {
            throw DatabindException.from(parser, e.getMessage(), e);
        }
    }

    private T checked(T value, JsonParser parser) {
        if (!wanted.isInstance(value)) {
            throw DatabindException.from(
                    parser,
                    "expected a " + wanted.getSimpleName() + " but found a "
                            + value.getClass().getSimpleName());
        }
        return value;
    }

    /** Reads the value as it is: the format has types of its own. */
    @Override
    public T deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }
}

package org.congress4j.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;

/** Reads a value of the format through a mapper. */
final class FormatDeserializer<T> extends JsonDeserializer<T> {
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
        this.type = type;
        this.wanted = wanted;
        this.options = options;
        this.warnings = warnings;
    }

    @Override
    public Class<T> handledType() {
        return type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return read(parser, () -> ProceedingsFormat.readValue(type, new JacksonInput(parser), options, warnings));
    }

    /** Gives a new value: those of the model do not change. */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, T old) throws IOException {
        return read(
                parser, () -> ProceedingsFormat.updateValue(type, old, new JacksonInput(parser), options, warnings));
    }

    private T read(JsonParser parser, Supplier<T> reader) throws IOException {
        T value;
        try {
            value = reader.get();
        } catch (CongressJsonException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!wanted.isInstance(value)) {
            throw JsonMappingException.from(
                    parser,
                    "expected a " + wanted.getSimpleName() + " but found a "
                            + value.getClass().getSimpleName());
        }
        return value;
    }

    /** Reads the value as it is: the format has types of its own. */
    @Override
    public T deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer)
            throws IOException {
        return deserialize(parser, context);
    }
}

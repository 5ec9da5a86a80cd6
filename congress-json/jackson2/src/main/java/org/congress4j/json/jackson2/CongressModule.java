package org.congress4j.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.util.function.Function;
import org.congress4j.json.format.ProceedingsFormat;
import org.jspecify.annotations.Nullable;

/**
 * Adds the types of {@code org.congress4j.model} to a Jackson 2 mapper: {@code Proceedings}, each record, value, code and id, alone or
 * inside the types of the application.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CongressModule()).build();
 * Session session = mapper.readValue(json, Session.class);
 * }</pre>
 *
 * <p>{@code findAndRegisterModules()} finds it as well. No setting of databind changes the format: naming strategies,
 * inclusion, unknown properties, coercions and the order of properties do not apply. Reading is lenient; a problem is a
 * {@link com.fasterxml.jackson.databind.JsonMappingException} whose cause is a
 * {@link org.congress4j.json.format.CongressJsonException}, with a pointer that starts at the value. Failures of a file
 * or network are {@link java.io.IOException}s, as everywhere in Jackson 2.
 *
 * <p>The factory of the mapper is the application's, and keeps the names of members of all documents in one table: thousands of names
 * with one hash make it refuse later documents, too. A service that reads documents of strangers turns that table off with
 * {@code JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)}.
 */
public final class CongressModule extends Module {
    /** Creates the module. */
    public CongressModule() {}

    @Override
    public String getModuleName() {
        return "org.congress4j.json.jackson2";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(serializers(FormatSerializer::new));
        context.addKeySerializers(serializers(FormatKeySerializer::new));
        context.addKeyDeserializers((type, config, description) -> ProceedingsFormat.typeOf(type.getRawClass())
                .map(known -> new FormatKeyDeserializer<>(known, type.getRawClass()))
                .orElse(null));
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return deserializerOf(type.getRawClass());
            }

            @Override
            public @Nullable JsonDeserializer<?> findEnumDeserializer(
                    Class<?> type, DeserializationConfig config, BeanDescription description) {
                return deserializerOf(type);
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return deserializerOf(type) != null;
            }
        });
    }

    private static Serializers serializers(Function<Class<?>, JsonSerializer<?>> serializer) {
        return new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return ProceedingsFormat.typeOf(type.getRawClass())
                        .<JsonSerializer<?>>map(serializer)
                        .orElse(null);
            }
        };
    }

    private static @Nullable JsonDeserializer<?> deserializerOf(Class<?> type) {
        return ProceedingsFormat.typeOf(type)
                .map(known -> new FormatDeserializer<>(known, type))
                .orElse(null);
    }
}

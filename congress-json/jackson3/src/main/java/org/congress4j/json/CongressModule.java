package org.congress4j.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.function.Function;
import org.congress4j.json.format.ProceedingsFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Adds the types of {@code org.congress4j.model} to a Jackson 3 mapper: {@code Proceedings}, each record, value, code and id, alone or
 * inside the types of the application.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CongressModule()).build();
 * Session session = mapper.readValue(json, Session.class);
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it as well. No setting of databind changes the format: naming strategies,
 * inclusion, unknown properties, coercions and the order of properties do not apply. Reading is lenient; a problem is a
 * {@link tools.jackson.databind.DatabindException} whose cause is a
 * {@link org.congress4j.json.format.CongressJsonException}, with a pointer that starts at the value.
 *
 * <p>The factory of the mapper is the application's, and keeps the names of members of all documents in one table: thousands of names
 * with one hash make it refuse later documents, too. A service that reads documents of strangers turns that table off with
 * {@code JsonFactory.builder().disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)}, or reads with {@link CongressJson},
 * which has a table for each document.
 */
public final class CongressModule extends JacksonModule {
    /** Creates the module. */
    public CongressModule() {}

    @Override
    public String getModuleName() {
        return "org.congress4j.json";
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
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return deserializerOf(type.getRawClass());
            }

            @Override
            public @Nullable ValueDeserializer<?> findEnumDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return deserializerOf(type.getRawClass());
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return deserializerOf(type) != null;
            }
        });
    }

    private static Serializers serializers(Function<Class<?>, ValueSerializer<?>> serializer) {
        return new Serializers.Base() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    JsonFormat.@Nullable Value format) {
                return ProceedingsFormat.typeOf(type.getRawClass())
                        .<ValueSerializer<?>>map(serializer)
                        .orElse(null);
            }
        };
    }

    private static @Nullable ValueDeserializer<?> deserializerOf(Class<?> type) {
        return ProceedingsFormat.typeOf(type)
                .map(known -> new FormatDeserializer<>(known, type))
                .orElse(null);
    }
}

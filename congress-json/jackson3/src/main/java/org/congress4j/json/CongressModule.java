package org.congress4j.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.function.Consumer;
import java.util.function.Function;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.JsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.json.JsonMapper;
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
 * inclusion, unknown properties, coercions and the order of properties do not apply. Reading is lenient unless options say
 * otherwise; a problem is a
 * {@link tools.jackson.databind.DatabindException} whose cause is a
 * {@link org.congress4j.json.format.CongressJsonException}, with a pointer that starts at the value.
 *
 * <p>The factory of the mapper is the application's, and keeps the names of members of all documents in one table: thousands of names
 * with one hash make it refuse later documents, too. A service that reads documents of strangers turns that table off with
 * {@code JsonFactory.builder().disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)}, or reads with {@link CongressJson},
 * which has a table for each document.
 */
public final class CongressModule extends JacksonModule {
    private final ReadOptions options;
    private final Consumer<? super JsonProblem> warnings;

    /** Creates a module that reads leniently. */
    public CongressModule() {
        this(ReadOptions.defaults());
    }

    /**
     * Creates a module that reads as some options say: strictly or not, within limits, and understanding extensions.
     *
     * <p>The lengths of texts, names and numbers are limited by the parser of the mapper first, those of documents and lines only by it or
     * by the server that takes them. A mapper has nowhere to put what was left out, so the options must refuse what does not fit.
     *
     * @param options how to read
     * @throws IllegalArgumentException if the options keep what fits
     */
    public CongressModule(ReadOptions options) {
        this(options, warning -> {});
    }

    /**
     * Creates a module that tells what is worth a look in what it reads: members and codes that are not known, values that say nothing.
     *
     * <pre>{@code
     * new CongressModule(ReadOptions.forServices(), warning -> log.warn("{}", warning));
     * }</pre>
     *
     * @param options how to read
     * @param warnings gets the warnings of each value, in the order found, after the value was read and in the thread that read it; threads
     *     that read at the same time call it at the same time, so it must be safe for that. What it throws, the mapper throws
     * @throws IllegalArgumentException if the options keep what fits
     */
    public CongressModule(ReadOptions options, Consumer<? super JsonProblem> warnings) {
        if (options.onProblem() != OnProblem.REFUSE_DOCUMENT) {
            throw new IllegalArgumentException("a mapper can only refuse what does not fit, so onProblem must be"
                    + " REFUSE_DOCUMENT but was " + options.onProblem());
        }
        this.options = options;
        this.warnings = requireNonNull(warnings, "warnings");
    }

    /**
     * {@return a JSON value as a tree of Jackson}
     *
     * @param value the value
     */
    public static JsonNode toTree(JsonValue value) {
        return Trees.MAPPER.valueToTree(value);
    }

    /**
     * {@return a tree of Jackson as a JSON value, with its numbers as the tree has them; that of a missing node is null}
     *
     * @param tree the tree
     * @throws IllegalArgumentException if the tree holds what JSON has not: a Java object, or a number that is not finite
     */
    public static JsonValue fromTree(JsonNode tree) {
        if (tree.isMissingNode() || tree.isNull()) {
            return JsonValue.ofNull();
        }
        try {
            return Trees.MAPPER.treeToValue(tree, JsonValue.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Trees need a mapper, which is made when the first is asked for. */
    private static final class Trees {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .addModule(new CongressModule())
                // Numbers keep their digits.
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

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

    private @Nullable ValueDeserializer<?> deserializerOf(Class<?> type) {
        return ProceedingsFormat.typeOf(type)
                .map(known -> new FormatDeserializer<>(known, type, options, warnings))
                .orElse(null);
    }
}

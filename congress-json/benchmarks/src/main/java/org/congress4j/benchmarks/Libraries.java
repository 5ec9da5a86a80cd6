package org.congress4j.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.runtime.Settings;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.congress4j.benchmarks.plain.PlainProceedings;
import org.congress4j.json.CongressJson;
import org.congress4j.json.CongressModule;
import org.congress4j.model.Proceedings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The libraries that are compared, each as its users set it up for speed. */
final class Libraries {
    private static final JsonFactory TOKENS = new JsonFactory();
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();
    private static final ObjectWriter INDENTED = JACKSON.writer()
            .with(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));
    private static final JsonMapper CONGRESS =
            JsonMapper.builder().addModule(new CongressModule()).build();
    private static final com.fasterxml.jackson.databind.json.JsonMapper CONGRESS_ON_JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new org.congress4j.json.jackson2.CongressModule())
                    .build();
    private static final DslJson<Object> DSL_JSON = new DslJson<>(Settings.basicSetup());

    private Libraries() {}

    /** Takes every name, text and number, and keeps nothing. */
    static long scan(byte[] json) {
        long sum = 0;
        try (JsonParser parser = TOKENS.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME -> sum += parser.currentName().length();
                    case VALUE_STRING -> sum += parser.getString().length();
                    case VALUE_NUMBER_INT -> sum += parser.getLongValue();
                    default -> sum++;
                }
            }
        }
        return sum;
    }

    static Proceedings readCongress(byte[] json) {
        return CongressJson.read(json);
    }

    static Proceedings readCongressInMapper(byte[] json) {
        return CONGRESS.readValue(json, Proceedings.class);
    }

    static Proceedings readCongressOnJackson2(byte[] json) {
        try {
            return CONGRESS_ON_JACKSON_2.readValue(json, Proceedings.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T readJackson(byte[] json, Class<T> type) {
        return JACKSON.readValue(json, type);
    }

    static <T> T readFastjson2(byte[] json, Class<T> type) {
        return JSON.parseObject(json, type);
    }

    static <T> T readDslJson(byte[] json, Class<T> type) {
        try {
            return DSL_JSON.deserialize(type, json, json.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without any white space. */
    static byte[] compact(Proceedings proceedings) {
        return CONGRESS.writeValueAsBytes(proceedings);
    }

    static byte[] writeJackson(Object value) {
        return JACKSON.writeValueAsBytes(value);
    }

    static void writeCongress(Proceedings proceedings, OutputStream out) {
        try {
            CongressJson.write(proceedings, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the indent of {@link CongressJson#write}. */
    static void writeJackson(PlainProceedings proceedings, OutputStream out) {
        INDENTED.writeValue(out, proceedings);
        try {
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

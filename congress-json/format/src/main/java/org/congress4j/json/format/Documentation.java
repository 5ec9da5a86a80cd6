package org.congress4j.json.format;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What the types, members and codes of the format mean, for readers who do not know Java: the Javadoc of the model, extracted when
 * the library is built. Code is in backticks, emphasis in asterisks, and empty lines separate paragraphs.
 */
public final class Documentation {
    private static final Properties TEXTS = load();

    private Documentation() {}

    /**
     * {@return what a type of the format is}
     *
     * @param type the type, such as {@code Session}
     * @throws IllegalArgumentException if the format does not have it
     */
    public static String of(Class<?> type) {
        return text(type.getSimpleName());
    }

    /**
     * {@return what a member of an object or a code of a list means}
     *
     * @param type the type, such as {@code Session} or {@code SessionKind}
     * @param member the name of the member or the code on the wire, such as {@code congressId} or {@code plenary}
     * @throws IllegalArgumentException if the format does not have it
     */
    public static String of(Class<?> type, String member) {
        return text(type.getSimpleName() + "." + member);
    }

    private static String text(String name) {
        String text = TEXTS.getProperty(name);
        checkArgument(text != null, "%s is not documented", name);
        return text;
    }

    private static Properties load() {
        Properties texts = new Properties();
        // Not through another library, to which a module does not open its resources.
        try (InputStream in = Documentation.class.getResourceAsStream("documentation.properties");
                Reader reader = new InputStreamReader(requireNonNull(in), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

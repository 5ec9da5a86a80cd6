package org.congress4j.model.code;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import com.google.common.base.Joiner;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.congress4j.model.spelling.SpelledNames;
import org.congress4j.model.spelling.Spelling;

/**
 * An open list of codes, such as {@link SessionKind#LIST}: what is on it in this version, and a code for any other text.
 *
 * @param <C> the type of the codes
 */
public final class CodeList<C extends Code> {
    private static final Map<Class<?>, CodeList<?>> LISTS = new ConcurrentHashMap<>();

    private final Class<C> type;
    private final Function<String, C> unlisted;
    private final ImmutableMap<String, C> codes;
    private final Supplier<SpelledNames> spelled;

    private CodeList(Class<C> type, Function<String, C> unlisted, ImmutableMap<String, C> codes) {
        this.type = type;
        this.unlisted = unlisted;
        this.codes = codes;
        this.spelled = Suppliers.memoize(() -> SpelledNames.of(codes.keySet()));
    }

    /**
     * A list.
     *
     * @param unlisted makes a code that is not on the list
     * @param codes the codes on the list, in its order
     */
    @SafeVarargs
    static <C extends Code> CodeList<C> of(Class<C> type, Function<String, C> unlisted, C... codes) {
        ImmutableMap.Builder<String, C> listed = ImmutableMap.builder();
        for (int i = 0; i < codes.length; i++) {
            codes[i].setPlace(i);
            listed.put(codes[i].toString(), codes[i]);
        }
        CodeList<C> list = new CodeList<>(type, unlisted, listed.buildOrThrow());
        LISTS.put(type, list);
        return list;
    }

    /** The list of codes of a class. */
    static CodeList<?> of(Class<? extends Code> type) {
        return requireNonNull(LISTS.get(type));
    }

    /** {@return the class of the codes, such as {@link SessionKind}} */
    public Class<C> type() {
        return type;
    }

    /** {@return the name of the list in the format, such as {@code sessionKind}} */
    public String name() {
        return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, type.getSimpleName());
    }

    /** {@return the codes on the list, in its order; never empty} */
    public ImmutableSet<C> codes() {
        return ImmutableSet.copyOf(codes.values());
    }

    /**
     * {@return the code with that text, one of the constants if it is on the list}
     *
     * @param text the text, such as {@code opening}
     * @throws IllegalArgumentException if the text is blank
     */
    public C of(String text) {
        C listed = text == null ? null : codes.get(text);
        return listed == null ? unlisted.apply(text) : listed;
    }

    /**
     * {@return the code with that text, which is on the list}
     *
     * @param text the text, such as {@code opening}
     * @throws IllegalArgumentException if it is not on the list; the message says which codes are, and which may be meant
     */
    public C known(String text) {
        C code = of(text);
        if (!code.isRecognized()) {
            throw new IllegalArgumentException(
                    "expected one of " + Joiner.on(", ").join(codes.keySet()) + " but found '" + text + "'"
                            + Spelling.didYouMean(suggestions(text)));
        }
        return code;
    }

    /**
     * {@return the codes on the list that differ from a text in case, separators or a few letters, those that differ least, at most three:
     *     {@code plenary} for {@code plennary}; empty if there are none}
     *
     * @param text the text
     */
    public ImmutableList<C> near(String text) {
        return listed(spelled.get().near(text));
    }

    /**
     * {@return the codes on the list that a text may mean, at most three: those that are {@linkplain #near near} it or, if none is, those
     *     of which it is a name, as <em>against</em> is of {@code no}, or that share its words, as {@code recorded-vote} has that of
     *     {@code vote}; empty if there are none}
     *
     * @param text the text
     */
    public ImmutableList<C> suggestions(String text) {
        ImmutableList<C> named = near(text).isEmpty() ? named(text) : ImmutableList.of();
        return named.isEmpty() ? listed(spelled.get().suggestions(text)) : named;
    }

    private ImmutableList<C> named(String text) {
        return codes.values().stream()
                .filter(code ->
                        code.labels().stream().anyMatch(label -> label.text().equalsIgnoreCase(text)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<C> listed(ImmutableList<String> texts) {
        return texts.stream().map(this::of).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return whether a text is on the list}
     *
     * @param text the text, such as {@code opening}
     */
    public boolean contains(String text) {
        return codes.containsKey(text);
    }

    /** {@return the texts on the list, such as {@code [opening, plenary]}} */
    @Override
    public String toString() {
        return codes.keySet().toString();
    }
}

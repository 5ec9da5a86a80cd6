package org.congress4j.model.code;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

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

    private CodeList(Class<C> type, Function<String, C> unlisted, ImmutableMap<String, C> codes) {
        this.type = type;
        this.unlisted = unlisted;
        this.codes = codes;
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
        for (C code : codes) {
            code.setListed();
            listed.put(code.toString(), code);
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
        C listed = codes.get(text);
        return listed == null ? unlisted.apply(text) : listed;
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

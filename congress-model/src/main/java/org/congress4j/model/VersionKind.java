package org.congress4j.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * Which stage of a text a version is, such as {@code draft}.
 *
 * <p>The list is open: a text that is not on it is kept as it is.
 */
public final class VersionKind extends Code {

    /** {@code draft}: A draft. */
    public static final VersionKind DRAFT = new VersionKind("draft");

    /** {@code revised-draft}: A draft that replaces an earlier one. */
    public static final VersionKind REVISED_DRAFT = new VersionKind("revised-draft");

    /** {@code oral-revision}: A change announced from the floor. */
    public static final VersionKind ORAL_REVISION = new VersionKind("oral-revision");

    /** {@code adopted}: The text as adopted. */
    public static final VersionKind ADOPTED = new VersionKind("adopted");

    /** {@code corrected}: The text with a correction. */
    public static final VersionKind CORRECTED = new VersionKind("corrected");

    private static final ImmutableMap<String, VersionKind> LIST =
            listOf(DRAFT, REVISED_DRAFT, ORAL_REVISION, ADOPTED, CORRECTED);

    private VersionKind(String text) {
        super(text);
    }

    /**
     * {@return the code with that text, one of the constants if it is on the list}
     *
     * @param text the text, such as {@code draft}
     * @throws IllegalArgumentException if the text is blank
     */
    public static VersionKind of(String text) {
        VersionKind known = LIST.get(text);
        return known == null ? new VersionKind(text) : known;
    }

    /** {@return the codes on the list} */
    public static ImmutableSet<VersionKind> list() {
        return ImmutableSet.copyOf(LIST.values());
    }

    @Override
    public boolean isRecognized() {
        return LIST.containsKey(toString());
    }
}

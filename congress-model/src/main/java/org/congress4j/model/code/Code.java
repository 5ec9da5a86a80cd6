package org.congress4j.model.code;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a code list, such as {@code hybrid} of {@link AttendanceMode}. The lists are open: a text that is not on the
 * list is kept, comes out again unchanged, and answers {@code false} to {@link #isRecognized}.
 *
 * <p>Two codes are equal if they are of one list and have the same text. Codes are in the order of their list, as that of
 * {@link ParticipantRank} is the order of rank; those that are not on it come after them, in the order of their characters.
 * Codes of several lists are in the order of the names of the lists.
 */
public abstract class Code implements Comparable<Code> {
    private static final int UNLISTED = Integer.MAX_VALUE;
    private static final CharMatcher OF_OWN_NAMES = CharMatcher.anyOf(".:");
    private static final Comparator<Code> ORDER = Comparator.comparing(
                    (Code code) -> code.getClass().getSimpleName())
            .thenComparingInt(code -> code.place)
            .thenComparing(Code::toString);

    private final String text;
    private int place = UNLISTED;

    Code(String text) {
        checkNotNull(text, "code must not be null");
        checkArgument(!text.isBlank(), "code must not be blank");
        this.text = text;
    }

    /** {@return the list that the code is of, on it or not, such as {@link SessionKind#LIST}} */
    public final CodeList<?> list() {
        return CodeList.of(getClass());
    }

    /** {@return whether the code is on the list of this version of the library} */
    public final boolean isRecognized() {
        return place != UNLISTED;
    }

    /**
     * {@return whether the code is named by somebody who uses it beside the list: its text holds a reverse domain or a URI, such as
     *     {@code org.iucn.forum}}
     */
    public final boolean isOwn() {
        return OF_OWN_NAMES.matchesAnyOf(text);
    }

    /**
     * {@return what to call the code in front of readers, in each of the official languages of the United Nations in which a source has the
     *     words, English first; empty if the code is not on the list}
     */
    public final ImmutableList<CodeLabel> labels() {
        return CodeLabels.of(this);
    }

    /**
     * {@return what to call the code in front of a reader, such as <em>Recorded vote</em> for {@code recorded-vote}: in the language if it has
     *     a name there, otherwise in English; the code itself if it is not on the list}
     *
     * @param locale the language of the reader, such as {@code Locale.FRENCH}
     */
    public final String label(Locale locale) {
        ImmutableList<CodeLabel> labels = labels();
        return labels.stream()
                .filter(label -> label.language().equals(locale.getLanguage()))
                .findFirst()
                .or(() -> labels.stream().findFirst())
                .map(CodeLabel::text)
                .orElse(text);
    }

    /** Called for the constants of a list, before anyone sees them. */
    final void setPlace(int placeOnList) {
        place = placeOnList;
    }

    @Override
    public final int compareTo(Code other) {
        return ORDER.compare(this, other);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        // Every list is a final class, so an instance of the class of this code is of the same list.
        return getClass().isInstance(other) && text.equals(((Code) other).text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** {@return the text as written} */
    @Override
    public final String toString() {
        return text;
    }
}

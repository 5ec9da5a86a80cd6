package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.code.TextForm;
import org.congress4j.model.symbol.DocumentSymbol;

/**
 * A text that a body makes its own: a {@link Declaration}, a {@link Resolution} or a {@link Treaty}. One text may be drafted, adopted, approved,
 * recommended and endorsed by different bodies on different days; each of these is an {@link Action}.
 *
 * @param <T> the type of the text
 */
public sealed interface FormalText<T extends FormalText<T>> extends ProceedingsRecord<T>
        permits Declaration, Resolution, Treaty {
    /** {@return the form of the text; absent if not stated} */
    Optional<TextForm> form();

    /** {@return the number as printed, such as {@code 1} or {@code 74/550 B}; absent if not stated} */
    Optional<String> number();

    /**
     * {@return the symbol under which the text itself is known; the documents that hold it have their own; absent if not
     *     stated}
     */
    Optional<DocumentSymbol> symbol();

    /** {@return the title; absent if not stated} */
    Optional<LocalizedText> title();

    /** {@return what it says, in our own words; absent if not stated} */
    Optional<LocalizedText> description();

    /** {@return the congress that it belongs to; absent if not stated} */
    Optional<Id<Congress>> congressId();

    /** {@return the body that it belongs to; absent if not stated} */
    Optional<Id<Organization>> bodyId();

    /** {@return the text to which it is an annex; absent if not stated} */
    Optional<Id<? extends FormalText<?>>> annexOfId();

    /** {@return the themes, in the order given; empty if none is stated} */
    ImmutableList<LocalizedText> themes();

    /** {@return what it is about, by scheme and code, such as {@code unbis}; empty if not stated} */
    ImmutableList<Subject> subjects();

    /** {@return what it is about, in words of no scheme, such as <em>transboundary rivers</em>; empty if not stated} */
    ImmutableList<LocalizedText> keywords();

    /** {@return the headings and paragraphs, in the order of the text; empty if they are not given} */
    ImmutableList<Paragraph> paragraphs();

    /** {@return the versions, oldest first; empty if none is stated} */
    ImmutableList<TextVersion> versions();
}

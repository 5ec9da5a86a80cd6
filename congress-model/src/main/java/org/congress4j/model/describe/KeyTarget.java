package org.congress4j.model.describe;

import org.congress4j.model.AgendaItem;
import org.congress4j.model.Paragraph;
import org.congress4j.model.Roster;
import org.congress4j.model.TextVersion;
import org.congress4j.model.Venue;
import org.congress4j.model.Vote;

/**
 * What a reference of the form {@code recordId#key} leads to: a value in a list of the record, or in a list of such a value, that
 * has the key.
 */
public enum KeyTarget {
    /** An item of an agenda, at any depth. */
    ITEM(AgendaItem.class, "agenda item"),
    /** A paragraph of a text. */
    PARAGRAPH(Paragraph.class, "paragraph"),
    /** An edition of the list of participants of a congress. */
    ROSTER(Roster.class, "edition of a list of participants"),
    /** A venue of a congress. */
    VENUE(Venue.class, "venue"),
    /** A version of a text. */
    VERSION(TextVersion.class, "version of a text"),
    /** A vote of an action. */
    VOTE(Vote.class, "vote of an action");

    private final Class<?> valueType;
    private final String words;

    KeyTarget(Class<?> valueType, String words) {
        this.valueType = valueType;
        this.words = words;
    }

    /** {@return the class of the values that have the key, such as {@link Venue}} */
    public Class<?> valueType() {
        return valueType;
    }

    /** {@return the target in words, such as {@code agenda item}} */
    @Override
    public String toString() {
        return words;
    }
}

package org.congress4j.model.registry;

/** How a text identified a State or party, so that a careful user takes only what they trust. */
public enum StateMatchKind {
    /** By a code; {@link StateResolution#list} has the list. */
    CODE,
    /** By its short name of the day, or of today if no day was asked for. */
    SHORT_NAME,
    /** By its official name of the day, or of today if no day was asked for. */
    OFFICIAL_NAME,
    /** By a name of another time, such as <em>Turkey</em> in 2023. */
    FORMER_NAME,
    /** By an abbreviation that was printed so, such as {@code UK}. */
    ABBREVIATION,
    /** By another spelling, such as <em>Great Britain</em>. */
    SPELLING,
    /** By a name that it shares with others and that meant no other one on the day, such as <em>Germany</em> today. */
    SHARED_NAME
}

package org.congress4j.model;

/** How one State followed another. The list is closed: it describes the registry, not what a source writes. */
public enum SuccessionKind {
    /** The successor went on as the same Member, such as the Russian Federation after the Soviet Union. */
    CONTINUATION,
    /** The predecessor joined another State in a new union, such as Zanzibar and Tanganyika. */
    UNION,
    /** The predecessor acceded to a State that went on, such as the German Democratic Republic. */
    ACCESSION,
    /** The successor left a State that went on, such as Singapore. */
    SEPARATION,
    /** The predecessor ended in several States, such as Czechoslovakia. */
    DISSOLUTION
}

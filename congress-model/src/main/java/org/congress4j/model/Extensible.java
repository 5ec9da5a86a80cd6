package org.congress4j.model;

import com.google.common.collect.ImmutableMap;

/** Keeps members that this version of the model does not know: a document, a record, or a value inside one. */
public interface Extensible {
    /**
     * {@return the members that this version of the model does not know, by name, in the order read: extensions, named by a
     *     reverse domain or a URI, and members of a newer format; empty if there are none}
     */
    ImmutableMap<String, JsonValue> extensions();
}

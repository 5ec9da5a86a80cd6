package org.congress4j.model.check.engine;

/** A key that occurs twice in its list. */
public final class RepeatedKey {
    private final String key;
    private final String list;

    RepeatedKey(String key, String list) {
        this.key = key;
        this.list = list;
    }

    /** {@return the key, such as {@code icc-kyoto}} */
    public String key() {
        return key;
    }

    /** {@return the name of the list, such as {@code venues}} */
    public String list() {
        return list;
    }
}

package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;

/**
 * A reference to a value inside a record, such as {@code kyoto-2021#icc}: the id of the record, {@code #}, and the key of the
 * value. The last {@code #} separates them, because an id may be a URI with a fragment.
 *
 * <p>References are {@linkplain #compareTo in the order} of their characters.
 */
public final class KeyReference extends TextScalar implements Comparable<KeyReference> {
    private KeyReference(String text) {
        super("reference", text);
        int hash = text.lastIndexOf('#');
        checkArgument(
                hash > 0
                        && !text.substring(0, hash).isBlank()
                        && !text.substring(hash + 1).isBlank(),
                "reference must have the form 'recordId#key' but was '%s'",
                text);
    }

    /**
     * {@return the reference written like that}
     *
     * @param text the text, such as {@code kyoto-2021#icc}
     * @throws IllegalArgumentException if it has not the form {@code recordId#key}
     */
    public static KeyReference of(String text) {
        return new KeyReference(text);
    }

    /**
     * {@return a reference to a value of a record}
     *
     * @param recordId the id of the record
     * @param key the key of the value
     * @throws IllegalArgumentException if the key is blank or holds {@code #}, {@code /} or {@code ~}
     */
    public static KeyReference of(Id<?> recordId, String key) {
        checkNotNull(recordId, "id of record must not be null");
        checkNotNull(key, "key must not be null");
        Checks.key(Optional.of(key));
        return new KeyReference(recordId.toString() + "#" + key);
    }

    /** {@return the id of the record} */
    public Id<?> recordId() {
        return Id.of(toString().substring(0, toString().lastIndexOf('#')));
    }

    /** {@return the key of the value in the record} */
    public String key() {
        return toString().substring(toString().lastIndexOf('#') + 1);
    }

    @Override
    public int compareTo(KeyReference other) {
        return toString().compareTo(other.toString());
    }
}

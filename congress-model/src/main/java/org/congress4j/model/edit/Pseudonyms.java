package org.congress4j.model.edit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.congress4j.model.Id;
import org.congress4j.model.Person;

/**
 * Names for persons who are not to be named: {@code person-} and the first 16 hexadecimal digits of HMAC-SHA-256 (RFC 2104) over the
 * id in UTF-8, under a key. The same id and key give the same pseudonym, in every document and data set, so that persons can be
 * counted and followed; without the key nobody can tell by trying names whose it is.
 *
 * <p>Whoever has the key can: keep it apart from what is published, or destroy it.
 *
 * <pre>{@code
 * Pseudonyms pseudonyms = Pseudonyms.of(key);
 * pseudonyms.of("kawakami-y"); // person-3e92b1ecbd7824fb, for example
 * }</pre>
 */
public final class Pseudonyms {
    private static final int BYTES = 8;
    private final HashFunction hmac;

    private Pseudonyms(byte[] key) {
        checkArgument(key.length > 0, "key of pseudonyms must not be empty");
        hmac = Hashing.hmacSha256(key);
    }

    /**
     * {@return the pseudonyms under a key}
     *
     * @param key the secret; 32 bytes from {@link java.security.SecureRandom} are a good one, a word that can be guessed is none
     * @throws IllegalArgumentException if the key is empty
     */
    public static Pseudonyms of(byte[] key) {
        return new Pseudonyms(key.clone());
    }

    /**
     * {@return the pseudonym of a person}
     *
     * @param id the id of the person
     */
    public Id<Person> of(Id<Person> id) {
        return Id.of(of(id.toString()));
    }

    /**
     * {@return the pseudonym for an id}
     *
     * @param id the id, such as {@code kawakami-y}
     * @throws IllegalArgumentException if it is blank
     */
    public String of(String id) {
        checkArgument(!id.isBlank(), "id must not be blank");
        byte[] digest = hmac.hashString(id, StandardCharsets.UTF_8).asBytes();
        StringBuilder name = new StringBuilder("person-");
        for (int i = 0; i < BYTES; i++) {
            name.append(Character.forDigit((digest[i] >> 4) & 0xf, 16)).append(Character.forDigit(digest[i] & 0xf, 16));
        }
        return name.toString();
    }
}

/**
 * Congress proceedings as JSON, with Jackson 2.
 *
 * <p>{@link org.congress4j.json.jackson2.CongressModule} adds the types of {@code org.congress4j.model} to your own mapper. The format
 * itself and its problems are in {@code org.congress4j.json.format}; it is the same as with Jackson 3.
 */
@NullMarked
package org.congress4j.json.jackson2;

import org.jspecify.annotations.NullMarked;

/**
 * Congress proceedings as JSON, with Jackson 3.
 *
 * <ul>
 *   <li>{@link org.congress4j.json.CongressJson} reads and writes documents: files, streams, bytes, readers, strings.
 *   <li>{@link org.congress4j.json.CongressModule} adds the types of {@code org.congress4j.model} to your own mapper.
 *   <li>{@link org.congress4j.json.AtomicFile} writes a file that appears complete or not at all.
 * </ul>
 *
 * <p>The format itself, its problems and its options are in {@code org.congress4j.json.format}; no setting of Jackson changes
 * it.
 */
@NullMarked
package org.congress4j.json;

import org.jspecify.annotations.NullMarked;

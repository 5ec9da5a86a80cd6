/**
 * Runnable examples, each answering one question of a user.
 *
 * <ul>
 *   <li>{@link org.congress4j.examples.KyotoCongress}: how do I record a congress completely and truthfully, from a press
 *       release and other sources?
 *   <li>{@link org.congress4j.examples.OwnMapper}: how does my application read a document, query it, change it by
 *       copy and write it, with the mapper it already has?
 *   <li>{@link org.congress4j.examples.RenamedIds}: who refers to a record, and how do I rename it everywhere?
 * </ul>
 */
@NullMarked
package org.congress4j.examples;

import org.jspecify.annotations.NullMarked;

/**
 * What rules are made of: the walk over all records, and the facts of votes, parties and times that rules share.
 */
@NullMarked
package org.congress4j.model.check.engine;

import org.jspecify.annotations.NullMarked;

/**
 * Rules about references: ids, keys and codes that lead nowhere, to something else or to two things at once, and
 * members and record types that the model does not define.
 */
@NullMarked
package org.congress4j.model.check.rules.references;

import org.jspecify.annotations.NullMarked;

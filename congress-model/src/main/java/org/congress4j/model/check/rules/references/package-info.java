/**
 * Rules about references.
 */
@NullMarked
package org.congress4j.model.check.rules.references;

import org.jspecify.annotations.NullMarked;

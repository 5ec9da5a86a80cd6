/**
 * Rules about scalars.
 */
@NullMarked
package org.congress4j.model.check.rules.scalars;

import org.jspecify.annotations.NullMarked;

/**
 * Rules about sittings.
 */
@NullMarked
package org.congress4j.model.check.rules.sittings;

import org.jspecify.annotations.NullMarked;

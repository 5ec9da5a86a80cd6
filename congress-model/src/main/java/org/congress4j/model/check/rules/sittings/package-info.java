/**
 * Rules about sittings: their times, numbers and officers, and the statements made in them, with speakers, order and
 * congress.
 */
@NullMarked
package org.congress4j.model.check.rules.sittings;

import org.jspecify.annotations.NullMarked;

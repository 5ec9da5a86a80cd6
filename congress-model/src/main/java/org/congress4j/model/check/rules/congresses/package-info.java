/**
 * Rules about congresses.
 */
@NullMarked
package org.congress4j.model.check.rules.congresses;

import org.jspecify.annotations.NullMarked;

/**
 * Rules about texts.
 */
@NullMarked
package org.congress4j.model.check.rules.texts;

import org.jspecify.annotations.NullMarked;

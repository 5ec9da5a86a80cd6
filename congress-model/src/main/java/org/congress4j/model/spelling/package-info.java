/** How names that are spelled otherwise than expected are found again: {@link org.congress4j.model.spelling.Spelling}. */
@NullMarked
package org.congress4j.model.spelling;

import org.jspecify.annotations.NullMarked;

/**
 * Navigates the records of a document: {@link org.congress4j.model.index.ProceedingsIndex}.
 */
@NullMarked
package org.congress4j.model.index;

import org.jspecify.annotations.NullMarked;

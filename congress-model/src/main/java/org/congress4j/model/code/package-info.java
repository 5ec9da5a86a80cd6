/**
 * The code lists of the model, such as {@link org.congress4j.model.code.SessionKind}.
 */
@NullMarked
package org.congress4j.model.code;

import org.jspecify.annotations.NullMarked;

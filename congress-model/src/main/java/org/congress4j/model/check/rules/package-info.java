/**
 * The rules of this library, in six groups. They are not exported.
 */
@NullMarked
package org.congress4j.model.check.rules;

import org.jspecify.annotations.NullMarked;

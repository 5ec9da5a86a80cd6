/** Map. */
@CongressStyle
@NullMarked
package org.congress4j.model;

import org.jspecify.annotations.NullMarked;

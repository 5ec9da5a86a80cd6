/** What the tests of several modules need. */
@NullMarked
package org.congress4j.testing;

import org.jspecify.annotations.NullMarked;

/** Changes proceedings as a whole: pseudonyms for persons who are not to be named. */
@NullMarked
package org.congress4j.model.edit;

import org.jspecify.annotations.NullMarked;

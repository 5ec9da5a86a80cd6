/**
 * The symbols of United Nations documents: {@link org.congress4j.model.symbol.DocumentSymbol}.
 */
@NullMarked
package org.congress4j.model.symbol;

import org.jspecify.annotations.NullMarked;

package org.congress4j.model.check.rules.votes;

import java.math.BigDecimal;

/** Prints numbers of votes, which may have fractions where votes have weights. */
final class Decimals {
    private Decimals() {}

    /** The number without zeros behind the point. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

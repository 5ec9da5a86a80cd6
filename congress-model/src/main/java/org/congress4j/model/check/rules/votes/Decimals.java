package org.congress4j.model.check.rules.votes;

import java.math.BigDecimal;

/** Prints numbers of votes, which may have decimals if votes have weights. */
final class Decimals {
    private Decimals() {}

    /** The number without trailing zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

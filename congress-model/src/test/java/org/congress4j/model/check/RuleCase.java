package org.congress4j.model.check;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.Proceedings;

/**
 * What one rule finds and what it leaves alone.
 *
 * @param code the rule
 * @param bad records that break it
 * @param found the findings of the rule in them, each as pointer and message
 * @param good records that come close and do not break it
 */
record RuleCase(String code, Proceedings bad, ImmutableList<String> found, Proceedings good) {
    /** A case to which what is left alone is yet to be added. */
    record Start(String code, Proceedings bad, ImmutableList<String> found) {
        RuleCase leaves(Proceedings good) {
            return new RuleCase(code, bad, found, good);
        }
    }

    static Start of(String code, Proceedings bad, String... found) {
        return new Start(code, bad, ImmutableList.copyOf(found));
    }

    @Override
    public String toString() {
        return code;
    }
}

package org.congress4j.model.code;

/**
 * How grave a finding is, in the words of RFC 2119. The order is from the gravest down.
 */
public enum Severity {
    /** A MUST is violated: the record contradicts itself, or says what cannot be. At least one member is wrong. */
    ERROR,
    /** A SHOULD is violated: the record is most likely wrong or incomplete, though there may be a reason for it. */
    WARNING,
    /** A MAY, worth a look: nothing need be wrong. */
    INFO
}

package org.congress4j.command;

import com.google.common.collect.ImmutableMap;

/** The exit codes of all commands. */
final class ExitCode {
    /** All went well, and nothing was found. */
    static final int GOOD = 0;

    /** Something in the data needs attention. */
    static final int FINDINGS = 1;

    /** The arguments are wrong. */
    static final int USAGE = 2;

    /** A file cannot be read, or is no document. */
    static final int UNREADABLE = 3;

    /** A file or standard output cannot be written. */
    static final int UNWRITABLE = 4;

    /** There is not enough memory. */
    static final int OUT_OF_MEMORY = 5;

    /** The codes with what they mean, for the help of every command. */
    static final ImmutableMap<String, String> TABLE = ImmutableMap.of(
            "0", "All went well.",
            "1", "Something was found: errors, names that are unknown, or parts that were left out.",
            "2", "The arguments are wrong.",
            "3", "A file cannot be read.",
            "4", "A file or standard output cannot be written.",
            "5", "There is not enough memory.");

    private ExitCode() {}
}

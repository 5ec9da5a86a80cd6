package org.congress4j.json.dataset;

/**
 * A file of a data set as it was written.
 *
 * @param name the name in the folder, such as {@code ballots.csv}
 * @param bytes how many bytes it has
 * @param sha256 the digest of the bytes, in hexadecimal
 */
record WrittenFile(String name, long bytes, String sha256) {}

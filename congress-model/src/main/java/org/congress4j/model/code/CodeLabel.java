package org.congress4j.model.code;

/**
 * What to call a code in front of readers in one language, such as <em>Vote enregistré</em> for {@code recorded-vote} in French.
 *
 * @param language the language, one of {@code en}, {@code ar}, {@code es}, {@code fr}, {@code ru} and {@code zh}
 * @param text the name in that language, with a capital at its start where the language has them
 * @param source where the name stands; that of English ones is the name of the code itself
 */
public record CodeLabel(String language, String text, String source) {}

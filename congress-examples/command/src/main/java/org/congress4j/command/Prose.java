package org.congress4j.command;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;

/** Text that people read, in lines of at most 100 characters. */
final class Prose {
    private static final int WIDTH = 100;

    private Prose() {}

    /**
     * Breaks a text between words, and ends each line with a line feed.
     *
     * @param indent what the first line begins with
     * @param further what the others begin with
     */
    static String lines(String text, String indent, String further) {
        StringBuilder lines = new StringBuilder();
        String start = indent;
        StringBuilder line = new StringBuilder(start);
        for (String word : Splitter.on(' ').split(printable(text))) {
            if (line.length() + word.length() > WIDTH && line.length() > start.length()) {
                lines.append(line.toString().stripTrailing()).append('\n');
                start = further;
                line = new StringBuilder(start);
            }
            line.append(word).append(' ');
        }
        return lines.append(line.toString().stripTrailing()).append('\n').toString();
    }

    /** The text in one line, since a line feed of a document could forge a line. */
    static String printable(String text) {
        return CharMatcher.anyOf("\t\n\r").replaceFrom(text, ' ');
    }
}

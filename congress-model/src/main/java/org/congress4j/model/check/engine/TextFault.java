package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableSet;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a text on its way: letters that were lost or read in another character set, marks of a page, or characters that
 * nobody sees.
 *
 * @param what what is odd, such as <em>a character reference</em>
 * @param near the odd characters with those around them, such as <em>d&amp;#39;Ivoire</em>
 * @param invisible whether the text reads well nevertheless
 */
public record TextFault(String what, String near, boolean invisible) {
    private static final Pattern REFERENCE = Pattern.compile(
            "&(?:amp|lt|gt|quot|apos|nbsp|[a-zA-Z]{1,6}(?:acute|grave|circ|uml|tilde|cedil|slash|ring)|#\\d{2,6}|#[xX][0-9a-fA-F]{2,6});");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:a|b|br|div|em|font|h[1-6]|i|li|ol|p|small|span|strong|sub|sup|table|td|th|tr|u|ul)(?:\\s[^<>]{0,200})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPE = Pattern.compile("\\\\u[0-9a-fA-F]{4}");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Scripts that are written without spaces, where a break of no width is right. */
    private static final ImmutableSet<Character.UnicodeScript> WITHOUT_SPACES = ImmutableSet.of(
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR,
            Character.UnicodeScript.TIBETAN,
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA);

    /** That of UTF-8, read as Windows-1252. */
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private static final int AROUND = 12;

    /** Which characters of ASCII may be odd. */
    private static final boolean[] ODD = new boolean[0x80];

    static {
        Arrays.fill(ODD, 0, 0x20, true);
        "\t\n\r".chars().forEach(space -> ODD[space] = false);
        "&<\\\u007F".chars().forEach(odd -> ODD[odd] = true);
    }

    /** Whether a text has no character that could be odd; most texts have none. */
    static boolean passes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ODD.length ? ODD[c] : isSuspect(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSuspect(char c) {
        return c <= 0x9F || c == 0xAD || (c >= 0xC2 && c <= 0xF4) || isUnseen(c) || c == 0xFFFD;
    }

    private static boolean isUnseen(char c) {
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0xFEFF;
    }

    /** The first thing that is odd about a text, what cannot be read before what cannot be seen; null if nothing is. */
    static @Nullable TextFault of(String text) {
        int unseen = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0xFFFD) {
                return fault("a replacement character", text, i, i + 1, false);
            } else if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F && c != 0x85)) {
                return fault("a control character", text, i, i + 1, false);
            } else if (c >= 0xC2 && c <= 0xF4) {
                int end = endOfMisread(text, i);
                if (end > i) {
                    return fault("UTF-8 that was read in another character set", text, i, end, false);
                }
            } else if (unseen < 0 && (c == 0xAD || isUnseen(c)) && !isRight(text, i)) {
                unseen = i;
            }
        }
        Matcher reference = text.indexOf('&') < 0 ? null : REFERENCE.matcher(text);
        if (reference != null && reference.find()) {
            return fault("a character reference", text, reference.start(), reference.end(), false);
        }
        Matcher escape = text.indexOf('\\') < 0 ? null : ESCAPE.matcher(text);
        if (escape != null && escape.find()) {
            return fault("an escape", text, escape.start(), escape.end(), false);
        }
        Matcher tag = text.indexOf('<') < 0 ? null : TAG.matcher(text);
        if (tag != null && tag.find()) {
            return fault("a tag", text, tag.start(), tag.end(), false);
        }
        return unseen < 0 ? null : fault("an invisible character", text, unseen, unseen + 1, true);
    }

    private static TextFault fault(String what, String text, int from, int to, boolean invisible) {
        String near = text.substring(Math.max(0, from - AROUND), Math.min(text.length(), to + AROUND));
        StringBuilder shown = new StringBuilder();
        near.chars().forEach(c -> {
            if (c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xAD || isUnseen((char) c)) {
                shown.append(String.format("U+%04X", c));
            } else {
                shown.append((char) c);
            }
        });
        return new TextFault(what, shown.toString(), invisible);
    }

    /** The end of a character of UTF-8 that was read as several of Windows-1252; the start if there is none. */
    private static int endOfMisread(String text, int start) {
        int end = endOfUtf8(text, start);
        if (end == start
                || (text.charAt(start) == 0xE2 && text.charAt(start + 1) == '\u20AC')
                || text.startsWith(BYTE_ORDER_MARK, start)) {
            return end;
        }
        // Letters before quotation marks may look so by chance: IRMÃ», communiqué”—.
        boolean marks = text.substring(start + 1, end).chars().anyMatch(c -> isPunctuation((char) c));
        if (text.charAt(start) > 0xC3) {
            return !marks && endOfUtf8(text, end) > end ? end : start;
        }
        boolean inWord = end < text.length() && Character.isLetter(text.charAt(end));
        return marks && !inWord ? start : end;
    }

    /** The end of characters that, as bytes of Windows-1252, are one character of UTF-8; the start if they are not. */
    private static int endOfUtf8(String text, int start) {
        if (start >= text.length() || text.charAt(start) < 0xC2 || text.charAt(start) > 0xF4) {
            return start;
        }
        char lead = text.charAt(start);
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (start + length > text.length()) {
            return start;
        }
        byte[] bytes = new byte[length];
        bytes[0] = (byte) lead;
        for (int i = 1; i < length; i++) {
            int read = asByte(text.charAt(start + i));
            if (read < 0x80 || read > 0xBF) {
                return start;
            }
            bytes[i] = (byte) read;
        }
        return isUtf8(bytes) ? start + length : start;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static int asByte(char c) {
        if (c <= 0xFF) {
            return c;
        }
        byte[] bytes = String.valueOf(c).getBytes(WINDOWS);
        return bytes.length == 1 && bytes[0] != '?' ? bytes[0] & 0xFF : -1;
    }

    private static boolean isPunctuation(char c) {
        return c == '\u00A0' || c == '\u00AB' || c == '\u00BB' || (c > 0xFF && !Character.isLetter(c));
    }

    /** Whether an invisible character does its work where it stands. */
    private static boolean isRight(String text, int at) {
        char c = text.charAt(at);
        if (c == 0x200B || c == 0x2060 || c == 0xFEFF) {
            return c == 0x200B && (isOf(text, at - 1, WITHOUT_SPACES) || isOf(text, at + 1, WITHOUT_SPACES));
        } else if (c == 0xAD) {
            return false;
        }
        // Joiners and marks of direction belong to scripts other than these, and to symbols.
        return text.codePoints().anyMatch(point -> isJoinedOrRightToLeft(point));
    }

    private static boolean isJoinedOrRightToLeft(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || (point >= 0x0900 && point <= 0x1CFF)
                || point >= 0x1F000;
    }

    private static boolean isOf(String text, int at, ImmutableSet<Character.UnicodeScript> scripts) {
        return at >= 0 && at < text.length() && scripts.contains(Character.UnicodeScript.of(text.charAt(at)));
    }
}

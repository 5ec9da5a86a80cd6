package org.congress4j.model.check.engine;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.congress4j.model.LanguageTag;

/**
 * What is known of the subtags of a language tag (BCP 47): the languages of ISO 639-1 and the regions of ISO 3166-1.
 */
public final class Languages {
    private static final ImmutableSet<String> TWO_LETTERS = ImmutableSet.copyOf(Locale.getISOLanguages());
    /** Longer ones are reserved or registered in BCP 47, and none is in the registry of subtags. */
    private static final int LONGEST_LANGUAGE = 3;

    private static final ImmutableMap<String, String> SHORTER = shorter();
    private static final ImmutableSet<String> REGIONS = ImmutableSet.copyOf(Locale.getISOCountries());
    // In the registry of subtags besides those of ISO 3166-1: reserved, withdrawn, and for private use.
    private static final ImmutableSet<String> OTHER_REGIONS = ImmutableSet.of(
            "AC", "AN", "BU", "CP", "CQ", "CS", "DD", "DG", "EA", "EU", "EZ", "FX", "IC", "NT", "SU", "TA", "TP", "UN",
            "YD", "YU", "ZR", "AA", "ZZ");

    private static final Supplier<ImmutableMap<String, String>> BY_NAME = Suppliers.memoize(Languages::byName);

    private Languages() {}

    private static ImmutableMap<String, String> shorter() {
        ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
        for (String language : TWO_LETTERS) {
            // Java has two codes for three languages; the one it maps to itself is in use.
            if (new Locale.Builder().setLanguage(language).build().getLanguage().equals(language)) {
                map.put(new Locale.Builder().setLanguage(language).build().getISO3Language(), language);
            }
        }
        return map.buildKeepingLast();
    }

    /**
     * {@return whether a rule may have something to report about a tag: it is malformed, names something unknown, or
     *     has a shorter form}
     *
     * @param tag the tag, such as {@code eng}
     */
    public static boolean isOdd(String tag) {
        return !isWellFormed(tag) || unknown(tag).isPresent() || shorter(tag).isPresent();
    }

    /**
     * {@return whether a tag is well-formed, whatever it names}
     *
     * @param tag the tag, such as {@code zh-Hans}
     */
    public static boolean isWellFormed(String tag) {
        return LanguageTag.of(tag).locale().isPresent();
    }

    /**
     * {@return the subtag that names no language or region, such as {@code jp} or {@code english}; empty if there is none, or it
     *     cannot be known}
     *
     * @param tag the tag
     */
    public static Optional<String> unknown(String tag) {
        String language = primary(tag);
        if (language.length() > LONGEST_LANGUAGE || (language.length() == 2 && !TWO_LETTERS.contains(language))) {
            return Optional.of(language);
        }
        return LanguageTag.of(tag)
                .locale()
                .map(Locale::getCountry)
                .filter(region -> region.length() == 2 && !isRegion(region));
    }

    private static boolean isRegion(String region) {
        return REGIONS.contains(region)
                || OTHER_REGIONS.contains(region)
                || region.charAt(0) == 'X'
                || (region.charAt(0) == 'Q' && region.charAt(1) >= 'M');
    }

    /**
     * {@return the language of two letters for a language of three, such as {@code en} for {@code eng}; empty if there
     *     is none}
     *
     * @param tag the tag
     */
    public static Optional<String> shorter(String tag) {
        return Optional.ofNullable(SHORTER.get(primary(tag)));
    }

    /**
     * {@return the tag that somebody may have meant by one that is not a tag of a language, such as {@code fr-FR} by {@code fr_FR}
     *     and {@code en} by {@code English}; empty if nothing is known}
     *
     * @param tag the tag
     */
    public static Optional<String> meant(String tag) {
        String hyphenated = tag.trim().replace('_', '-');
        if (!hyphenated.equals(tag) && isWellFormed(hyphenated) && !isOdd(hyphenated)) {
            return Optional.of(hyphenated);
        }
        return Optional.ofNullable(BY_NAME.get().get(Ascii.toLowerCase(hyphenated)));
    }

    private static ImmutableMap<String, String> byName() {
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        SHORTER.values()
                .forEach(language -> names.put(
                        Ascii.toLowerCase(new Locale.Builder()
                                .setLanguage(language)
                                .build()
                                .getDisplayLanguage(Locale.ENGLISH)),
                        language));
        return names.buildKeepingLast();
    }

    private static String primary(String tag) {
        return Ascii.toLowerCase(Splitter.on('-').split(tag).iterator().next());
    }
}

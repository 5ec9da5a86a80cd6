package org.congress4j.json.report.page;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page while it is written.
 *
 * <p>Its own addresses start with a tilde; those of records are their ids, so that a record has one address, where it is told at length, or else first.
 */
public final class PageView {
    private final String title;
    private final String style;
    private final String script;
    private final String policy;
    private final ImmutableList<Part> parts;
    private final ImmutableMap<String, String> types;
    private final ImmutableListMultimap<String, String> links;
    private final ImmutableMap<String, Integer> sources;
    private final Set<String> ofParts = new HashSet<>();
    private final Set<String> placed = new HashSet<>();

    /**
     * A page of which nothing is written.
     *
     * @param title its title
     * @param style its style sheet
     * @param script its script
     * @param policy its Content-Security-Policy
     * @param parts what it tells
     * @param types the type of each record by its id
     * @param links the addresses of records elsewhere
     * @param sources the number of each source by its id
     */
    public PageView(
            String title,
            String style,
            String script,
            String policy,
            ImmutableList<Part> parts,
            ImmutableMap<String, String> types,
            ImmutableListMultimap<String, String> links,
            ImmutableMap<String, Integer> sources) {
        this.title = title;
        this.style = style;
        this.script = script;
        this.policy = policy;
        this.parts = parts;
        this.types = types;
        this.links = links;
        this.sources = sources;
        parts.forEach(this::reserve);
    }

    private void reserve(Part part) {
        part.recordId().ifPresent(ofParts::add);
        part.parts().forEach(this::reserve);
    }

    /** {@return its title} */
    public String title() {
        return title;
    }

    /** {@return its style sheet} */
    public String style() {
        return style;
    }

    /** {@return its script} */
    public String script() {
        return script;
    }

    /** {@return its Content-Security-Policy} */
    public String policy() {
        return policy;
    }

    /** {@return what it tells} */
    public ImmutableList<Part> parts() {
        return parts;
    }

    /** {@return the types of records that it has, by which a search may be narrowed} */
    public ImmutableList<String> kinds() {
        return types.values().stream().distinct().sorted().collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the type of a record; null if there is none}
     *
     * @param recordId its id
     */
    public @Nullable String kind(String recordId) {
        return types.get(recordId);
    }

    /**
     * {@return the address of a record where it is told first, and null from then on, or if a part is about it}
     *
     * @param recordId its id; absent if it is none
     */
    public @Nullable String place(Optional<String> recordId) {
        return recordId.filter(ofParts::contains).isPresent() ? null : placeOfPart(recordId);
    }

    /**
     * {@return the address of a record of which a part tells, and null from then on}
     *
     * @param recordId its id; absent if it is none
     */
    public @Nullable String placeOfPart(Optional<String> recordId) {
        return recordId.isPresent() && placed.add(recordId.get()) ? anchor(recordId.get()) : null;
    }

    /**
     * {@return a link to a record}
     *
     * @param recordId its id
     */
    public static String link(String recordId) {
        return "#"
                + URLEncoder.encode(anchor(recordId), StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/");
    }

    /** HTML allows anything in an id but white space. */
    private static String anchor(String recordId) {
        return (recordId.startsWith("~") ? "~" : "") + recordId.replaceAll("\\s", "_");
    }

    /**
     * {@return the number of a source; null if the document does not have it}
     *
     * @param sourceId its id
     */
    public @Nullable Integer source(String sourceId) {
        return sources.get(sourceId);
    }

    /**
     * {@return the addresses of a record elsewhere}
     *
     * @param recordId its id; absent if it is none
     */
    public ImmutableList<String> links(Optional<String> recordId) {
        return recordId.map(links::get).orElse(ImmutableList.of());
    }

    /**
     * {@return whether an address may be followed: only those of the web}
     *
     * @param address an address of the document
     */
    public static boolean isOfTheWeb(String address) {
        String start = Ascii.toLowerCase(address);
        return start.startsWith("https://") || start.startsWith("http://");
    }
}

package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Id;
import org.jspecify.annotations.Nullable;

/** A finding in the making: its place is known, {@link #with} adds its parameters, and {@link #add} reports it. */
public final class FindingDraft {
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_TEXT = 1000;

    private final Findings findings;
    private final Optional<Id<?>> recordId;
    private Object[] path;
    private @Nullable String pointer;
    private @Nullable String stablePlace;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    FindingDraft(Findings findings, Optional<Id<?>> recordId, Object[] path) {
        this.findings = findings;
        this.recordId = recordId;
        this.path = path;
    }

    /**
     * {@return this draft, with a parameter added}
     *
     * @param name the name, as the rule declares it, such as {@code announced}
     * @param value the value, which is kept as a text; of more than 200 characters, or 1,000 of a {@code TEXT}, the start and the
     *     length are kept
     */
    public FindingDraft with(String name, Object value) {
        parameters.put(name, value.toString());
        return this;
    }

    /** Cuts the value of a parameter if it is too long to be read. */
    void shorten(RuleParameter parameter) {
        int longest = parameter.type() == ParameterType.TEXT ? LONGEST_TEXT : LONGEST_VALUE;
        parameters.computeIfPresent(parameter.name(), (name, value) -> Shortened.of(value, longest));
    }

    /**
     * Reports the finding.
     *
     * @throws IllegalStateException if the parameters are not those that the rule declares
     */
    public void add() {
        findings.add(this);
    }

    /** {@return the id of the record that has the finding; empty if it is in no record} */
    public Optional<Id<?>> recordId() {
        return recordId;
    }

    /** {@return the parameters by name, in the order in which they were added} */
    public ImmutableMap<String, String> parameters() {
        return ImmutableMap.copyOf(parameters);
    }

    /** {@return the JSON Pointer of the place, such as {@code /actions/3/votes/0}} */
    public String pointer() {
        return pointer == null ? findings.pointer(this) : pointer;
    }

    /**
     * {@return the place as it stays when the document changes elsewhere, such as {@code /actions/adoption/votes/adoption}: records are
     *     named by their ids, and elements of other lists by their keys or what they say first}
     */
    public String stablePlace() {
        return stablePlace == null ? findings.stablePlace(this) : stablePlace;
    }

    /** Lets go of the record, which need not be held any longer. */
    void release() {
        pointer = findings.pointer(this);
        stablePlace = findings.stablePlace(this);
        path = new Object[0];
    }

    /** {@return the finding in words} */
    public String message() {
        return findings.message(this);
    }

    Object[] path() {
        return path;
    }
}

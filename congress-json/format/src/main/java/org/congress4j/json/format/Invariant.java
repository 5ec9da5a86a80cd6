package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** What must hold between the members of an object. The model sees to it; a table states it, for those who do not use the model. */
sealed interface Invariant {
    /**
     * At least one of the members must be there, and hold something if it is a list.
     *
     * @param members the names of the members
     */
    record AtLeastOneOf(ImmutableList<String> members) implements Invariant {}

    /**
     * A member must be there where another holds one of some codes.
     *
     * @param member the name of the member
     * @param codeMember the name of the other
     * @param codes the codes
     */
    record RequiredIf(String member, String codeMember, ImmutableSet<String> codes) implements Invariant {}

    /**
     * A member must not be there where another holds one of some codes.
     *
     * @param member the name of the member
     * @param codeMember the name of the other
     * @param codes the codes
     */
    record ForbiddenIf(String member, String codeMember, ImmutableSet<String> codes) implements Invariant {}
}

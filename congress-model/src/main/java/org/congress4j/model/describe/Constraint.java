package org.congress4j.model.describe;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.congress4j.model.code.Code;

/** What binds the members of a value together. The builder enforces it; the description states it for those who have no builder. */
public sealed interface Constraint {
    /**
     * At least one of the members must be there, and hold something if it is a list.
     *
     * @param members the names of the members, such as {@code partyId} and {@code name}
     */
    record AtLeastOneOf(ImmutableList<String> members) implements Constraint {}

    /**
     * A member must be there where another holds one of some codes.
     *
     * @param member the name of the member, such as {@code value}
     * @param codeMember the name of the other, such as {@code qualifier}
     * @param codes the codes, such as {@code exact}
     */
    record RequiredIf(String member, String codeMember, ImmutableSet<? extends Code> codes) implements Constraint {}

    /**
     * A member must not be there where another holds one of some codes.
     *
     * @param member the name of the member, such as {@code value}
     * @param codeMember the name of the other, such as {@code qualifier}
     * @param codes the codes, such as {@code dozens}
     */
    record ForbiddenIf(String member, String codeMember, ImmutableSet<? extends Code> codes) implements Constraint {}
}

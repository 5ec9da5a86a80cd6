package org.congress4j.model.describe;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import org.congress4j.model.Claim;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.JsonValue;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Source;
import org.congress4j.model.code.AbsenceReason;
import org.congress4j.model.code.Code;
import org.congress4j.model.code.VoteChoice;

/**
 * Describes members one after the other, in the order in which they are written. The method says how often a member may stand, the
 * last argument what its values are:
 *
 * <pre>{@code
 * .optional("kind", Session::kind, SessionBuilder::kind, code(SessionKind.LIST))
 * }</pre>
 *
 * @param <T> the class that has the members
 * @param <B> the class of its builder
 */
public final class MembersBuilder<T, B> {
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final ImmutableList.Builder<Member<T, ?>> members = ImmutableList.builder();
    private final ImmutableList.Builder<Constraint> constraints = ImmutableList.builder();
    private boolean isMark;

    MembersBuilder(Supplier<B> newBuilder, Function<B, T> build) {
        this.newBuilder = newBuilder;
        this.build = build;
    }

    /**
     * {@return this, with a member that is always there}
     *
     * @param name the name on the wire
     * @param getter the accessor
     * @param setter the setter of the builder
     * @param kind the kind of the value
     * @param <V> the type of the value
     */
    public <V> MembersBuilder<T, B> required(
            String name, Function<T, V> getter, BiConsumer<B, V> setter, Kind<V> kind) {
        return add(new SingleMember<>(name, Presence.REQUIRED, kind, getter, false, untyped(setter)));
    }

    /**
     * {@return this, with a member that may be absent}
     *
     * @param name the name on the wire
     * @param getter the accessor
     * @param setter the setter of the builder
     * @param kind the kind of the value
     * @param <V> the type of the value
     */
    public <V> MembersBuilder<T, B> optional(
            String name, Function<T, Optional<V>> getter, BiConsumer<B, V> setter, Kind<V> kind) {
        return add(new SingleMember<>(name, Presence.OPTIONAL, kind, getter, true, untyped(setter)));
    }

    /**
     * {@return this, with a number that may be absent}
     *
     * @param name the name on the wire
     * @param getter the accessor
     * @param setter the setter of the builder
     * @param kind the kind of the number
     */
    public MembersBuilder<T, B> optionalInt(
            String name, Function<T, OptionalInt> getter, ObjIntConsumer<B> setter, Kind<Integer> kind) {
        return add(number(name, getter, setter, kind));
    }

    /**
     * {@return this, with a number that may be absent, and beside it a member {@code printedNumber} for one that is printed in another way,
     *     such as <em>21 bis</em>}
     *
     * @param name the name of the number on the wire
     * @param getter the accessor of the number
     * @param setter the setter of the number
     * @param kind the kind of the number
     * @param printedGetter the accessor of the number as printed
     * @param printedSetter the setter of the number as printed
     */
    public MembersBuilder<T, B> printedNumber(
            String name,
            Function<T, OptionalInt> getter,
            ObjIntConsumer<B> setter,
            Kind<Integer> kind,
            Function<T, Optional<String>> printedGetter,
            BiConsumer<B, String> printedSetter) {
        SingleMember<T, String> printed = new SingleMember<>(
                "printedNumber", Presence.OPTIONAL, Kind.TEXT, printedGetter, true, untyped(printedSetter));
        SingleMember<T, Integer> number = number(name, getter, setter, kind);
        number.printedIn(printed);
        return add(number).add(printed);
    }

    /**
     * {@return this, with a count that may be absent}
     *
     * @param name the name on the wire
     * @param getter the accessor
     * @param setter the setter of the builder
     * @param kind the kind of the number
     */
    public MembersBuilder<T, B> optionalLong(
            String name, Function<T, OptionalLong> getter, ObjLongConsumer<B> setter, Kind<Long> kind) {
        return add(new SingleMember<>(
                name,
                Presence.OPTIONAL,
                kind,
                value -> {
                    OptionalLong number = getter.apply(value);
                    return number.isPresent() ? number.getAsLong() : null;
                },
                false,
                untyped((B builder, Long number) -> setter.accept(builder, number))));
    }

    /**
     * {@return this, with a list whose order matters}
     *
     * @param name the name on the wire
     * @param getter the accessor
     * @param adder the method of the builder that adds elements
     * @param kind the kind of the elements
     * @param <V> the type of an element
     */
    public <V> MembersBuilder<T, B> list(
            String name, Function<T, ImmutableList<V>> getter, BiConsumer<B, Iterable<V>> adder, Kind<V> kind) {
        return add(new ListMember<>(name, Presence.LIST, kind, getter, untyped(adder)));
    }

    /**
     * {@return this, with a list whose order says nothing}
     *
     * @param name the name on the wire
     * @param getter the accessor
     * @param adder the method of the builder that adds elements
     * @param kind the kind of the elements
     * @param <V> the type of an element
     */
    public <V> MembersBuilder<T, B> set(
            String name, Function<T, ImmutableList<V>> getter, BiConsumer<B, Iterable<V>> adder, Kind<V> kind) {
        return add(new ListMember<>(name, Presence.SET, kind, getter, untyped(adder)));
    }

    /**
     * {@return this, with values that have names of their own}
     *
     * @param name the name on the wire
     * @param getter the accessor
     * @param setter the method of the builder that adds values
     * @param kind the kind of the values
     * @param <V> the type of a value
     */
    public <V> MembersBuilder<T, B> map(
            String name,
            Function<T, ImmutableMap<String, V>> getter,
            BiConsumer<B, Map<String, V>> setter,
            Kind<V> kind) {
        return add(new MapMember<>(name, kind, getter, untyped(setter), false));
    }

    /**
     * {@return this, with the voters of a vote by what they did}
     *
     * @param name the name on the wire
     * @param getter the accessor
     * @param setter the method of the builder that adds voters
     * @param kind the kind of the voters
     * @param <V> the type of a voter
     */
    @SuppressWarnings("unchecked") // a draft hands over only the builder that it was made with
    public <V> MembersBuilder<T, B> ballots(
            String name,
            Function<T, ImmutableListMultimap<VoteChoice, V>> getter,
            BallotsMember.Setter<B, V> setter,
            Kind<V> kind) {
        return add(new BallotsMember<>(
                name, kind, getter, (builder, choice, voters) -> setter.putAll((B) builder, choice, voters)));
    }

    /**
     * {@return this, with the members that every record has, after its own}
     *
     * @param identifiers the setter of the identifiers in other schemes
     * @param sourceIds the setter of the sources
     * @param claims the setter of the claims
     * @param absent the setter of the reasons why members are absent
     * @param modified the setter of the time of the last change
     */
    public MembersBuilder<T, B> common(
            BiConsumer<B, Iterable<Identifier>> identifiers,
            BiConsumer<B, Iterable<Id<Source>>> sourceIds,
            BiConsumer<B, Iterable<Claim>> claims,
            BiConsumer<B, Map<String, AbsenceReason>> absent,
            BiConsumer<B, Instant> modified) {
        return set(
                        "identifiers",
                        value -> record(value).identifiers(),
                        identifiers,
                        Kind.value(IdentifierDescription.TYPE))
                .set("sourceIds", value -> record(value).sourceIds(), sourceIds, Kind.reference(Source.class))
                .set("claims", value -> record(value).claims(), claims, Kind.value(ClaimDescription.TYPE))
                .add(new MapMember<>(
                        "absent",
                        Kind.code(AbsenceReason.LIST),
                        value -> record(value).absent(),
                        untyped(absent),
                        true))
                .optional("modified", value -> record(value).modified(), modified, Kind.INSTANT);
    }

    /**
     * {@return this, where at least one of some members must be there}
     *
     * @param names the names of the members
     */
    public MembersBuilder<T, B> atLeastOneOf(String... names) {
        constraints.add(new Constraint.AtLeastOneOf(ImmutableList.copyOf(names)));
        return this;
    }

    /**
     * {@return this, where a member must be there if another holds one of some codes}
     *
     * @param member the name of the member
     * @param codeMember the name of the other
     * @param codes the codes
     */
    public MembersBuilder<T, B> requiredIf(String member, String codeMember, ImmutableSet<? extends Code> codes) {
        constraints.add(new Constraint.RequiredIf(member, codeMember, codes));
        return this;
    }

    /**
     * {@return this, where a member must not be there if another holds one of some codes}
     *
     * @param member the name of the member
     * @param codeMember the name of the other
     * @param codes the codes
     */
    public MembersBuilder<T, B> forbiddenIf(String member, String codeMember, ImmutableSet<? extends Code> codes) {
        constraints.add(new Constraint.ForbiddenIf(member, codeMember, codes));
        return this;
    }

    /**
     * {@return this, with values that have names of their own, written even if there are none}
     *
     * @param name the name on the wire
     * @param getter the accessor
     * @param setter the method of the builder that adds values
     * @param kind the kind of the values
     * @param <V> the type of a value
     */
    public <V> MembersBuilder<T, B> mapEvenIfEmpty(
            String name,
            Function<T, ImmutableMap<String, V>> getter,
            BiConsumer<B, Map<String, V>> setter,
            Kind<V> kind) {
        return addEvenIfEmpty(new MapMember<>(name, kind, getter, untyped(setter), false));
    }

    /**
     * {@return this, with a list whose order matters, written even if it is empty}
     *
     * @param name the name on the wire
     * @param getter the accessor
     * @param adder the method of the builder that adds elements
     * @param kind the kind of the elements
     * @param <V> the type of an element
     */
    public <V> MembersBuilder<T, B> listEvenIfEmpty(
            String name, Function<T, ImmutableList<V>> getter, BiConsumer<B, Iterable<V>> adder, Kind<V> kind) {
        return addEvenIfEmpty(new ListMember<>(name, Presence.LIST, kind, getter, untyped(adder)));
    }

    private MembersBuilder<T, B> addEvenIfEmpty(Member<T, ?> member) {
        member.writeIfEmpty();
        return add(member);
    }

    /** {@return this, where a value says something by being there, even without any member} */
    public MembersBuilder<T, B> mark() {
        isMark = true;
        return this;
    }

    /**
     * {@return the members, of a type that keeps those that it does not know}
     *
     * @param getter the accessor of the members that are not known
     * @param setter the method of the builder that adds them
     */
    public Members<T> extensions(
            Function<T, ImmutableMap<String, JsonValue>> getter, BiConsumer<B, Map<String, JsonValue>> setter) {
        return new Members<>(
                newBuilder, untyped(build), members.build(), constraints.build(), getter, untyped(setter), isMark);
    }

    /** {@return the members, of a type that has no others} */
    public Members<T> closed() {
        return extensions(value -> ImmutableMap.of(), (builder, unknown) -> {});
    }

    private SingleMember<T, Integer> number(
            String name, Function<T, OptionalInt> getter, ObjIntConsumer<B> setter, Kind<Integer> kind) {
        return new SingleMember<>(
                name,
                Presence.OPTIONAL,
                kind,
                value -> {
                    OptionalInt number = getter.apply(value);
                    return number.isPresent() ? number.getAsInt() : null;
                },
                false,
                untyped((B builder, Integer number) -> setter.accept(builder, number)));
    }

    MembersBuilder<T, B> add(Member<T, ?> member) {
        members.add(member);
        return this;
    }

    @SuppressWarnings("unchecked") // a draft hands over only the builder that it was made with
    private static <B, V> BiConsumer<Object, V> untyped(BiConsumer<B, V> setter) {
        return (BiConsumer<Object, V>) setter;
    }

    @SuppressWarnings("unchecked") // a draft hands over only the builder that it was made with
    private static <B, T> Function<Object, T> untyped(Function<B, T> build) {
        return (Function<Object, T>) build;
    }

    private static <T> ProceedingsRecord<?> record(T value) {
        return (ProceedingsRecord<?>) value;
    }
}

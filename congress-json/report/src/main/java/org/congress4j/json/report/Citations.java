package org.congress4j.json.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.congress4j.model.Claim;
import org.congress4j.model.Id;
import org.congress4j.model.Locator;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Source;
import org.congress4j.model.index.ProceedingsIndex;

/** Names the sources of facts. */
final class Citations {
    private final ProceedingsIndex index;
    private final Names names;
    private final RecordClaims claims = new RecordClaims();

    Citations(ProceedingsIndex index, Names names) {
        this.index = index;
        this.names = names;
    }

    /** The sources of a record, and of the claims that support it as a whole. */
    ImmutableList<Citation> of(ProceedingsRecord<?> record) {
        return Stream.concat(
                        of(record.sourceIds()).stream(),
                        record.claims().stream()
                                .filter(claim -> claim.at().isEmpty() && supports(claim))
                                .flatMap(claim -> of(claim).stream()))
                .distinct()
                .collect(toImmutableList());
    }

    /** The claims that support a member as it stands, or a part of it. */
    ImmutableList<Citation> of(ProceedingsRecord<?> record, String pointer) {
        return claims.at(record, pointer).stream()
                .filter(Citations::supports)
                .flatMap(claim -> of(claim).stream())
                .distinct()
                .collect(toImmutableList());
    }

    /** The claims about a member, or about anything in it. */
    ImmutableList<Claim> claims(ProceedingsRecord<?> record, String pointer) {
        return claims.at(record, pointer);
    }

    /** Whether a claim says no more than that the member stands as it does. */
    static boolean supports(Claim claim) {
        return claim.value().isEmpty() && claim.text().isEmpty();
    }

    ImmutableList<Citation> of(Claim claim) {
        return of(claim.sourceIds(), claim.locator());
    }

    ImmutableList<Citation> of(ReportedCount count) {
        return of(count.sourceIds(), count.locator());
    }

    ImmutableList<Citation> of(List<Id<Source>> sources) {
        return of(sources, Optional.empty());
    }

    private ImmutableList<Citation> of(List<Id<Source>> sources, Optional<Locator> locator) {
        Optional<String> place = locator.flatMap(Citations::place);
        return sources.stream().map(id -> citation(id, place)).collect(toImmutableList());
    }

    private Citation citation(Id<Source> id, Optional<String> place) {
        Optional<Source> source = index.find(Source.class, id);
        return new Citation(
                id.toString(),
                source.map(names::source).orElse(id.toString()),
                source.flatMap(Source::published).map(Phrases::date),
                place);
    }

    private static Optional<String> place(Locator locator) {
        String place = String.join(
                ", ",
                Stream.of(
                                locator.section(),
                                locator.paragraph().map(paragraph -> "para. " + paragraph),
                                locator.page().map(page -> "p. " + page))
                        .flatMap(Optional::stream)
                        .toList());
        return Optional.of(place).filter(text -> !text.isEmpty());
    }
}

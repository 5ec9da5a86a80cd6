package org.congress4j.model.check.rules.votes;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congress4j.model.Action;
import org.congress4j.model.Electorate;
import org.congress4j.model.FormalText;
import org.congress4j.model.check.engine.DayRange;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.Outcomes;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.UnitedNationsOrgan;
import org.congress4j.model.check.engine.VoteFacts;
import org.congress4j.model.check.engine.VoteRule;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.symbol.DocumentSymbol;
import org.congress4j.model.symbol.ParsedSymbol;
import org.jspecify.annotations.Nullable;

public final class AdoptedAgainstPermanentMember extends VoteRule {
    private static final Pattern NUMBER = Pattern.compile("(?<number>\\d+) ?\\((19|20)\\d\\d\\)");
    private static final ImmutableSet<String> PROCEDURAL = ImmutableSet.of("303", "462", "500", "2623");
    private static final long FIRST_ENLARGEMENT = LocalDate.of(1965, 8, 31).toEpochDay();

    public AdoptedAgainstPermanentMember() {
        super(RuleDescription.warning(RuleGroup.VOTES, "adopted_against_permanent_member")
                .finds(
                        "A resolution of the Security Council that was adopted although a permanent member voted against.")
                .message("{voter:id}, a permanent member, voted against, but the resolution was adopted")
                .reason("The Security Council adopts a resolution that is not procedural only if no permanent member "
                        + "votes against it (Charter, article 27). Procedural ones are known since the Council was "
                        + "enlarged in 1965: those that referred a question to the General Assembly, 303 (1971), "
                        + "462 (1980), 500 (1982) and 2623 (2022) (press release SC/14809). Earlier ones are left alone, and so are votes whose "
                        + "veto holders are stated, for which there is another rule.")
                .advice("Correct the voter, or the outcome.")
                .addExplainedBy("voter_not_member")
                .build());
    }

    @Override
    public void check(VoteFacts vote, Findings findings) {
        DayRange days = vote.days();
        if (days == null
                || days.first() < FIRST_ENLARGEMENT
                || !vote.decidesTheAction()
                || vote.vote()
                        .electorate()
                        .map(Electorate::vetoHolderIds)
                        .filter(holders -> !holders.isEmpty())
                        .isPresent()
                || !isSubstantive(
                        vote.action(), vote.context().text(vote.action().textId()))
                || !vote.bodyId()
                        .flatMap(vote.context()::organ)
                        .equals(Optional.of(UnitedNationsOrgan.SECURITY_COUNCIL))) {
            return;
        }
        for (int i = 0; i < vote.size(); i++) {
            if (vote.choice(i).equals(VoteChoice.NO)
                    && UnitedNationsOrgan.isPermanentMember(vote.voter(i).id())) {
                vote.atVoter(findings, i).with("voter", vote.voter(i).id()).add();
            }
        }
    }

    private static boolean isSubstantive(Action action, @Nullable FormalText<?> text) {
        if (text == null
                || action.motion().isPresent()
                || action.partOfId().isPresent()
                || !Outcomes.carried(action).orElse(false)) {
            return false;
        }
        Optional<String> number = text.number()
                .or(() -> text.symbol().flatMap(DocumentSymbol::parsed).map(ParsedSymbol::canonical));
        Matcher matcher = NUMBER.matcher(number.orElse(""));
        return matcher.find() && !PROCEDURAL.contains(matcher.group("number"));
    }
}

package org.congress4j.json.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What a body did with a text, a motion or an election: one row of the table of decisions.
 *
 * @param recordId the id of the action
 * @param number the symbol or number of the text, such as <em>A/RES/76/181</em>; absent if not stated
 * @param title what the body acted on, such as <em>Kyoto Declaration</em> or <em>an amendment to the budget</em>; absent if not stated
 * @param body the body that acted; absent if not stated
 * @param item the item of the agenda, such as <em>item 3</em>; absent if not stated
 * @param meeting the sitting, such as <em>9299th meeting</em>; absent if not stated
 * @param date the day, such as <em>7 March 2021</em>; absent if not stated
 * @param drafts the symbols of the drafts, such as <em>A/CONF.234/L.6</em>, in the order of the versions
 * @param sponsors who submitted or sponsored the draft, in the names of the day
 * @param result how it ended, such as <em>Adopted by 76 votes to 35, with 17 abstentions</em>
 * @param announcement the words that announced it, as printed; absent if not stated
 * @param citations where it comes from
 * @param remarks what else is said of it, such as a source that contradicts, or what became of the text
 * @param votes who voted how, a vote each, in order
 */
public record Decision(
        String recordId,
        Optional<String> number,
        Optional<String> title,
        Optional<String> body,
        Optional<String> item,
        Optional<String> meeting,
        Optional<String> date,
        ImmutableList<String> drafts,
        ImmutableList<String> sponsors,
        String result,
        Optional<String> announcement,
        ImmutableList<Citation> citations,
        ImmutableList<Fact> remarks,
        ImmutableList<VotingRecord> votes) {}

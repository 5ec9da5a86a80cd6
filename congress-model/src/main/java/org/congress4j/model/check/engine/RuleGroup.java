package org.congress4j.model.check.engine;

/** What a rule looks at. The page of rules has a heading for each group of the library's rules. */
public enum RuleGroup {
    /** References: ids, keys, codes, members and record types. */
    REFERENCES,
    /** Single values: dates, local times, time zones, languages and symbols. */
    SCALARS,
    /** Votes: tallies, lists of voters, results in words, and the rules of procedure. */
    VOTES,
    /** Sittings, and the statements made in them. */
    SITTINGS,
    /** Congresses: editions, dates, figures, delegations, participants and memberships. */
    CONGRESSES,
    /** Agendas, documents and texts, and the actions on them. */
    TEXTS,
    /** Rules of applications that belong to no other group. */
    OTHER
}

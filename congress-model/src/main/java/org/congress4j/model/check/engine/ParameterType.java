package org.congress4j.model.check.engine;

/** What the values of a parameter are. A finding has them as strings, in the form shown here. */
public enum ParameterType {
    /** Words, or a part of a sentence, in English; they may be empty, and may change. */
    TEXT,
    /** A number, with decimals if votes have weights, such as {@code 15} or {@code 0.5}. */
    NUMBER,
    /** A reported figure: a number with its qualifier, if it has one, such as {@code 152} or {@code more-than 5000}. */
    FIGURE,
    /** A date as written, which may be malformed, such as {@code 2021-03}. */
    DATE,
    /** A local time as written, which may be malformed, such as {@code 2021-03-07T10:00}. */
    TIME,
    /**
     * A day, a time or the time from one to another, in words, such as {@code 2021-03-07} or
     * {@code from 2021-03-07 to 2021-03-12}.
     */
    PERIOD,
    /** A time zone as written, such as {@code Asia/Tokyo}. */
    TIME_ZONE,
    /** A language tag as written, or a subtag of one, such as {@code zh-Hans}. */
    LANGUAGE,
    /** A document symbol as written, such as {@code A/CONF.234/16}. */
    SYMBOL,
    /** A code of one of the model's lists, or one that belongs on a list, such as {@code recorded-vote}. */
    CODE,
    /** The id of a record, or of a State of the registry, such as {@code kyoto-2021} or {@code JPN}. */
    ID,
    /** A reference to a value in a record, by id and key, such as {@code kyoto-2021#final}. */
    REFERENCE,
    /** The key of a value, unique in its record, such as {@code final}. */
    KEY,
    /** The id of a party or a person or, where the record has none, the name as written. */
    ID_OR_NAME,
    /** A name as written, such as {@code CÔTE D'IVOIRE}. */
    NAME,
    /** A State of the registry, by its code and short name, such as {@code VNM Viet Nam}. */
    STATE,
    /** The name of a member in the document form, such as {@code votes}. */
    MEMBER,
    /** A JSON Pointer into the document form, or from a record, such as {@code /persons/0}. */
    POINTER
}

package org.congress4j.model.registry;

/**
 * What a text is in a list of codes that was not asked for: {@code BRN} is Bahrain in {@code ioc}, though it is Brunei
 * Darussalam in ISO 3166-1.
 *
 * @param list the list, such as {@code ioc}
 * @param state the State that the list gives the code to
 */
public record CodeElsewhere(String list, RegisteredState state) {
    /** {@return the list, such as {@code ioc}} */
    @Override
    public String list() {
        return list;
    }

    /** {@return the State that the list gives the code to} */
    @Override
    public RegisteredState state() {
        return state;
    }
}

package org.congress4j.model.registry;

import org.congress4j.model.PartialDate;
import org.congress4j.model.code.SuccessionKind;

/**
 * That one State followed another, such as {@code RUS} after {@code SUHH} on 24 December 1991.
 *
 * @param predecessor the code of the State before, such as {@code SUHH}
 * @param successor the code of the State after, such as {@code RUS}
 * @param date the first day of the new order, as precise as the source
 * @param kind how it followed
 */
public record StateSuccession(String predecessor, String successor, PartialDate date, SuccessionKind kind) {}

package org.gongkai.web.exchange.moving;

import java.time.LocalDate;

/**
 * Where an item was moved from.
 *
 * @param source the site in the words of whoever moved it
 * @param day on which it became public there, as its table said
 * @param address of its page there; may be empty
 */
public record Origin(long move, String source, LocalDate day, String address) {}

package org.gongkai.web.channels.villages;

import java.util.OptionalInt;

/**
 * What somebody typed into one cell of the sheet of villages.
 *
 * @param kind the code of a kind of channel
 * @param seen the revision that was read; 0 where nothing stood there
 * @param figure empty where the cell was left blank
 */
public record Typed(long village, String kind, long seen, OptionalInt figure) {}

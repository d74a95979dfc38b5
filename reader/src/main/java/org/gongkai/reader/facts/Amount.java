package org.gongkai.reader.facts;

import java.math.BigDecimal;

/**
 * A number with its unit, such as 「1,605条」 or 「18万余条」.
 *
 * @param start first digit, 0-based
 * @param end after the last character of the unit
 * @param unit as printed, 万 and 亿 before it included
 * @param group bit of the unit's group
 * @param isRough the text says that the number is not exact
 */
record Amount(int start, int end, BigDecimal value, String unit, int group, boolean isRough) {}

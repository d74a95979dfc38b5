package org.gongkai.report;

import java.math.BigDecimal;

/** A number with its unit, such as 21926300 元. */
public record Quantity(BigDecimal value, String unit) {}

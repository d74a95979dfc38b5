package org.gongkai.report;

import java.time.LocalDate;

/** The period of the figures (统计期限) as the text states it, both days included. */
public record Period(LocalDate from, LocalDate to, Provenance place) {}

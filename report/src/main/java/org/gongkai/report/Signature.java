package org.gongkai.report;

import java.time.LocalDate;

/** The signing date (成文日期) at the end of the report. */
public record Signature(LocalDate date, Provenance place) {}

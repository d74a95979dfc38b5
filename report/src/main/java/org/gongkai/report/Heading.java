package org.gongkai.report;

import org.jspecify.annotations.Nullable;

/**
 * Title and issuer of a report.
 *
 * @param title the title as printed, lines joined; empty where there is none
 * @param issuer fullest name of the issuer that the document supports, empty where unknown
 * @param issuerAsPrinted the issuer as the title prints it, empty where unknown
 * @param titleYear the year in the title, null where it has none
 * @param place where the title stands, null where there is none
 */
public record Heading(
        String title,
        String issuer,
        String issuerAsPrinted,
        @Nullable Integer titleYear,
        @Nullable Provenance place) {}

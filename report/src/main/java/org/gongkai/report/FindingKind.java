package org.gongkai.report;

/** What a finding is about; names are those of the contract. */
public enum FindingKind {
    PERIOD,
    SUM,
    STRUCT,
    MISSING,
    TYPO,
    PUNCT,
    LABEL,
    TERM,
    XREF,
    FORMAT,
    LEGAL,
    NOISE,
    COPY,
    YEAR,
    READ
}

package org.gongkai.report;

/** A paragraph or line of running text, as printed, with its place. */
public record Passage(String text, Provenance place) {}

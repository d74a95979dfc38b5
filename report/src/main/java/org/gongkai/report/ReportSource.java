package org.gongkai.report;

/**
 * Which document a report was read from.
 *
 * @param name path or file name as given
 * @param sha256 lower-case hex of the document's bytes
 * @param mediaType registered media type
 * @param reportIndex 0-based position of the report in the document
 */
public record ReportSource(String name, String sha256, String mediaType, int reportIndex) {}

package org.gongkai.cli.reports;

import org.gongkai.writer.files.ReportFile;

/**
 * A report that became a file, before it is on the disk.
 *
 * @param source the input as it is shown to people
 * @param reportIndex 0-based position of the report in its source
 */
record OutputFile(String source, int reportIndex, ReportFile file) {}

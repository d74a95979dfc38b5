/**
 * Writes a report as JSON, CSV or text for a terminal.
 *
 * <p>It writes what the report says and nothing it does not: a blank is no zero, an unread cell keeps its state. It never
 * reads a document and never checks. Start at {@link org.gongkai.writer.JsonWriter}.
 */
@NullMarked
package org.gongkai.writer;

import org.jspecify.annotations.NullMarked;

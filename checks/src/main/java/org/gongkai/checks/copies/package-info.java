/**
 * Passages that a report shares with last year's or with another body's, which the notices call 雷同 and forbid.
 *
 * <p>Names of the bodies and figures do not count, nor what every report says by duty; nothing here reads a table. Start at
 * {@link org.gongkai.checks.copies.CopyChecks}.
 */
@NullMarked
package org.gongkai.checks.copies;

import org.jspecify.annotations.NullMarked;

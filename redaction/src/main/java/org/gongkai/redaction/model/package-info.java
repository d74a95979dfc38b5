/**
 * What redaction is asked for and what it answers, for files of every format.
 *
 * <p>Plain values and one interface that each format implements; none of them knows a format. Start reading at {@link
 * org.gongkai.redaction.model.FormatRedactor}.
 */
@NullMarked
package org.gongkai.redaction.model;

import org.jspecify.annotations.NullMarked;

/**
 * Redacts plain text and tables of plain text.
 *
 * <p>Charsets and line ends are those the reader of this product knows; what it cannot decode is not redacted. Signs that nobody
 * sees go, since they can carry a text of their own. Start reading at {@link org.gongkai.redaction.plain.PlainTextRedactor}.
 */
@NullMarked
package org.gongkai.redaction.plain;

import org.jspecify.annotations.NullMarked;

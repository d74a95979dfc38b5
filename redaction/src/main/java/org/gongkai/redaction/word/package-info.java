/**
 * Redacts Word files (docx): changes are settled, comments, hidden text, fields and controls go, what people read stays.
 *
 * <p>It never decides what is covered, and takes nothing out that a page shows. Start reading at {@link
 * org.gongkai.redaction.word.WordRedactor}.
 */
@NullMarked
package org.gongkai.redaction.word;

import org.jspecify.annotations.NullMarked;

/**
 * The notations in which office programs print automatic numbers and dates.
 *
 * <p>Each format maps its own names of notations to these and keeps its own counters; nothing here counts. Start at
 * {@link org.gongkai.documents.numbering.Notation}.
 */
@NullMarked
package org.gongkai.documents.numbering;

import org.jspecify.annotations.NullMarked;

/**
 * How like a printed label is to the labels of a table's rows, whatever was cut off, added or miswritten.
 *
 * <p>Only characters count, never places or values, and nothing is decided here. Start at
 * {@link org.gongkai.reader.likeness.LabelLikeness}.
 */
@NullMarked
package org.gongkai.reader.likeness;

import org.jspecify.annotations.NullMarked;

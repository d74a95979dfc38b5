/**
 * Tables that are printed without ruling lines: columns told by places that many rows share, rows by the labels beside them.
 *
 * <p>A row is only made of cells where its place decides the column of every value and the label of the row; any other stays
 * lines, and where labels and values cannot be brought together they are handed on apart, so that nobody reads one for the
 * other. It knows no format and no form. Start at {@link org.gongkai.documents.columns.TableSearch}.
 */
@NullMarked
package org.gongkai.documents.columns;

import org.jspecify.annotations.NullMarked;

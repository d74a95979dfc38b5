/**
 * A report laid out as headings, paragraphs and tables, with what a reader must find in every cell.
 *
 * <p>It is changed in place by damage and never knows a file format. The truth travels with the cells. Start at {@link org.gongkai.testkit.draft.Draft}.
 */
@NullMarked
package org.gongkai.testkit.draft;

import org.jspecify.annotations.NullMarked;

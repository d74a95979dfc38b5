/**
 * From marks with positions to lines, paragraphs and true grids: what pdf and ofd have in common.
 *
 * <p>A grid is only made of ruling lines that are drawn; where there are none, columns stay lines with gaps, and nothing is
 * guessed. Start at {@link org.gongkai.documents.layout.PageSequence}; a format fills one
 * {@link org.gongkai.documents.page.PageContent} per page.
 */
@NullMarked
package org.gongkai.documents.layout;

import org.jspecify.annotations.NullMarked;

/**
 * Web pages: lines and true grids, with the place of each in the page's source.
 *
 * <p>No style sheet is applied but inline hiding, no script is run and nothing is fetched. Start at
 * {@link org.gongkai.documents.html.HtmlReader}.
 */
@NullMarked
package org.gongkai.documents.html;

import org.jspecify.annotations.NullMarked;

/**
 * What is drawn on a page: characters, ruling lines and pictures with their places, whatever format they come from.
 *
 * <p>It only holds; what belongs together is decided by the layout. Start at
 * {@link org.gongkai.documents.page.PageContent}.
 */
@NullMarked
package org.gongkai.documents.page;

import org.jspecify.annotations.NullMarked;

/**
 * Where citizens look for what is public: a page that works without scripts, and the same for programs.
 *
 * <p>It shows hits and computes none; everything typed is kept on the page. Start reading at {@link
 * org.gongkai.web.search.portal.SearchController}.
 */
@NullMarked
package org.gongkai.web.search.portal;

import org.jspecify.annotations.NullMarked;

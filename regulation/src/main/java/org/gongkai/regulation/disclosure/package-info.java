/**
 * What must be published without being asked (主动公开): the items of articles 20 and 21 with fixed codes.
 *
 * <p>It names and cites the items and never decides whether a document falls under one. Start reading at
 * {@link org.gongkai.regulation.disclosure.DisclosureItem}.
 */
@NullMarked
package org.gongkai.regulation.disclosure;

import org.jspecify.annotations.NullMarked;

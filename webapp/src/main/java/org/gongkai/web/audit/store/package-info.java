/**
 * The tables of the audit: the trail, the chains over it, and the keys of persons.
 *
 * <p>Rows are added and read here and nowhere else; none is ever changed. Start reading at {@link
 * org.gongkai.web.audit.store.TrailStore}.
 */
@NullMarked
package org.gongkai.web.audit.store;

import org.jspecify.annotations.NullMarked;

/**
 * What is public is screened again every night (定期评估): rules and lists grow, and what went out before was looked at with fewer.
 *
 * <p>It notes and tells; it never withdraws or changes anything. Start reading at {@link
 * org.gongkai.web.publishing.sweep.PublishedSweep}.
 */
@NullMarked
package org.gongkai.web.publishing.sweep;

import org.jspecify.annotations.NullMarked;

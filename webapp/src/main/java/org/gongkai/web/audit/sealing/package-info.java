/**
 * Sealing: the loop that takes new rows into the chains of their bodies, and anchors the chains day by day.
 *
 * <p>One node of several seals at a time; no row is changed by it. Start reading at {@link
 * org.gongkai.web.audit.sealing.Sealer}.
 */
@NullMarked
package org.gongkai.web.audit.sealing;

import org.jspecify.annotations.NullMarked;

/**
 * The programming interface for everybody: what is public, as JSON.
 *
 * <p>It answers like the pages of the portal. Start reading at {@link
 * org.gongkai.web.publishing.portal.api.PublicItemApiController}.
 */
@NullMarked
package org.gongkai.web.publishing.portal.api;

import org.jspecify.annotations.NullMarked;

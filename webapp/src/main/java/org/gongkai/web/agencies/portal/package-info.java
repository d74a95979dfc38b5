/**
 * The tree of bodies for programs: {@code /api/v1/bodies}, with names, codes and successors over time.
 *
 * <p>Everything here is public. It decides nothing. Start reading at {@link org.gongkai.web.agencies.portal.BodyApiController}.
 */
@NullMarked
package org.gongkai.web.agencies.portal;

import org.jspecify.annotations.NullMarked;

/**
 * Counts for programs: {@code /api/v1/office/channels}.
 *
 * <p>The same numbers as the page, reckoned by the same call; nothing is changed here. Start reading at {@link
 * org.gongkai.web.channels.office.api.CountApiController}.
 */
@NullMarked
package org.gongkai.web.channels.office.api;

import org.jspecify.annotations.NullMarked;

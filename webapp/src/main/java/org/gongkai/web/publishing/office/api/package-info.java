/**
 * The programming interface for those who work on items: {@code /api/v1/office/items}.
 *
 * <p>The same calls as the pages make. Every answer carries its revision as {@code ETag} and what may be done next. Start
 * reading at {@link org.gongkai.web.publishing.office.api.ItemApiController}.
 */
@NullMarked
package org.gongkai.web.publishing.office.api;

import org.jspecify.annotations.NullMarked;

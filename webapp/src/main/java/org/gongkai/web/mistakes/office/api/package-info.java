/**
 * The reports of readers for programs of the office: {@code /api/v1/office/mistakes}.
 *
 * <p>How a reader can be reached is never told here. Start reading at {@link org.gongkai.web.mistakes.office.api.MistakeApiController}.
 */
@NullMarked
package org.gongkai.web.mistakes.office.api;

import org.jspecify.annotations.NullMarked;

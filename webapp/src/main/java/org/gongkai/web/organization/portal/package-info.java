/**
 * What citizens read about a body: its guide, offices, leaders and systems, below {@code /bodies/{id}}.
 *
 * <p>It shows what counts at this moment and leaves out what is empty. Start reading at {@link
 * org.gongkai.web.organization.portal.BodyPagesController}.
 */
@NullMarked
package org.gongkai.web.organization.portal;

import org.jspecify.annotations.NullMarked;

/**
 * Where anybody tells of a mistake, {@code /items/ID/mistake}, and finds the answer, {@code /mistakes}.
 *
 * <p>No page here shows what a reader wrote, save to whoever is still writing it. Start reading at {@link
 * org.gongkai.web.mistakes.portal.TellController}.
 */
@NullMarked
package org.gongkai.web.mistakes.portal;

import org.jspecify.annotations.NullMarked;

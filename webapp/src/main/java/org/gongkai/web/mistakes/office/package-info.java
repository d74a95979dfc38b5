/**
 * Where staff read and answer what readers say is wrong: {@code /office/mistakes}, and a part of each item's page.
 *
 * <p>They decide nothing and ask {@link org.gongkai.web.mistakes.MistakeDesk}. Start reading at {@link
 * org.gongkai.web.mistakes.office.MistakeController}.
 */
@NullMarked
package org.gongkai.web.mistakes.office;

import org.jspecify.annotations.NullMarked;

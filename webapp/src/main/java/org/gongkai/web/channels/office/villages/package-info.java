/**
 * Where a township enters figures for its villages: {@code /office/channels/BODY/villages}, one sheet for all of them.
 *
 * <p>It reckons nothing itself. Start reading at {@link org.gongkai.web.channels.office.villages.VillageController}.
 */
@NullMarked
package org.gongkai.web.channels.office.villages;

import org.jspecify.annotations.NullMarked;

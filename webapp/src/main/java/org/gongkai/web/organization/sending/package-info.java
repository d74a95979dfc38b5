/**
 * Portraits as answers to browsers, for citizens and for the office alike.
 *
 * <p>Who may see one was decided before it comes here. Start reading at {@link
 * org.gongkai.web.organization.sending.PortraitDownload}.
 */
@NullMarked
package org.gongkai.web.organization.sending;

import org.jspecify.annotations.NullMarked;

/**
 * Sends files to those who were found to be allowed to have them, as downloads that no browser runs.
 *
 * <p>It decides nothing: whoever calls has asked the database just before. Start reading at {@link
 * org.gongkai.web.publishing.sending.FileDownload}.
 */
@NullMarked
package org.gongkai.web.publishing.sending;

import org.jspecify.annotations.NullMarked;

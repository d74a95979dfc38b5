/**
 * The two folders of files: the quarantine, in which they are received, and the contents, in which they are kept.
 *
 * <p>What stands in the folder of contents is always whole: it comes there by one renaming. Nothing here opens a file to look
 * into it. Start reading at {@link org.gongkai.web.files.disk.Quarantine}.
 */
@NullMarked
package org.gongkai.web.files.disk;

import org.jspecify.annotations.NullMarked;

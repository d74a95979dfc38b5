/**
 * Where the parts of a backup lie: in one file, or in a folder.
 *
 * <p>What is being written has another name until it is whole; nothing is ever overwritten. Start reading at {@link
 * org.gongkai.web.backup.archive.Archive}.
 */
@NullMarked
package org.gongkai.web.backup.archive;

import org.jspecify.annotations.NullMarked;

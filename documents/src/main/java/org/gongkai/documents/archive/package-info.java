/**
 * Zip archives of documents: every file in them is opened like a file of its own.
 *
 * <p>A file that cannot be read is refused alone and the others are still read; nothing is unpacked to disk. Start at
 * {@link org.gongkai.documents.archive.ArchiveReader}.
 */
@NullMarked
package org.gongkai.documents.archive;

import org.jspecify.annotations.NullMarked;

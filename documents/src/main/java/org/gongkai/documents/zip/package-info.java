/**
 * Zip files from memory, safely: the central directory, overlaps, names in UTF-8 or GBK, inflation within a budget.
 *
 * <p>Names are only shown, never used as paths, and nothing is written to disk. Start at
 * {@link org.gongkai.documents.zip.ZipDirectory}.
 */
@NullMarked
package org.gongkai.documents.zip;

import org.jspecify.annotations.NullMarked;

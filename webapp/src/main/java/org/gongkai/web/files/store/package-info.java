/**
 * The tables of files.
 *
 * <p>It reads and writes rows and decides nothing; it never touches a file. Start reading at {@code db/migration/files}.
 */
@NullMarked
package org.gongkai.web.files.store;

import org.jspecify.annotations.NullMarked;

/**
 * What a backup says about itself: which tables, files and versions it holds, with counts and hashes.
 *
 * <p>Nothing here opens a file or a database. A backup whose last line is not there is none. Start reading at {@link
 * org.gongkai.web.backup.model.Manifest}.
 */
@NullMarked
package org.gongkai.web.backup.model;

import org.jspecify.annotations.NullMarked;

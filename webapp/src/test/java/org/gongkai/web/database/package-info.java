/**
 * Gives every application context of a test a database of its own, with all tables and no rows.
 *
 * <p>It starts no server of an application. Start reading at {@link org.gongkai.web.database.OwnDatabase}.
 */
@NullMarked
package org.gongkai.web.database;

import org.jspecify.annotations.NullMarked;

/**
 * The application's database: where it is, how it is reached, and that its tables are of this version.
 *
 * <p>Everything else asks Spring for a {@code JdbcClient}; commands that work beside the application open a {@link
 * org.gongkai.web.platform.database.CommandDatabase}. Nothing here knows a table. Start reading at {@link
 * org.gongkai.web.platform.database.DatabaseWiring}.
 */
@NamedInterface("database")
@NullMarked
package org.gongkai.web.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

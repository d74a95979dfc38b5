/**
 * A real PostgreSQL for tests: one server in each JVM, started when the first test asks, and a database of its own for each
 * test that wants one.
 *
 * <p>It forgets everything when the JVM ends and does not care for power cuts, which makes it fast; nothing else sets it apart
 * from the server people use. It never touches a data folder of anybody's. Start at
 * {@link org.gongkai.testkit.database.TestDatabase}.
 */
@NullMarked
package org.gongkai.testkit.database;

import org.jspecify.annotations.NullMarked;

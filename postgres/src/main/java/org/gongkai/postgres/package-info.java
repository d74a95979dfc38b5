/**
 * Runs a real PostgreSQL in the data folder: unpacks it, starts it, finds it ready, stops it.
 *
 * <p>It knows neither tables nor Spring, opens no port of the network, and never touches a process that is not proved to be
 * the server of its own folder. Whatever keeps the server from starting is a {@link org.gongkai.postgres.Refusal} in words.
 * Start reading at {@link org.gongkai.postgres.EmbeddedPostgres}; an outside server is a
 * {@link org.gongkai.postgres.DatabaseAddress}.
 */
@NullMarked
package org.gongkai.postgres;

import org.jspecify.annotations.NullMarked;

/**
 * A {@link java.net.Socket} over a Unix domain socket, for the PostgreSQL driver, which only knows {@code java.net.Socket}.
 *
 * <p>It connects to the one path it was made for, whatever address it is told, and never to the network. Reads honour
 * {@code setSoTimeout} as the driver needs it. Start at {@link org.gongkai.postgres.socket.UnixSocketFactory}.
 */
@NullMarked
package org.gongkai.postgres.socket;

import org.jspecify.annotations.NullMarked;

/**
 * Processes of the system: starting programs, telling who a process is, as which user it runs, asking it to stop.
 *
 * <p>Nothing here knows what a refusal or a data folder is. No process is ever killed, and none is signalled that was not
 * first proved to be the server meant. Start at {@link org.gongkai.postgres.process.PidFile}.
 */
@NullMarked
package org.gongkai.postgres.process;

import org.jspecify.annotations.NullMarked;

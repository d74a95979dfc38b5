/**
 * Processes of the system: starting programs, telling who a process is, as which user it runs, asking it to stop.
 *
 * <p>Nothing here knows what a refusal or a data folder is. No server is ever killed, and none is signalled that was not
 * first proved to be the one meant; a program that is only run to its end is killed when nobody waits for it any more. Start at {@link org.gongkai.postgres.process.PidFile}.
 */
@NullMarked
package org.gongkai.postgres.process;

import org.jspecify.annotations.NullMarked;

/**
 * The commands that start the web application.
 *
 * <p>They read their options, say in words what cannot work, and start the process. They never open a file of the user.
 * Start reading at {@link org.gongkai.web.platform.command.WebCommand}.
 */
@NullMarked
package org.gongkai.web.platform.command;

import org.jspecify.annotations.NullMarked;

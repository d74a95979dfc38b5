/**
 * {@code gongkai token}: bearer tokens of the programming interface, issued, listed and ended from the command line.
 *
 * <p>It works on the database of the running application, or starts the database alone; it never prints a token twice. Start
 * reading at {@link org.gongkai.web.accounts.command.TokenCommand}.
 */
@NamedInterface("command")
@NullMarked
package org.gongkai.web.accounts.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

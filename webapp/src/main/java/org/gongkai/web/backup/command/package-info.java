/**
 * {@code gongkai backup}, {@code restore}, {@code export} and {@code import}.
 *
 * <p>They read options and say in words what came of it; the work is done elsewhere. Start reading at {@link
 * org.gongkai.web.backup.command.BackupCommand}.
 */
@NamedInterface("command")
@NullMarked
package org.gongkai.web.backup.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

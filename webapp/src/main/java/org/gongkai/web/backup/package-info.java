/**
 * Backup (备份): everything the platform keeps, as it was at one moment, in one file or one folder, and back.
 *
 * <p>It copies tables and files without knowing what they mean, so that no module has to remember it; the master key is never
 * in it. Export and import between database versions are the same thing with a folder. Start reading at {@link
 * org.gongkai.web.backup.Backup}.
 */
@ApplicationModule(allowedDependencies = {"platform :: command", "platform :: database"})
@NullMarked
package org.gongkai.web.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

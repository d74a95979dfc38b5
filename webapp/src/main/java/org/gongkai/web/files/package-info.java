/**
 * Files that people bring: received into a quarantine, opened in a worker, kept under the hash of their content.
 *
 * <p>A file is kept in the transaction of what names it (an item, a signed form); whatever a crash leaves behind is swept away.
 * It never decides who may read a file, and never shows one. Start reading at {@link
 * org.gongkai.web.files.FileIntake}.
 */
@ApplicationModule(allowedDependencies = {"platform :: database", "ui"})
@NullMarked
package org.gongkai.web.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

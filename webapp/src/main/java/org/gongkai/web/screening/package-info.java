/**
 * The clean screening that goes before publication (Regulation art. 15 and 17): what in a text or a file may not go out, and what
 * people have answered for.
 *
 * <p>It finds and keeps answers; it never changes a text and never publishes. What no machine can see, such as the pages of a
 * scan, needs a person's answer as well. Start reading at {@link org.gongkai.web.screening.Screening}.
 */
@ApplicationModule(allowedDependencies = {"files", "files::model", "platform::command"})
@NullMarked
package org.gongkai.web.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

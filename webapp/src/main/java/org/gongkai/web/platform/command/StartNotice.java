package org.gongkai.web.platform.command;

import java.util.Locale;
import java.util.Optional;

/** Something that whoever starts the program must be told once it answers; printed before the line {@code READY}. */
@FunctionalInterface
public interface StartNotice {
    /**
     * The line to print, if there is anything to tell.
     *
     * @param home address of the pages with a slash at its end
     */
    Optional<String> line(String home, Locale locale);
}

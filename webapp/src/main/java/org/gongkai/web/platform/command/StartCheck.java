package org.gongkai.web.platform.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Something that must be in order before anything is started. */
@FunctionalInterface
public interface StartCheck {
    /** What keeps the command from starting, in one sentence; empty where nothing does. */
    Optional<String> obstacle(Start start);

    /**
     * What is to be started.
     *
     * @param command {@code demo} or {@code serve}
     * @param data its data folder
     * @param keyFile the file of the master key; empty where none was named
     */
    record Start(String command, Path data, Optional<Path> keyFile, Locale locale) {}
}

package org.gongkai.web.audit.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.web.audit.keys.KeyFile;
import org.gongkai.web.audit.keys.NoKeyException;
import org.gongkai.web.platform.command.CommandWords;
import org.gongkai.web.platform.command.StartCheck;

/** {@code serve} needs its master key, in a file outside the data folder that its owner alone may open. */
public final class KeyFileCheck implements StartCheck {
    static final String BUNDLE = "org.gongkai.web.audit.command.keys";

    @Override
    public Optional<String> obstacle(Start start) {
        if (!start.command().equals("serve")) {
            return Optional.empty();
        }
        CommandWords words = new CommandWords(BUNDLE, start.locale());
        if (start.keyFile().isEmpty()) {
            return Optional.of(words.say("serve.without-key"));
        }
        Path file = start.keyFile().get();
        if (isInside(file, start.data())) {
            return Optional.of(words.say("key.inside-data", file, start.data()));
        }
        try {
            KeyFile.open(file);
            return Optional.empty();
        } catch (NoKeyException e) {
            return Optional.of(e.sentence(start.locale()));
        }
    }

    /** Whether a copy of the data folder would hold the file as well. */
    static boolean isInside(Path file, Path data) {
        return real(file).startsWith(real(data));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException _) {
            Path folder = path.getParent();
            Path name = path.getFileName();
            return folder == null || name == null ? path : real(folder).resolve(name);
        }
    }
}

package org.gongkai.web.platform.command;

import java.io.Serial;
import java.util.Locale;

/** The application must not start as things are; whoever starts it is told in one sentence. */
public abstract class StartRefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With a sentence for the log. */
    protected StartRefusedException(String message) {
        super(message);
    }

    /** What is wrong, what was expected, what to do. */
    public abstract String sentence(Locale locale);
}

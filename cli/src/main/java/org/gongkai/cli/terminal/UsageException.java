package org.gongkai.cli.terminal;

import java.util.Locale;
import org.gongkai.regulation.Message;
import org.gongkai.report.form.Wording;

/** Something in the arguments must be corrected before the command can run. */
public final class UsageException extends RuntimeException {

    private final transient Wording wording;

    private UsageException(Wording wording) {
        super(wording.en());
        this.wording = wording;
    }

    /** With a sentence of this module's bundle. */
    public static UsageException of(String key, Object... arguments) {
        return new UsageException(Terminal.wording(key, arguments));
    }

    /** With a sentence of the law's module. */
    public static UsageException of(Message message) {
        return new UsageException(new Wording(message.in(Locale.CHINA), message.in(Locale.ENGLISH)));
    }

    /** What is wrong with the value, what was expected, what to do. */
    public Wording wording() {
        return wording;
    }
}

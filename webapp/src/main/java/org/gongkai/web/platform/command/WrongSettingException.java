package org.gongkai.web.platform.command;

import java.io.Serial;
import java.util.Locale;

/** A setting, given as a variable of the environment, says something that cannot be meant. */
public final class WrongSettingException extends StartRefusedException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "org.gongkai.web.platform.command.words";

    private final Expected expected;
    private final String variable;
    private final String value;

    /** What should have stood there. */
    public enum Expected {
        /** A whole number, 0 or more, where 0 is no limit. */
        NUMBER,
        /** A whole number, 0 or more. */
        COUNT,
        /** Addresses of machines, as numbers, with commas between them. */
        ADDRESSES,
        /** Names of hosts, with commas between them. */
        HOSTS
    }

    /**
     * With what stood there.
     *
     * @param variable name of the variable
     */
    public WrongSettingException(Expected expected, String variable, String value) {
        super("%s is \"%s\", expected: %s".formatted(variable, value, expected));
        this.expected = expected;
        this.variable = variable;
        this.value = value;
    }

    @Override
    public String sentence(Locale locale) {
        return new CommandWords(BUNDLE, locale)
                .say("setting.no-" + expected.name().toLowerCase(Locale.ROOT), variable, value);
    }
}

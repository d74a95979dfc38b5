package org.gongkai.cli.terminal;

import java.util.List;
import java.util.Locale;

/** The language of help and messages, looked up before anything else is understood. */
public final class Language {

    private static final String OPTION = "--lang";

    private Language() {}

    /** The language asked for with {@code --lang}, Chinese where nothing is asked. */
    public static Locale of(List<String> arguments) {
        for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return named(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION)) {
                return named(i + 1 < arguments.size() ? arguments.get(i + 1) : "");
            }
        }
        return Locale.CHINA;
    }

    private static Locale named(String name) {
        return switch (name) {
            case "zh" -> Locale.CHINA;
            case "en" -> Locale.ENGLISH;
            default -> throw UsageException.of("mistake.lang", name);
        };
    }
}

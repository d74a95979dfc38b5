package org.gongkai.web.platform.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands after the name of a command that works beside the application: {@code --name value} or {@code --name=value}.
 *
 * @param values by name, without the hyphens
 * @param isHelp whether only the help is asked for
 * @param locale language of the command's words
 * @param mistake the word that cannot be followed; empty where there is none
 */
public record CommandOptions(Map<String, String> values, boolean isHelp, Locale locale, Optional<String> mistake) {
    /** Keeps a copy of the map. */
    public CommandOptions {
        values = Map.copyOf(values);
    }

    /**
     * Reads them; a mistake is kept, not thrown, as the language may stand after it.
     *
     * @param names options the command knows besides {@code data}, {@code lang} and {@code help}
     */
    public static CommandOptions parse(List<String> arguments, Set<String> names) {
        Map<String, String> values = new HashMap<>();
        boolean isHelp = false;
        String mistake = null;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--help") || argument.equals("-h")) {
                isHelp = true;
                continue;
            }
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            boolean isKnown = name.startsWith("--") && isKnown(name.substring(2), names);
            String value = equals >= 0 ? argument.substring(equals + 1) : isKnown ? next(arguments, ++i) : "";
            if (!isKnown || value.isBlank()) {
                mistake = mistake == null ? argument : mistake;
            } else {
                values.put(name.substring(2), value);
            }
        }
        boolean isEnglish = values.getOrDefault("lang", "zh").equals("en");
        return new CommandOptions(
                values, isHelp, isEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, Optional.ofNullable(mistake));
    }

    private static boolean isKnown(String name, Set<String> names) {
        return names.contains(name) || name.equals("data") || name.equals("lang");
    }

    private static String next(List<String> arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }

    /** What was given under this name. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The path given under this name, absolute; empty where none was given or it is none. */
    public Optional<Path> path(String name) {
        try {
            return value(name).map(text -> Path.of(text).toAbsolutePath().normalize());
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /** The data folder: {@code --data}, else that of {@code serve} in the user's home. */
    public Path data() {
        return path("data").orElse(Path.of(System.getProperty("user.home"), ".gongkai", "serve"));
    }
}

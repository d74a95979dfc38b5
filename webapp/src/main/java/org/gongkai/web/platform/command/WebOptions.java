package org.gongkai.web.platform.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Options of {@code demo} and {@code serve}.
 *
 * @param isHelp whether only the help is asked for
 * @param port port to listen on, 0 lets the system choose one
 * @param bind address to listen on; this machine only unless told
 * @param data folder of the data; none for the command's own folder in the user's home
 * @param locale language of the command's own words
 */
record WebOptions(boolean isHelp, int port, String bind, Optional<Path> data, Locale locale) {
    private static final int LARGEST_PORT = 65_535;
    private static final WebOptions STANDARD =
            new WebOptions(false, 8080, "127.0.0.1", Optional.empty(), Locale.SIMPLIFIED_CHINESE);

    /**
     * Reads what follows the command's name.
     *
     * @throws WrongUsage with a sentence's key and values when an option is unknown, has no value or a wrong one
     */
    static WebOptions parse(List<String> arguments) throws WrongUsage {
        WebOptions options = STANDARD;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (name.equals("--help") || name.equals("-h")) {
                options = new WebOptions(true, options.port, options.bind, options.data, options.locale);
                continue;
            }
            if (!List.of("--port", "--bind", "--data", "--lang").contains(name)) {
                throw new WrongUsage("option.unknown", name);
            }
            if (equals < 0 && i + 1 == arguments.size()) {
                throw new WrongUsage("option.without-value", name);
            }
            options = options.with(name, equals < 0 ? arguments.get(++i) : argument.substring(equals + 1));
        }
        return options;
    }

    private WebOptions with(String name, String value) throws WrongUsage {
        return switch (name) {
            case "--port" -> new WebOptions(isHelp, port(value), bind, data, locale);
            case "--bind" -> new WebOptions(isHelp, port, value, data, locale);
            case "--data" -> new WebOptions(isHelp, port, bind, Optional.of(folder(value)), locale);
            default -> new WebOptions(isHelp, port, bind, data, language(value));
        };
    }

    private static int port(String value) throws WrongUsage {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > LARGEST_PORT) {
            throw new WrongUsage("port.not-a-port", value);
        }
        return Integer.parseInt(value);
    }

    private static Path folder(String value) throws WrongUsage {
        try {
            Path folder = Path.of(value).toAbsolutePath().normalize();
            if (value.isBlank() || (Files.exists(folder) && !Files.isDirectory(folder))) {
                throw new WrongUsage("data.no-folder", value);
            }
            return folder;
        } catch (InvalidPathException _) {
            throw new WrongUsage("data.no-folder", value);
        }
    }

    private static Locale language(String value) throws WrongUsage {
        return switch (value) {
            case "zh", "zh-CN" -> Locale.SIMPLIFIED_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new WrongUsage("lang.unknown", value);
        };
    }

    /** The words on the command line cannot be followed: the key and the value of the sentence that says why. */
    static final class WrongUsage extends Exception {
        private final String key;
        private final String value;

        WrongUsage(String key, String value) {
            super(key + ": " + value);
            this.key = key;
            this.value = value;
        }

        String key() {
            return key;
        }

        String value() {
            return value;
        }
    }
}

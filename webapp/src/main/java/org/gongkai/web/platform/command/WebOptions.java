package org.gongkai.web.platform.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Options of {@code demo} and {@code serve}.
 *
 * @param isHelp whether only the help is asked for
 * @param port port to listen on, 0 lets the system choose one
 * @param bind address to listen on; this machine only unless told
 * @param data folder of the data; none for the command's own folder in the user's home
 * @param keyFile file of the master key; none where neither the option nor {@code GONGKAI_KEY_FILE} names one
 * @param demo what the demonstration is made of
 * @param locale language of the command's own words
 */
record WebOptions(
        boolean isHelp,
        int port,
        String bind,
        Optional<Path> data,
        Optional<Path> keyFile,
        Map<String, String> demo,
        Locale locale) {
    private static final Set<String> NAMES =
            Set.of("--port", "--bind", "--data", "--key-file", "--lang", "--seed", "--size", "--today");

    private static final int LARGEST_PORT = 65_535;
    private static final WebOptions STANDARD = new WebOptions(
            false, 8080, "127.0.0.1", Optional.empty(), ofEnvironment(), Map.of(), Locale.SIMPLIFIED_CHINESE);

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
                options = new WebOptions(
                        true, options.port, options.bind, options.data, options.keyFile, options.demo, options.locale);
                continue;
            }
            if (name.equals("--fresh")) {
                options = options.withDemo(name, "true");
                continue;
            }
            if (!NAMES.contains(name)) {
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
            case "--port" -> new WebOptions(isHelp, port(value), bind, data, keyFile, demo, locale);
            case "--bind" -> new WebOptions(isHelp, port, value, data, keyFile, demo, locale);
            case "--data" -> new WebOptions(isHelp, port, bind, Optional.of(folder(value)), keyFile, demo, locale);
            case "--key-file" -> new WebOptions(isHelp, port, bind, data, Optional.of(file(value)), demo, locale);
            case "--lang" -> new WebOptions(isHelp, port, bind, data, keyFile, demo, language(value));
            default -> withDemo(name, checked(name, value));
        };
    }

    private WebOptions withDemo(String name, String value) {
        Map<String, String> all = new TreeMap<>(demo);
        all.put(name.substring(2), value);
        return new WebOptions(isHelp, port, bind, data, keyFile, Map.copyOf(all), locale);
    }

    private static String checked(String name, String value) throws WrongUsage {
        boolean isRight = switch (name) {
            case "--seed" -> value.matches("\\d{1,18}");
            case "--size" -> List.of("small", "county", "province").contains(value);
            default -> isDay(value);
        };
        if (!isRight) {
            throw new WrongUsage("demo.wrong" + name.substring(1), value);
        }
        return value;
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
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

    private static Path file(String value) throws WrongUsage {
        try {
            Path file = Path.of(value).toAbsolutePath().normalize();
            if (value.isBlank()) {
                throw new WrongUsage("key-file.no-path", value);
            }
            return file;
        } catch (InvalidPathException _) {
            throw new WrongUsage("key-file.no-path", value);
        }
    }

    private static Optional<Path> ofEnvironment() {
        String named = System.getenv().getOrDefault("GONGKAI_KEY_FILE", "");
        return named.isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(named).toAbsolutePath().normalize());
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

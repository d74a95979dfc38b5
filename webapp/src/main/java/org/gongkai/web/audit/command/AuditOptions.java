package org.gongkai.web.audit.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Options of {@code audit verify}.
 *
 * @param isHelp whether only the help is asked for
 * @param data folder of the data
 * @param anchors file of the anchors
 * @param locale language of the command's words
 * @param mistake the word that cannot be followed; empty where there is none
 */
record AuditOptions(boolean isHelp, Path data, Path anchors, Locale locale, String mistake) {
    /** Reads what follows {@code audit}; a mistake is kept, not thrown, as the language may stand after it. */
    static AuditOptions parse(List<String> arguments) {
        boolean isHelp = arguments.contains("--help") || arguments.contains("-h");
        String data =
                Path.of(System.getProperty("user.home"), ".gongkai", "serve").toString();
        String anchors = "";
        Locale locale = Locale.SIMPLIFIED_CHINESE;
        String mistake = arguments.isEmpty() || !arguments.getFirst().equals("verify") ? first(arguments) : "";
        for (int i = 1; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            String value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            switch (name) {
                case "--data" -> data = value;
                case "--anchors" -> anchors = value;
                case "--lang" -> locale = value.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
                default -> mistake = name;
            }
            if (value.isBlank()) {
                mistake = name;
            }
        }
        return of(isHelp, data, anchors, locale, mistake);
    }

    private static AuditOptions of(boolean isHelp, String data, String anchors, Locale locale, String mistake) {
        try {
            Path folder = Path.of(data).toAbsolutePath().normalize();
            Path file = anchors.isBlank() ? folder.resolve("anchors") : Path.of(anchors);
            return new AuditOptions(isHelp, folder, file, locale, mistake);
        } catch (InvalidPathException e) {
            return new AuditOptions(isHelp, Path.of(""), Path.of(""), locale, e.getInput());
        }
    }

    private static String first(List<String> arguments) {
        return arguments.isEmpty() ? "audit" : arguments.getFirst();
    }
}

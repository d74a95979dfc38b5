package org.gongkai.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that hide something, one way each, as they are written down beside their tests: a name behind {@code #}, then one step a
 * line, its words parted by tabulators.
 */
public final class HostileSteps {
    /** Is to be covered wherever it stands. */
    public static final String NUMBER = "110101199003070038";

    /** Was found by nobody, and stands where nothing shows it. */
    public static final String WORD = "凤凰行动预算九百万";

    private HostileSteps() {}

    /** The steps of each file beside a test, by the name of the file, in their order. */
    public static Map<String, List<String[]>> of(Class<?> test) {
        Map<String, List<String[]>> files = new LinkedHashMap<>();
        List<String[]> steps = List.of();
        for (String line : text(test).lines().toList()) {
            if (line.startsWith("# ")) {
                steps = new ArrayList<>();
                files.put(line.substring(2), steps);
            } else if (!line.isBlank() && !line.startsWith(";")) {
                steps.add(line.split("\t", -1));
            }
        }
        return files;
    }

    private static String text(Class<?> test) {
        try (InputStream in = test.getResourceAsStream("hostile.txt")) {
            if (in == null) {
                throw new IllegalStateException("no hostile.txt beside " + test.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{NUMBER}", NUMBER)
                    .replace("{WORD}", WORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

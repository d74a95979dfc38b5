package org.gongkai.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The running text of a report that lacks nothing, from the files {@code whole-report*.txt}. */
final class WholeText {
    private WholeText() {}

    /** Paragraphs by section key, in the order of the form; sections that hold a table alone have none. */
    static Map<String, List<String>> of(String edition, int year) {
        String name = edition.equals("E2018") ? "whole-report-2018.txt" : "whole-report.txt";
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> paragraphs = new ArrayList<>();
        for (String line : lines(name)) {
            if (line.startsWith("[")) {
                paragraphs = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), paragraphs);
            } else {
                paragraphs.add(line.replace("{Y}", String.valueOf(year)));
            }
        }
        return sections;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(WholeText.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

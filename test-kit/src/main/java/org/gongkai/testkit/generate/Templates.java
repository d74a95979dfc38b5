package org.gongkai.testkit.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sentence templates by topic: a line in square brackets names the topic of the lines below it. */
final class Templates {
    private final Map<String, List<String>> byTopic;

    private Templates(Map<String, List<String>> byTopic) {
        this.byTopic = byTopic;
    }

    static Templates load() {
        try (InputStream stream = Templates.class.getResourceAsStream("sentences")) {
            byte[] bytes = Objects.requireNonNull(stream, "resource sentences is missing")
                    .readAllBytes();
            return parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Templates parse(String text) {
        Map<String, List<String>> topics = new HashMap<>();
        String topic = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("[")) {
                topic = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                topics.computeIfAbsent(topic, key -> new ArrayList<>()).add(line);
            }
        }
        return new Templates(topics);
    }

    List<String> of(String topic) {
        return Objects.requireNonNull(byTopic.get(topic), topic);
    }
}

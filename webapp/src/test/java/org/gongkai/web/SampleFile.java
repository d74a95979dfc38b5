package org.gongkai.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The invented report that comes with the product. */
public final class SampleFile {
    private SampleFile() {}

    public static byte[] bytes() {
        try (InputStream stream = Objects.requireNonNull(
                SampleFile.class.getResourceAsStream("/static/annualreports/sample-report.html"))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same report of another town on another year, its period set right.
     *
     * @param changes text to replace and what to put there, in turn
     */
    public static byte[] of(String town, int year, String... changes) {
        String text = new String(bytes(), StandardCharsets.UTF_8)
                .replace("2025年", year + 1 + "年")
                .replace("2023年", year + "年")
                .replace("2024年", year + "年")
                .replace("清河镇", town);
        for (int i = 0; i < changes.length; i += 2) {
            if (!text.contains(changes[i])) {
                throw new IllegalArgumentException("the sample does not say " + changes[i]);
            }
            text = text.replace(changes[i], changes[i + 1]);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

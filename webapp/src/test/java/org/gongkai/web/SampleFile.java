package org.gongkai.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
}

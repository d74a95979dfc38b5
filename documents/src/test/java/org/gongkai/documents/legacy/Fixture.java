package org.gongkai.documents.legacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The Word files beside the tests. */
final class Fixture {
    private Fixture() {}

    /** Bytes of the file in the folder of this name. */
    static byte[] bytes(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream(name + "/source.doc")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

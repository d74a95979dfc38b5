package org.gongkai.web.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.gongkai.web.files.disk.Quarantine;
import org.gongkai.web.files.model.Examined;
import org.gongkai.web.files.model.FileName;
import org.gongkai.web.files.model.KeptFile;

/** A file that was received and opened; gone once closed, unless {@link KeptFiles#keep} took it over before. */
public final class Received implements AutoCloseable {
    private final FileName name;
    private final Quarantine.Held held;
    private final Examined examined;

    Received(FileName name, Quarantine.Held held, Examined examined) {
        this.name = name;
        this.held = held;
        this.examined = examined;
    }

    /** The name as people see it. */
    public String name() {
        return name.text();
    }

    /** The content. */
    public KeptFile content() {
        return new KeptFile(held.sha256(), held.bytes(), examined.kind().mime(), examined.warnings());
    }

    Quarantine.Held held() {
        return held;
    }

    /** Its words, cut where it is very long. */
    public String text() {
        return examined.text();
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

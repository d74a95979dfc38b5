package org.gongkai.bench.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Apache Tika: detection and text of any format. */
public final class TikaWork {
    private static final AutoDetectParser PARSER = new AutoDetectParser();

    private TikaWork() {}

    /** Tika over a format. */
    public static Contender of(String format) {
        return new Contender(format, "Tika text", bytes -> {
            BodyContentHandler handler = new BodyContentHandler(-1);
            try (ByteArrayInputStream stream = new ByteArrayInputStream(bytes)) {
                PARSER.parse(stream, handler, new Metadata(), new ParseContext());
            } catch (SAXException | TikaException e) {
                throw new IOException(e);
            }
            return handler.toString().length();
        });
    }
}

package org.gongkai.writer;

import java.io.StringWriter;
import org.gongkai.report.Report;
import org.gongkai.report.ReportSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object on one line, and the parts that several of them have. */
final class JsonLine {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLine() {}

    /** Writes what stands between the braces. */
    @FunctionalInterface
    interface Body {
        void write(JsonGenerator json);
    }

    static String object(Body body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        }
        return out.toString();
    }

    static void source(JsonGenerator json, ReportSource source) {
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("name", source.name());
        json.writeStringProperty("sha256", source.sha256());
        json.writeStringProperty("mediaType", source.mediaType());
        json.writeNumberProperty("reportIndex", source.reportIndex());
        json.writeEndObject();
    }

    static void year(JsonGenerator json, @Nullable Integer year) {
        if (year == null) {
            json.writeNullProperty("year");
        } else {
            json.writeNumberProperty("year", year);
        }
    }

    /** Which report it is, within an object that is open. */
    static void identity(JsonGenerator json, Report report) {
        source(json, report.source());
        json.writeStringProperty("issuer", report.heading().issuer());
        year(json, report.year());
        json.writeStringProperty("edition", report.edition().name());
    }
}

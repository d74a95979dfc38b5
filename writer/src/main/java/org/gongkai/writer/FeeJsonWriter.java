package org.gongkai.writer;

import java.io.StringWriter;
import org.gongkai.regulation.fees.FeeBracket;
import org.gongkai.regulation.fees.FeeQuantity;
import org.gongkai.regulation.fees.ProcessingFee;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A processing fee as one line of JSON, in the shape of {@code docs/schemas/fee.schema.json}; amounts are whole yuan. */
public final class FeeJsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** The fee with its brackets, without a line end. */
    public String line(ProcessingFee fee) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty(
                    "by",
                    switch (fee.quantity()) {
                        case FeeQuantity.Pieces _ -> "pieces";
                        case FeeQuantity.Pages _ -> "pages";
                    });
            json.writeNumberProperty("count", fee.quantity().count());
            json.writeNumberProperty("yuan", fee.yuan());
            json.writeArrayPropertyStart("brackets");
            fee.brackets().forEach(bracket -> bracket(json, bracket));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void bracket(JsonGenerator json, FeeBracket bracket) {
        json.writeStartObject();
        json.writeNumberProperty("first", bracket.first());
        json.writeNumberProperty("last", bracket.last());
        json.writeNumberProperty("count", bracket.count());
        json.writeNumberProperty("yuanEach", bracket.yuanEach());
        json.writeNumberProperty("yuan", bracket.yuan());
        json.writeEndObject();
    }
}

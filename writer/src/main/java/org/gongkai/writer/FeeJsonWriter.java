package org.gongkai.writer;

import org.gongkai.regulation.fees.FeeBracket;
import org.gongkai.regulation.fees.FeeQuantity;
import org.gongkai.regulation.fees.ProcessingFee;
import tools.jackson.core.JsonGenerator;

/** A processing fee as one line of JSON, in the shape of {@code docs/schemas/fee.schema.json}; amounts are whole yuan. */
public final class FeeJsonWriter {

    /** The fee with its brackets, without a line end. */
    public String line(ProcessingFee fee) {
        return JsonLine.object(json -> {
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
        });
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

package org.gongkai.writer;

import java.util.Locale;
import org.gongkai.regulation.deadlines.CountedDay;
import org.gongkai.regulation.deadlines.DeadlineRule;
import org.gongkai.regulation.deadlines.DueDate;
import tools.jackson.core.JsonGenerator;

/** A due date as one line of JSON, in the shape of {@code docs/schemas/due.schema.json}; dates are ISO 8601. */
public final class DueJsonWriter {

    private final Locale locale;

    /** Reasons in this language: English where asked for, Chinese otherwise. */
    public DueJsonWriter(Locale locale) {
        this.locale = locale;
    }

    /** The due date with every day it went through, without a line end. */
    public String line(DeadlineRule rule, DueDate due) {
        return JsonLine.object(json -> {
            json.writeStringProperty("rule", rule.name());
            json.writeStringProperty("from", due.reckoning().from().toString());
            json.writeStringProperty("due", due.due().toString());
            json.writeBooleanProperty("provisional", due.provisional());
            json.writeStringProperty("article", due.article().in(locale));
            json.writeArrayPropertyStart("days");
            due.days().forEach(day -> day(json, day));
            json.writeEndArray();
        });
    }

    private void day(JsonGenerator json, CountedDay day) {
        json.writeStartObject();
        json.writeStringProperty("date", day.date().toString());
        json.writeBooleanProperty("counted", day.counted());
        json.writeNumberProperty("ordinal", day.ordinal());
        json.writeStringProperty("why", day.why().in(locale));
        json.writeStringProperty("article", day.article().in(locale));
        json.writeEndObject();
    }
}

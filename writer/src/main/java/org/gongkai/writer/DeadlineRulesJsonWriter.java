package org.gongkai.writer;

import java.util.List;
import java.util.Locale;
import org.gongkai.regulation.deadlines.DeadlineRule;
import tools.jackson.core.JsonGenerator;

/**
 * The catalogue of statutory periods as one line of JSON, in the shape of {@code docs/schemas/due-rules.schema.json}; fixed
 * dates are {@code --MM-DD}.
 */
public final class DeadlineRulesJsonWriter {

    private final Locale locale;

    /** Titles and provisions in this language: English where asked for, Chinese otherwise. */
    public DeadlineRulesJsonWriter(Locale locale) {
        this.locale = locale;
    }

    /** The rules in the order given, without a line end. */
    public String line(List<DeadlineRule> rules) {
        return JsonLine.object(json -> {
            json.writeArrayPropertyStart("rules");
            rules.forEach(rule -> rule(json, rule));
            json.writeEndArray();
        });
    }

    private void rule(JsonGenerator json, DeadlineRule rule) {
        json.writeStartObject();
        json.writeStringProperty("rule", rule.name());
        json.writeArrayPropertyStart("aliases");
        rule.aliases().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("title", rule.title().in(locale));
        json.writeStringProperty("article", rule.article().in(locale));
        length(json, rule.length());
        json.writeBooleanProperty("suspendable", rule.changes().isSuspendable());
        json.writeBooleanProperty("extendable", rule.changes().isExtendable());
        json.writeStringProperty("status", lowerCase(rule.status()));
        json.writeEndObject();
    }

    private static void length(JsonGenerator json, DeadlineRule.Length length) {
        json.writeName("amount");
        if (length.amount().isPresent()) {
            json.writeNumber(length.amount().getAsInt());
        } else {
            json.writeNull();
        }
        json.writeStringProperty("unit", lowerCase(length.unit()));
        json.writeName("fixedDay");
        if (length.fixedDay().isPresent()) {
            json.writeString(length.fixedDay().get().toString());
        } else {
            json.writeNull();
        }
        json.writeBooleanProperty("rolls", length.rolls());
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

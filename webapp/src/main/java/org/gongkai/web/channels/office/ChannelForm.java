package org.gongkai.web.channels.office;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelField;
import org.gongkai.web.channels.model.ChannelKind;
import org.gongkai.web.channels.model.Details;
import org.gongkai.web.channels.model.Means;

/**
 * What the page of a channel sends, field by field, and gets back as it was typed.
 *
 * @param typed values by the names of the form
 */
record ChannelForm(ChannelKind kind, Map<String, String> typed) {
    private static final String PREFIX = "f.";

    /** Keeps a copy. */
    ChannelForm {
        typed = Map.copyOf(typed);
    }

    /**
     * A field with what stands in it.
     *
     * @param name in the form
     */
    record Field(ChannelField field, String name, String value) {
        /** The id on the page. */
        public String id() {
            return field.code();
        }

        /** Whether it takes several lines. */
        public boolean isText() {
            return field.form() == ChannelField.Form.TEXT;
        }
    }

    static ChannelForm blank(ChannelKind kind, LocalDate today) {
        return new ChannelForm(kind, Map.of("from", today.toString(), "usual", ""));
    }

    static ChannelForm of(Channel channel) {
        Map<String, String> typed = new HashMap<>();
        typed.put("name", channel.name());
        typed.put("from", channel.term().from().toString());
        typed.put("usual", channel.means().isUsual() ? "yes" : "");
        typed.put("revision", String.valueOf(channel.revision()));
        channel.means().details().forEach((field, value) -> typed.put(PREFIX + field.code(), value));
        return new ChannelForm(channel.kind(), typed);
    }

    /** What was typed under this name; empty where nothing was. */
    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /** Whether items usually go there. */
    public boolean isUsual() {
        return value("usual").equals("yes");
    }

    /** What its kind asks for. */
    public List<Field> fields() {
        return kind.fields().stream()
                .map(field -> new Field(field, PREFIX + field.code(), value(PREFIX + field.code())))
                .toList();
    }

    /** The revision that was read; no row has 0. */
    long revision() {
        return value("revision").matches("[0-9]{1,18}") ? Long.parseLong(value("revision")) : 0;
    }

    Means means() {
        Map<ChannelField, String> details = new EnumMap<>(ChannelField.class);
        fields().forEach(field -> details.put(field.field(), field.value()));
        return new Means(kind.code(), value("name"), isUsual(), details);
    }

    LocalDate from() {
        return Details.day(value("from"));
    }
}

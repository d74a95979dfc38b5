package org.gongkai.web.places.office;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.web.places.model.Place;
import org.gongkai.web.places.model.PlaceKind;
import org.gongkai.web.places.model.Platform;
import org.gongkai.web.places.model.PlatformField;
import org.gongkai.web.places.model.Typed;

/**
 * What is typed about a place of publication, and comes back as it was typed.
 *
 * @param typed by the names of the form
 */
record PlaceForm(Map<String, String> typed) {
    private static final String ORDER = "order.";
    private static final String LABEL = "label.";

    /** Keeps a copy. */
    PlaceForm {
        typed = Map.copyOf(typed);
    }

    /** What a field of the platform is asked for. */
    record FieldRow(PlatformField field, String order, String label) {}

    static PlaceForm of(Place.Choice choice, LocalDate from) {
        Map<String, String> typed = new HashMap<>();
        Platform platform = choice.platform();
        typed.put("kind", choice.kind().code());
        typed.put("from", from.toString());
        typed.put("name", platform.name());
        typed.put("home", platform.home());
        typed.put("hosts", platform.hosts());
        typed.put("plain", platform.takesPlainText() ? "yes" : "");
        for (int at = 0; at < platform.lines().size(); at++) {
            Platform.Line line = platform.lines().get(at);
            typed.put(ORDER + line.field().code(), String.valueOf(at + 1));
            typed.put(LABEL + line.field().code(), line.label());
        }
        return new PlaceForm(typed);
    }

    /** What was typed under this name; empty where nothing was. */
    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /** Whether this kind is chosen. */
    public boolean isChosen(PlaceKind kind) {
        return value("kind").equals(kind.code());
    }

    /** All fields a platform may ask for. */
    public List<FieldRow> rows() {
        return Arrays.stream(PlatformField.values())
                .map(field -> new FieldRow(field, value(ORDER + field.code()), value(LABEL + field.code())))
                .toList();
    }

    LocalDate from() {
        return Typed.day(value("from"));
    }

    Place.Choice choice() {
        PlaceKind kind =
                Stream.of(PlaceKind.values()).filter(this::isChosen).findFirst().orElse(PlaceKind.AS_ABOVE);
        return new Place.Choice(
                kind,
                new Platform(
                        value("name"),
                        value("home"),
                        value("hosts"),
                        value("plain").equals("yes"),
                        lines()));
    }

    /** Those with a number, by their numbers. */
    private List<Platform.Line> lines() {
        return rows().stream()
                .filter(row -> row.order().strip().matches("\\d{1,3}"))
                .sorted(Comparator.comparingInt(
                        row -> Integer.parseInt(row.order().strip())))
                .map(row -> new Platform.Line(row.field(), row.label()))
                .toList();
    }
}

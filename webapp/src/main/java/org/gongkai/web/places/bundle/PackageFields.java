package org.gongkai.web.places.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.places.model.Platform;
import org.gongkai.web.places.model.PlatformField;
import org.gongkai.web.publishing.EntryGuide;
import org.gongkai.web.publishing.kinds.ElementRow;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.validity.Concluded;
import org.gongkai.web.ui.Phrases;
import org.springframework.stereotype.Component;

/** What an item says in the fields of another platform's form, in their order and with their names. */
@Component
public class PackageFields {
    private final Agencies agencies;
    private final Optional<EntryGuide> guide;

    PackageFields(Agencies agencies, Optional<EntryGuide> guide) {
        this.agencies = agencies;
        this.guide = guide;
    }

    /**
     * An item on its way.
     *
     * @param indexNumber 索引号; empty while it was never public
     * @param day as of which validity is told
     */
    public record Handed(long body, Content content, String indexNumber, LocalDate day) {}

    /** The fields of the platform, all there are where it names none, and after them what its kind asks for. */
    public List<FieldValue> of(Handed item, Platform platform, Phrases phrases) {
        List<Platform.Line> lines = platform.lines().isEmpty()
                ? Arrays.stream(PlatformField.values())
                        .map(field -> new Platform.Line(field, ""))
                        .toList()
                : platform.lines();
        List<FieldValue> values = new ArrayList<>();
        lines.forEach(line -> values.add(new FieldValue(
                line.label().isEmpty() ? phrases.say(line.field().key()) : line.label(),
                value(item, line.field(), phrases))));
        ElementRow.of(item.content().particulars(), phrases.locale())
                .forEach(row -> values.add(new FieldValue(
                        row.name(), row.isMoney() ? phrases.say("item.element.yuan", row.value()) : row.value())));
        return values;
    }

    private String value(Handed item, PlatformField field, Phrases phrases) {
        Content content = item.content();
        return switch (field) {
            case TITLE -> content.title();
            case DOCUMENT_NUMBER -> content.documentNumber();
            case INDEX_NUMBER -> item.indexNumber();
            case BODY -> agencies.find(item.body()).map(Agency::name).orElse("");
            case WRITTEN_ON -> content.writtenOn().map(LocalDate::toString).orElse("");
            case ENTRY -> EntryGuide.nameOf(guide, item.body(), content.classification());
            case SUBJECT -> content.classification().subject();
            case GENRE -> content.classification().genre();
            case KEYWORDS -> content.keywords();
            case VALIDITY ->
                Concluded.term(content.particulars(), Optional.empty())
                        .map(term -> phrases.say(
                                "item.validity." + term.on(item.day()).name()))
                        .orElse("");
        };
    }
}

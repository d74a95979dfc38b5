package org.gongkai.web.publishing.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.kinds.ElementRow;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.ui.Phrases;

/**
 * What is written into a file of an item beside its text.
 *
 * @param publisher the name of its body on the day it went out
 * @param day on which the file is made: validity is told as of then
 */
public record ItemFacts(PublicItem item, String publisher, LocalDate day, Phrases phrases) {
    /** A name and what it is. */
    record Fact(String name, String value) {}

    String title() {
        return item.content().title();
    }

    /** What its kind asks for, in the order of the kind. */
    List<Fact> elements() {
        return ElementRow.of(item.content().particulars(), phrases.locale()).stream()
                .map(row -> new Fact(
                        row.name(), row.isMoney() ? phrases.say("item.element.yuan", row.value()) : row.value()))
                .toList();
    }

    /** The names of the files that belong to it, each with its number. */
    List<String> attachments() {
        List<Attachment> files = item.content().attachments();
        return IntStream.range(0, files.size())
                .mapToObj(at -> (at + 1) + ". " + files.get(at).name())
                .toList();
    }

    /** Where it comes from: index number, body, days, and whether it applies. */
    List<Fact> origin() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("item.index-number", item.indexNumber()));
        facts.add(fact("item.body", publisher));
        if (!item.content().documentNumber().isEmpty()) {
            facts.add(fact("item.document-number", item.content().documentNumber()));
        }
        item.content().writtenOn().ifPresent(day -> facts.add(fact("item.written-on", day.toString())));
        facts.add(fact("item.published-at", ChinaTime.minute(item.firstPublishedAt())));
        if (!item.publishedAt().equals(item.firstPublishedAt())) {
            facts.add(fact("item.revised-at", ChinaTime.minute(item.publishedAt())));
        }
        item.term()
                .map(term -> phrases.say("item.validity." + term.on(day).name()))
                .ifPresent(validity ->
                        facts.add(fact("item.validity", phrases.say("item.texts.as-of", validity, day.toString()))));
        return facts;
    }

    private Fact fact(String name, String value) {
        return new Fact(phrases.say(name), value);
    }
}

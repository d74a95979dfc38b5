package org.gongkai.web.publishing.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.ui.TypedDay;
import org.jspecify.annotations.Nullable;

/**
 * What the page for drafting sends; everything stays as typed until it can be saved.
 *
 * @param revision the revision that was read; 0 for a new item
 * @param entry code of the entry that was chosen
 * @param entryWords what the list of entries is narrowed by
 * @param writtenOn 2026-03-01, 2026年3月1日, 2026.3.1 or 2026/3/1
 */
record ItemForm(
        @Nullable Long body,
        @Nullable Long revision,
        @Nullable String title,
        @Nullable String text,
        @Nullable Attribute attribute,
        @Nullable String ground,
        @Nullable String documentNumber,
        @Nullable String writtenOn,
        @Nullable String receivedOn,
        @Nullable String keywords,
        @Nullable String entry,
        @Nullable String entryWords,
        @Nullable String subject,
        @Nullable String genre) {

    /** A form that shows what an item says. */
    static ItemForm of(long body, long revision, Content content) {
        return new ItemForm(
                body,
                revision,
                content.title(),
                content.text(),
                content.attribute(),
                content.ground(),
                content.documentNumber(),
                content.writtenOn().map(LocalDate::toString).orElse(""),
                content.receivedOn().map(LocalDate::toString).orElse(""),
                content.keywords(),
                content.classification().entry().map(EntryRef::code).orElse(""),
                "",
                content.classification().subject(),
                content.classification().genre());
    }

    /** An empty form for a body, perhaps under an entry that is due. */
    static ItemForm blank(long body, @Nullable String entry) {
        Content nothing = Content.of("", "");
        return of(
                body,
                0,
                entry == null || entry.isBlank()
                        ? nothing
                        : nothing.with(Classification.under(EntryRef.chosen(entry.strip()))));
    }

    /** The same with another entry chosen. */
    ItemForm taking(String other) {
        return new ItemForm(
                body,
                revision,
                title,
                text,
                attribute,
                ground,
                documentNumber,
                writtenOn,
                receivedOn,
                keywords,
                other,
                entryWords,
                subject,
                genre);
    }

    /** Names of the fields whose dates cannot be read. */
    List<String> wrongDates() {
        return Stream.of("writtenOn", "receivedOn")
                .filter(field -> isWrong(field.equals("writtenOn") ? writtenOn : receivedOn))
                .toList();
    }

    Content content() {
        return new Content(
                orEmpty(title),
                orEmpty(text),
                attribute == null ? Attribute.PROACTIVE : attribute,
                orEmpty(ground),
                orEmpty(documentNumber),
                TypedDay.read(writtenOn),
                TypedDay.read(receivedOn),
                orEmpty(keywords),
                List.of(),
                new Classification(
                        Optional.of(orEmpty(entry))
                                .filter(code -> !code.isBlank())
                                .map(EntryRef::chosen),
                        orEmpty(subject),
                        orEmpty(genre)));
    }

    private static boolean isWrong(@Nullable String typed) {
        return !orEmpty(typed).isBlank() && TypedDay.read(typed).isEmpty();
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}

package org.gongkai.web.publishing.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.web.publishing.kinds.InformationKind;
import org.gongkai.web.publishing.kinds.Kinds;
import org.gongkai.web.publishing.kinds.Particulars;
import org.gongkai.web.publishing.kinds.ParticularsReading;
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
 * @param kind code of the kind of information
 * @param elements values by the codes of elements, those of kinds that were chosen before as well
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
        @Nullable String genre,
        @Nullable String kind,
        @Nullable Map<String, @Nullable String> elements) {

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
                content.classification().genre(),
                content.particulars().kind(),
                new HashMap<>(content.particulars().elements()));
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
        return with(other, orEmpty(subject), orEmpty(genre));
    }

    /** The same with the subject and the genre that its kind usually has, where none was chosen. */
    ItemForm hinted() {
        InformationKind.Traits usual = informationKind().traits();
        return with(
                orEmpty(entry),
                orEmpty(subject).isBlank() ? usual.subject() : orEmpty(subject),
                orEmpty(genre).isBlank() ? usual.genre() : orEmpty(genre));
    }

    private ItemForm with(String otherEntry, String otherSubject, String otherGenre) {
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
                otherEntry,
                entryWords,
                otherSubject,
                otherGenre,
                kind,
                elements);
    }

    /** The kind that was chosen; the usual one where there is none such. */
    InformationKind informationKind() {
        return Kinds.find(orEmpty(kind)).orElseGet(() -> Kinds.of(Particulars.NONE));
    }

    /** What was typed of elements, by their codes. */
    Map<String, String> typed() {
        Map<String, String> values = new HashMap<>();
        if (elements != null) {
            elements.forEach((code, value) -> values.put(code, orEmpty(value)));
        }
        return values;
    }

    /** What was typed of the elements of the chosen kind; of those of other kinds nothing is kept. */
    ParticularsReading reading() {
        InformationKind chosen = informationKind();
        Map<String, String> own = typed();
        own.keySet().removeIf(code -> chosen.element(code).isEmpty());
        return ParticularsReading.of(chosen, own);
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
                        orEmpty(genre)),
                reading().particulars());
    }

    private static boolean isWrong(@Nullable String typed) {
        return !orEmpty(typed).isBlank() && TypedDay.read(typed).isEmpty();
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}

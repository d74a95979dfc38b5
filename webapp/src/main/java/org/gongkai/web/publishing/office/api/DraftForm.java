package org.gongkai.web.publishing.office.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.gongkai.web.publishing.model.Content;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says; members that are missing are empty.
 *
 * @param entry code of an entry of the body's catalogue
 */
record DraftForm(
        long body,
        @Nullable String title,
        @Nullable String text,
        @Nullable Attribute attribute,
        @Nullable String ground,
        @Nullable String documentNumber,
        @Nullable LocalDate writtenOn,
        @Nullable LocalDate receivedOn,
        @Nullable String keywords,
        @Nullable String entry,
        @Nullable String subject,
        @Nullable String genre) {

    Content content() {
        return new Content(
                orEmpty(title),
                orEmpty(text),
                attribute == null ? Attribute.PROACTIVE : attribute,
                orEmpty(ground),
                orEmpty(documentNumber),
                Optional.ofNullable(writtenOn),
                Optional.ofNullable(receivedOn),
                orEmpty(keywords),
                List.of(),
                new Classification(
                        Optional.ofNullable(entry)
                                .filter(code -> !code.isBlank())
                                .map(EntryRef::chosen),
                        orEmpty(subject),
                        orEmpty(genre)));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}

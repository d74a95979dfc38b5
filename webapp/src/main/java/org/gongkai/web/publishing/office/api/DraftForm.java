package org.gongkai.web.publishing.office.api;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.publishing.kinds.Particulars;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.gongkai.web.publishing.model.Content;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says; members that are missing are empty.
 *
 * @param entry code of an entry of the body's catalogue
 * @param kind code of a kind of information; a notice where it is missing
 * @param elements values by the codes of that kind's elements
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
        @Nullable String genre,
        @Nullable String kind,
        @Nullable Map<String, @Nullable String> elements) {

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
                        orEmpty(genre)),
                particulars());
    }

    private Particulars particulars() {
        Map<String, String> values = new HashMap<>();
        if (elements != null) {
            elements.forEach((code, value) -> values.put(code, orEmpty(value)));
        }
        return new Particulars(kind == null || kind.isBlank() ? Particulars.USUAL : kind.strip(), values);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}

package org.gongkai.web.publishing.office.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Content;
import org.jspecify.annotations.Nullable;

/** What a draft says; members that are missing are empty. */
record DraftForm(
        long body,
        @Nullable String title,
        @Nullable String text,
        @Nullable Attribute attribute,
        @Nullable String ground,
        @Nullable String documentNumber,
        @Nullable LocalDate writtenOn,
        @Nullable LocalDate receivedOn,
        @Nullable String keywords) {

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
                List.of());
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}

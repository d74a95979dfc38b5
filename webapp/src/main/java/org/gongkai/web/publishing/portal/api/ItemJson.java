package org.gongkai.web.publishing.portal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;

/**
 * A public item for programs.
 *
 * @param validity whether it applies; null for what has no validity
 */
record ItemJson(
        long id,
        long body,
        int version,
        String indexNumber,
        Content content,
        Instant firstPublishedAt,
        Instant publishedAt,
        Optional<ValidityJson> validity) {

    /**
     * A line of the list.
     *
     * @param validity {@code in-force}, {@code not-yet}, {@code amended}, {@code repealed} or {@code expired} today; empty for what has
     *     no validity
     */
    record LineJson(
            long id,
            long body,
            String title,
            String indexNumber,
            String documentNumber,
            Instant publishedAt,
            String validity) {
        static LineJson of(PublicItems.Line line, LocalDate today) {
            return new LineJson(
                    line.id(),
                    line.body(),
                    line.title(),
                    line.indexNumber(),
                    line.documentNumber(),
                    line.publishedAt(),
                    line.term().map(term -> ValidityJson.state(term, today)).orElse(""));
        }
    }

    static ItemJson of(PublicItem item, LocalDate today) {
        return new ItemJson(
                item.id(),
                item.body(),
                item.version(),
                item.indexNumber(),
                item.content(),
                item.firstPublishedAt(),
                item.publishedAt(),
                ValidityJson.of(item, today));
    }

    /** Changes whenever anything here does, also overnight. */
    String tag(PublicItem item) {
        String state = validity.map(ValidityJson::state).orElse("");
        return "\"" + id + "-" + item.edition() + (state.isEmpty() ? "" : "-" + state) + "\"";
    }
}

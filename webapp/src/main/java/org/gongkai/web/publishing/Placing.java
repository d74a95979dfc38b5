package org.gongkai.web.publishing;

import java.util.Optional;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.gongkai.web.publishing.model.Content;

/**
 * Puts what is drafted under its entry of the catalogue. The edition is the one in force when the entry is chosen; a later
 * edition does not change what was approved.
 *
 * @param guide empty where there is no catalogue
 */
record Placing(Optional<EntryGuide> guide) {

    /**
     * The content under its entry with the entry's edition.
     *
     * @param before where it stood before
     * @throws ActionRefused the body has no such entry
     */
    Content place(long body, Content content, Classification before) {
        Optional<EntryRef> chosen = content.classification()
                .entry()
                .filter(entry -> !entry.code().isBlank())
                .map(entry -> before.entry()
                        .filter(known -> known.code().equals(entry.code()))
                        .orElseGet(() -> inForce(body, entry.code())));
        return content.with(new Classification(
                chosen,
                content.classification().subject().strip(),
                content.classification().genre().strip()));
    }

    private EntryRef inForce(long body, String code) {
        return guide.flatMap(catalog -> catalog.find(body, code))
                .map(EntryGuide.Choice::ref)
                .orElseThrow(() -> new ActionRefused(Reason.UNKNOWN_ENTRY));
    }
}

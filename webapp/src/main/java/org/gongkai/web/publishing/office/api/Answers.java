package org.gongkai.web.publishing.office.api;

import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** An item as an answer, with its revision as {@code ETag} and what may be done next. */
@Component
class Answers {
    private final Publishing publishing;

    Answers(Publishing publishing) {
        this.publishing = publishing;
    }

    ResponseEntity<ItemView> of(SignedIn who, Item item) {
        return ResponseEntity.ok().eTag(tag(item)).body(view(who, item));
    }

    ItemView view(SignedIn who, Item item) {
        return ItemView.of(
                item,
                publishing.allowedActions(who, item).stream()
                        .map(ItemAction::path)
                        .toList(),
                publishing.mayRewrite(who, item));
    }

    static String tag(Item item) {
        return "\"" + item.revision() + "\"";
    }

    /** The revision that {@code If-Match} names. */
    static long revision(@Nullable String match) {
        String number =
                match == null ? "" : match.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!number.matches("\\d{1,18}")) {
            throw new ActionRefused(Reason.REVISION_MISSING);
        }
        return Long.parseLong(number);
    }
}

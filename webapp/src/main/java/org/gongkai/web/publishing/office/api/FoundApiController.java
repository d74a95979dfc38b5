package org.gongkai.web.publishing.office.api;

import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.ItemLinks;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.ScreenedItems;
import org.gongkai.web.publishing.model.Item;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What screening found in an item, and what is known of its links, for other programs. */
@RestController
class FoundApiController {
    private final Publishing publishing;
    private final ScreenedItems screened;
    private final ItemLinks links;

    FoundApiController(Publishing publishing, ScreenedItems screened, ItemLinks links) {
        this.publishing = publishing;
        this.screened = screened;
        this.links = links;
    }

    @GetMapping("/api/v1/office/items/{id:\\d{1,18}}/screening")
    ResponseEntity<ScreeningView> read(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
        Item item = publishing.find(who, id);
        ScreeningView found = ScreeningView.of(screened.of(item), links.of(item.content()));
        return ResponseEntity.ok().eTag(Answers.tag(item)).body(found);
    }
}

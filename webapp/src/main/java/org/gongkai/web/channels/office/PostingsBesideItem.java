package org.gongkai.web.channels.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.channels.Postings;
import org.gongkai.web.publishing.BesideItem;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.Visibility;
import org.springframework.stereotype.Component;

/** Where an item also went, on its page in the office; nothing while it was never public. */
@Component
class PostingsBesideItem implements BesideItem {
    private final Postings postings;
    private final PostingSheet sheet;

    PostingsBesideItem(Postings postings, PostingSheet sheet) {
        this.postings = postings;
        this.sheet = sheet;
    }

    @Override
    public Optional<Part> of(SignedIn who, Item item) {
        if (item.visibility() == Visibility.NEVER) {
            return Optional.empty();
        }
        boolean isPublic = item.visibility() == Visibility.PUBLIC;
        boolean mayPost = postings.mayPost(who, item.body());
        List<PostingView> views = sheet.views(who, item);
        return Optional.of(new Part(
                "channels/office/beside",
                Map.of(
                        "item",
                        item.id(),
                        "postings",
                        views,
                        "isPublic",
                        isPublic,
                        "mayPost",
                        mayPost,
                        "toTakeDown",
                        views.stream()
                                .filter(one -> one.posting().isToTakeDown())
                                .count(),
                        "usual",
                        isPublic && mayPost ? postings.usual(item) : List.of())));
    }
}

package org.gongkai.bench.load;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.gongkai.bench.search.InventedTexts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;

/** Items that go the platform's own way, some to its end and some not, so that every kind of row is a real one as well. */
final class OwnWay {
    private static final List<ItemAction> WAY = List.of(
            ItemAction.SUBMIT,
            ItemAction.APPROVE,
            ItemAction.REVIEW_CONFIDENTIALITY,
            ItemAction.SIGN,
            ItemAction.PUBLISH,
            ItemAction.WITHDRAW);
    private static final int UNFINISHED_OF_10 = 3;

    private final Publishing publishing;
    private final County county;
    private final InventedTexts texts;
    private final SplittableRandom random;

    OwnWay(Publishing publishing, County county, InventedTexts texts, SplittableRandom random) {
        this.publishing = publishing;
        this.county = county;
        this.texts = texts;
        this.random = random;
    }

    /**
     * Takes so many items as far as chance will have it.
     *
     * @param firstText the number of the first one's text
     */
    void go(int items, long firstText, Optional<EntryRef> entry) {
        for (int i = 0; i < items; i++) {
            InventedTexts.Wording wording = texts.of(firstText + i);
            Content content = Content.of(wording.title(), wording.text());
            Content placed = entry.map(one -> content.with(Classification.under(EntryRef.chosen(one.code()))))
                    .orElse(content);
            long body = county.bodies().getFirst().id();
            Item item = publishing.draft(county.holder(Role.CONTRIBUTOR), body, placed);
            int steps = random.nextInt(10) < UNFINISHED_OF_10 ? random.nextInt(WAY.size() + 1) : WAY.size() - 1;
            for (ItemAction action : WAY.subList(0, steps)) {
                item = publishing.act(
                        who(action), item.id(), item.revision(), action, Opinion.of("load"), Optional.empty());
            }
        }
    }

    private SignedIn who(ItemAction action) {
        return county.holder(
                switch (action) {
                    case SUBMIT, REVISE -> Role.CONTRIBUTOR;
                    case REVIEW_CONFIDENTIALITY -> Role.CONFIDENTIALITY_REVIEWER;
                    case SIGN, PUBLISH_URGENTLY, WITHDRAW -> Role.SIGNER;
                    case APPROVE, RETURN, PUBLISH, ARCHIVE -> Role.EDITOR;
                });
    }
}

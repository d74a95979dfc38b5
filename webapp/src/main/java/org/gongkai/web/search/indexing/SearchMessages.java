package org.gongkai.web.search.indexing;

import java.util.List;
import org.gongkai.web.outbox.OutboxDelivery;
import org.gongkai.web.outbox.OutboxHandler;
import org.gongkai.web.search.engine.Key;
import org.springframework.stereotype.Component;

/** Follows the outbox: a message names a document by {@code kind/id}, and its entry is brought to what is public now. */
@Component
class SearchMessages implements OutboxHandler {
    private final IndexKeeper keeper;

    SearchMessages(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public String topic() {
        return "search";
    }

    @Override
    public void handle(OutboxDelivery delivery) {
        keeper.follow(List.of(Key.parse(delivery.payload())), delivery.position());
    }
}

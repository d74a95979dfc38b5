package org.gongkai.web.exchange;

import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.exchange.moving.MoveBook;
import org.gongkai.web.exchange.moving.MoveLine;
import org.gongkai.web.exchange.moving.MoveState;
import org.gongkai.web.files.Received;
import org.gongkai.web.publishing.ItemFiles;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a line of a move, each a transaction that takes the line, and does nothing where it is beyond the step. */
@Component
class MoveSteps {
    private final MoveBook book;
    private final Publishing publishing;
    private final ItemFiles files;

    MoveSteps(MoveBook book, Publishing publishing, ItemFiles files) {
        this.book = book;
        this.publishing = publishing;
        this.files = files;
    }

    /** Makes the draft, with the files that were received. */
    @Transactional
    public void draft(SignedIn who, long body, MoveLine.At at, List<Received> received) {
        MoveLine line = book.claim(at);
        if (line.state() != MoveState.WAITING) {
            return;
        }
        Item item = publishing.draft(who, body, content(line.said()));
        if (!received.isEmpty()) {
            item = files.attach(who, item.id(), item.revision(), received);
        }
        book.drafted(at, item.id());
    }

    /** Submits the draft to the reviews of its body, unless somebody did that before. */
    @Transactional
    public void submit(SignedIn who, MoveLine.At at) {
        MoveLine line = book.claim(at);
        if (line.state() != MoveState.DRAFTED) {
            return;
        }
        Item item = publishing.find(who, line.item().orElseThrow());
        if (item.step() == Step.DRAFT) {
            publishing.act(who, item.id(), item.revision(), ItemAction.SUBMIT, Opinion.NONE, Optional.empty());
        }
        book.ended(at, MoveState.SUBMITTED, "");
    }

    /** Nothing more is done with the line. */
    @Transactional
    public void end(MoveLine.At at, MoveState state, String why) {
        if (book.claim(at).state().isGoingOn()) {
            book.ended(at, state, why);
        }
    }

    private static Content content(MoveLine.Said said) {
        return new Content(
                said.title(),
                said.text(),
                Attribute.PROACTIVE,
                "",
                said.number(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of());
    }
}

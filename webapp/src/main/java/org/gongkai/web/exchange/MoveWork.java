package org.gongkai.web.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.exchange.model.ImportRefused;
import org.gongkai.web.exchange.model.ImportRefused.Reason;
import org.gongkai.web.exchange.moving.Move;
import org.gongkai.web.exchange.moving.MoveBook;
import org.gongkai.web.exchange.moving.MoveLine;
import org.gongkai.web.exchange.moving.MoveState;
import org.gongkai.web.files.FileIntake;
import org.gongkai.web.files.Received;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.outbox.OutboxDelivery;
import org.gongkai.web.outbox.OutboxHandler;
import org.gongkai.web.ui.Refused;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes a draft of a line, with its files, and submits it. Every step is a transaction of its own that asks first where the line stands,
 * so that it goes on where it was ended, and is never done twice. What cannot be done is said in a sentence, and the next line is taken.
 */
@Component
class MoveWork implements OutboxHandler {
    static final String TOPIC = "exchange.move";

    private final MoveBook book;
    private final MoveSteps steps;
    private final FileIntake intake;
    private final Accounts accounts;
    private final MessageSource words;

    MoveWork(MoveBook book, MoveSteps steps, FileIntake intake, Accounts accounts, MessageSource words) {
        this.book = book;
        this.steps = steps;
        this.intake = intake;
        this.accounts = accounts;
        this.words = words;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(OutboxDelivery delivery) {
        String[] parts = delivery.payload().split("/", -1);
        MoveLine line =
                book.line(Long.parseLong(parts[0]), Integer.parseInt(parts[1])).orElseThrow();
        Move move = book.find(line.at().move()).orElseThrow();
        if (line.state() == MoveState.WAITING) {
            attempt(line, MoveState.REFUSED, () -> draft(move, line));
        }
        attempt(line, MoveState.STOPPED, () -> steps.submit(who(move), line.at()));
    }

    private void attempt(MoveLine line, MoveState otherwise, Runnable step) {
        try {
            step.run();
        } catch (Refused refused) {
            if (isPassing(refused)) {
                throw refused;
            }
            steps.end(line.at(), otherwise, refused.sentence(words, Locale.SIMPLIFIED_CHINESE));
        }
    }

    /** Whether it may be otherwise when it is tried again. */
    private static boolean isPassing(Refused refused) {
        return refused instanceof FileRefused file
                && switch (file.reason()) {
                    case BUSY, NO_ROOM, BROKEN_OFF -> true;
                    default -> false;
                };
    }

    private void draft(Move move, MoveLine line) {
        List<Received> received = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> file : book.files(line.at()).entrySet()) {
                received.add(intake.receive(file.getKey(), new ByteArrayInputStream(file.getValue())));
            }
            steps.draft(who(move), move.body(), line.at(), received);
        } finally {
            received.forEach(Received::close);
        }
    }

    private SignedIn who(Move move) {
        return accounts.signedIn(move.done().account()).orElseThrow(() -> new ImportRefused(Reason.NOT_ALLOWED));
    }
}

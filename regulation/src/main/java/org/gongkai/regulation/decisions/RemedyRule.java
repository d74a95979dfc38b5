package org.gongkai.regulation.decisions;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.regulation.Message;

/**
 * The remedy against one type of reply from a day on.
 *
 * @param type the reply
 * @param validFrom the first day on which a decision falls under this rule
 * @param remedy the remedy
 * @param confirmed whether the rule is settled; a disputed one is shown with a warning
 */
public record RemedyRule(ReplyType type, LocalDate validFrom, Remedy remedy, boolean confirmed) {

    /** The provision behind the rule. */
    public Message basis() {
        return Message.of("remedy.basis." + remedy);
    }

    /**
     * The sentence for the letter. It never leaves a remedy out: where courts do not accept a suit or the rule is
     * disputed it names reconsideration and suit.
     *
     * @param reviewOrgan the organ for reconsideration; for a township the county government
     * @param court the court
     */
    public Message clause(String reviewOrgan, String court) {
        return switch (remedy) {
            case REVIEW_FIRST -> Message.of("remedy.clause.REVIEW_FIRST", reviewOrgan, court);
            case REVIEW_OR_SUIT, NOT_ACCEPTED -> Message.of("remedy.clause.REVIEW_OR_SUIT", reviewOrgan, court);
        };
    }

    /** What the handler must know before the letter goes out. */
    public Optional<Message> warning() {
        if (remedy == Remedy.NOT_ACCEPTED) {
            return Optional.of(Message.of("remedy.warning.NOT_ACCEPTED", type.code()));
        }
        return confirmed ? Optional.empty() : Optional.of(Message.of("remedy.warning.DISPUTED", type.code()));
    }
}

package org.gongkai.regulation.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.regulation.deadlines.Deadlines;

/** Finds everything in a history that cannot have happened. */
final class HistoryRules {

    private final RequestFacts facts;
    private final List<ImpossibleHistory> found = new ArrayList<>();

    private HistoryRules(RequestFacts facts) {
        this.facts = facts;
    }

    static List<ImpossibleHistory> impossible(RequestFacts facts) {
        HistoryRules rules = new HistoryRules(facts);
        rules.receipt();
        rules.end();
        rules.correction();
        rules.inquiries();
        rules.answersBeforeDelivery();
        rules.extension();
        rules.fee();
        rules.delay();
        return List.copyOf(rules.found);
    }

    private void receipt() {
        List<Receipt> receipts = facts.all(RequestEvent.Registered.class)
                .map(RequestEvent.Registered::receipt)
                .toList();
        if (receipts.size() != 1) {
            found.add(new ImpossibleHistory.RegisteredNotOnce(receipts.size()));
            return;
        }
        Receipt receipt = receipts.getFirst();
        LocalDate received = receipt.receivedOn().orElse(receipt.arrivedOn());
        if (received.isBefore(receipt.arrivedOn())) {
            found.add(new ImpossibleHistory.ConfirmedBeforeArrival(received, receipt.arrivedOn()));
        }
        for (RequestEvent event : facts.events()) {
            if (!(event instanceof RequestEvent.Registered) && event.on().isBefore(received)) {
                found.add(new ImpossibleHistory.BeforeReceipt(event.on(), received));
            }
        }
        if (receipt.receivedOn().isEmpty()) {
            facts.events().stream()
                    .filter(RequestEvent::isActOfOrgan)
                    .findFirst()
                    .ifPresent(act -> found.add(new ImpossibleHistory.NotConfirmed(act.on(), receipt.arrivedOn())));
        }
    }

    private void end() {
        facts.endedOn()
                .ifPresent(end -> facts.events().stream()
                        .filter(event -> event.isActOfOrgan() && event.on().isAfter(end))
                        .forEach(event -> found.add(new ImpossibleHistory.AfterEnd(event.on(), end))));
    }

    private void correction() {
        List<RequestEvent.CorrectionAsked> asked =
                facts.all(RequestEvent.CorrectionAsked.class).toList();
        if (asked.size() > 1) {
            found.add(new ImpossibleHistory.CorrectionAskedTwice(
                    asked.get(1).on(), asked.getFirst().on()));
        }
        facts.all(RequestEvent.CorrectionReceived.class)
                .filter(received -> asked.stream().noneMatch(ask -> !ask.on().isAfter(received.on())))
                .forEach(received -> found.add(new ImpossibleHistory.CorrectionNotAsked(received.on())));
    }

    private void inquiries() {
        Map<String, LocalDate> sent = new HashMap<>();
        facts.all(RequestEvent.InquirySent.class).forEach(inquiry -> {
            if (sent.putIfAbsent(inquiry.inquiry(), inquiry.on()) != null) {
                found.add(new ImpossibleHistory.InquirySentTwice(inquiry.inquiry(), inquiry.on()));
            }
        });
        for (RequestEvent event : facts.events()) {
            switch (event) {
                case RequestEvent.InquiryDelivered(LocalDate on, String name) -> requireSent(sent, name, on);
                case RequestEvent.InquiryAnswered(LocalDate on, String name) -> requireSent(sent, name, on);
                case RequestEvent other -> {}
            }
        }
    }

    private void answersBeforeDelivery() {
        facts.all(RequestEvent.InquiryAnswered.class)
                .forEach(answer -> facts.all(RequestEvent.InquiryDelivered.class)
                        .filter(delivery -> delivery.inquiry().equals(answer.inquiry()))
                        .filter(delivery -> delivery.on().isAfter(answer.on()))
                        .forEach(delivery -> found.add(new ImpossibleHistory.AnsweredBeforeDelivery(
                                answer.inquiry(), answer.on(), delivery.on()))));
    }

    private void requireSent(Map<String, LocalDate> sent, String name, LocalDate on) {
        LocalDate sentOn = sent.get(name);
        if (sentOn == null || sentOn.isAfter(on)) {
            found.add(new ImpossibleHistory.InquiryNotSent(name, on));
        }
    }

    private void extension() {
        List<RequestEvent.ExtensionNotified> extensions =
                facts.all(RequestEvent.ExtensionNotified.class).toList();
        if (extensions.size() > 1) {
            found.add(new ImpossibleHistory.ExtendedTwice(
                    extensions.get(1).on(), extensions.getFirst().on()));
        }
        extensions.stream()
                .map(RequestEvent.ExtensionNotified::workdays)
                .filter(workdays -> workdays < 1 || workdays > Deadlines.LONGEST_EXTENSION)
                .forEach(workdays -> found.add(new ImpossibleHistory.ExtensionOutOfRange(workdays)));
    }

    private void fee() {
        List<RequestEvent.FeeNoticeReceived> asked =
                facts.all(RequestEvent.FeeNoticeReceived.class).toList();
        facts.all(RequestEvent.FeePaid.class)
                .filter(paid -> asked.stream().noneMatch(ask -> !ask.on().isAfter(paid.on())))
                .forEach(paid -> found.add(new ImpossibleHistory.PaymentNotAsked(paid.on())));
        asked.stream()
                .filter(notice -> notice.sentOn().isAfter(notice.on()))
                .forEach(notice ->
                        found.add(new ImpossibleHistory.FeeNoticeReceivedBeforeSent(notice.on(), notice.sentOn())));
    }

    private void delay() {
        facts.all(RequestEvent.DelaySet.class)
                .filter(delay -> delay.until().isBefore(delay.on()))
                .forEach(delay -> found.add(new ImpossibleHistory.DelayBeforeNotice(delay.until(), delay.on())));
    }
}

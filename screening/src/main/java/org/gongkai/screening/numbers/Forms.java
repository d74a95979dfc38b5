package org.gongkai.screening.numbers;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.screening.passage.Finder;
import org.gongkai.screening.passage.Passage;
import org.gongkai.screening.sighting.Kind;
import org.gongkai.screening.sighting.Sighting;

/** What is told by its form alone: number plates (GA 36), mailboxes, accounts of messengers. */
final class Forms {
    private static final Finder PLATE = finder("plate");
    private static final Finder MESSENGER = finder("messenger");
    private static final Pattern MAILBOX =
            Pattern.compile("(?<![\\w.+-])[A-Za-z0-9][\\w.+-]{0,63}+@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}");
    private static final String GOVERNMENT = "gov.cn";

    private Forms() {}

    static void detect(Passage passage, Consumer<Sighting> found) {
        PLATE.each(passage.text(), plate -> found.accept(passage.sighting(Kind.PLATE, plate.start(), plate.end())));
        MESSENGER.each(
                passage.text(),
                account -> found.accept(passage.sighting(Kind.MESSENGER, account.start(1), account.end(1))));
        if (passage.text().indexOf('@') >= 0) {
            mailboxes(passage, found);
        }
    }

    private static void mailboxes(Passage passage, Consumer<Sighting> found) {
        Matcher mailbox = MAILBOX.matcher(passage.text());
        while (mailbox.find()) {
            if (!mailbox.group().toLowerCase(Locale.ROOT).endsWith(GOVERNMENT)) {
                found.accept(passage.sighting(Kind.MAILBOX, mailbox.start(), mailbox.end()));
            }
        }
    }

    private static Finder finder(String name) {
        return new Finder(
                Pattern.compile(String.join("", NumberDetector.WORDS.of(name))),
                String.join("", NumberDetector.WORDS.of(name + "-starts")));
    }
}

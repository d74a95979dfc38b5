package org.gongkai.screening.people;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gongkai.screening.passage.Line;
import org.gongkai.screening.passage.Passage;
import org.gongkai.screening.passage.WordSet;
import org.gongkai.screening.sighting.Kind;
import org.gongkai.screening.sighting.Sighting;

/**
 * Names in running text. A sentence that speaks of illness, children or relief makes the names in it findings; so does the heading
 * of a list for the short lines below it. Those who only work on the matter are left out.
 */
final class NamesInSentences {
    private static final WordSet BEFORE_NAME = new WordSet(Names.WORDS.of("before-name"));
    private static final WordSet AFTER_NAME = new WordSet(Names.WORDS.of("after-name"));
    private static final WordSet OFFICIALS = new WordSet(Names.WORDS.of("official-before"));
    private static final WordSet NO_OFFICIALS = new WordSet(Names.WORDS.of("no-official-before"));
    private static final WordSet HEADINGS = new WordSet(Names.WORDS.of("heading"));
    private static final Pattern BEHIND_PLACES = Pattern.compile(String.join("", Names.WORDS.of("behind-places")));
    private static final String SENTENCE_ENDS = "\u3002;!?";
    private static final String BETWEEN = ": \u3001,(\u201c\u300c\"";
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_ENTRY = 36;

    private final Passage passage;
    private final String text;
    private final Consumer<Sighting> found;

    private NamesInSentences(Passage passage, Consumer<Sighting> found) {
        this.passage = passage;
        this.text = passage.text();
        this.found = found;
    }

    static void detect(Passage passage, Consumer<Sighting> found) {
        NamesInSentences detector = new NamesInSentences(passage, found);
        Optional<Kind> ofHeading = Optional.empty();
        for (Line line : passage.lines()) {
            if (!line.isRow()) {
                detector.detect(line, line.to() - line.from() <= LONGEST_ENTRY ? ofHeading : Optional.empty());
                ofHeading = detector.headingAfter(line, ofHeading);
            }
        }
    }

    /** What the short lines below this one are about. */
    private Optional<Kind> headingAfter(Line line, Optional<Kind> before) {
        String words = text.substring(line.from(), line.to());
        if (words.length() <= LONGEST_HEADING && HEADINGS.isIn(words)) {
            return Circumstance.in(words);
        }
        return words.length() <= LONGEST_ENTRY ? before : Optional.empty();
    }

    private void detect(Line line, Optional<Kind> ofHeading) {
        int start = line.from();
        for (int at = line.from(); at <= line.to(); at++) {
            if (at == line.to() || SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0) {
                detect(start, at, ofHeading);
                start = at + 1;
            }
        }
    }

    private void detect(int from, int to, Optional<Kind> ofHeading) {
        Optional<Kind> kind = Circumstance.in(text.substring(from, to)).or(() -> ofHeading);
        if (kind.isEmpty()) {
            return;
        }
        boolean isOfficial = false;
        int lastEnd = -2;
        int at = from;
        while (at < to) {
            int length = startsAt(at, from) ? nameAt(at, to) : 0;
            if (length > 0) {
                boolean isListed = lastEnd == at - 1 && text.charAt(lastEnd) == '\u3001';
                isOfficial = isListed ? isOfficial : isOfficial(at, from);
                lastEnd = at + length;
                tell(at, lastEnd, kind.get(), isOfficial);
            }
            at += Math.max(1, length);
        }
    }

    private void tell(int from, int to, Kind kind, boolean isOfficial) {
        if (!isOfficial) {
            found.accept(passage.sighting(kind, from, to));
        }
    }

    private boolean startsAt(int at, int from) {
        if (at == from || !Names.isHan(text.charAt(at - 1))) {
            return true;
        }
        return BEFORE_NAME.endsAt(text, from, at) || Circumstance.endsAt(text, from, at);
    }

    /** The words right before a name, over colons and blanks, say that it is somebody on duty. */
    private boolean isOfficial(int at, int from) {
        int end = at;
        while (end > from && BETWEEN.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return OFFICIALS.endsAt(text, from, end) && !NO_OFFICIALS.endsAt(text, from, end);
    }

    /** How many characters of a name stand here, where something stands behind that may stand behind a name. */
    private int nameAt(int at, int to) {
        int pointed = Names.pointedAt(text, at, to);
        if (pointed > 0) {
            return pointed;
        }
        for (int length = 4; length >= 2; length--) {
            boolean fits =
                    at + length <= to && Names.isFullName(text.substring(at, at + length)) && endsAt(at + length, to);
            if (fits) {
                return isPlace(at + length, to) ? 0 : length;
            }
        }
        return 0;
    }

    /** Whether what stands behind says that these were names of villages or the like. */
    private boolean isPlace(int at, int to) {
        return BEHIND_PLACES.matcher(text).region(at, to).lookingAt();
    }

    private boolean endsAt(int at, int to) {
        return at >= to || (!Names.isHan(text.charAt(at)) && text.charAt(at) != '*') || AFTER_NAME.startsAt(text, at);
    }
}

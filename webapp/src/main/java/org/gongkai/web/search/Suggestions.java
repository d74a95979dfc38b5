package org.gongkai.web.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.web.search.text.Folding;
import org.gongkai.web.search.text.Piece;
import org.gongkai.web.search.text.TypedSound;

/**
 * What somebody may be looking for while they type: titles of what is public now, by their words, by other words for the same
 * (低保, 最低生活保障), and by sound, whole ({@code dibao}), begun ({@code diba}) or by initials ({@code db}).
 */
public final class Suggestions {
    private static final int MOST = 8;
    private static final int LONGEST = 60;

    private final Search search;

    /** Out of what this search finds. */
    public Suggestions(Search search) {
        this.search = search;
    }

    /**
     * A title.
     *
     * @param address on this portal
     */
    public record Suggestion(String title, String address, String bodyName) {}

    /**
     * At most eight, what fits best first; none for what is too short or too long to tell anything.
     *
     * @throws org.gongkai.web.search.engine.BusyException too many are asking at once
     */
    public List<Suggestion> of(String typed) {
        String words = Folding.fold(typed).strip();
        if (words.isEmpty() || words.length() > LONGEST || isOneLetter(words)) {
            return List.of();
        }
        if (!TypedSound.isSound(words)) {
            return found(words, false);
        }
        return Stream.of(words, TypedSound.whole(words))
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(word -> found(word, true))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isOneLetter(String words) {
        return words.length() == 1 && !Character.isIdeographic(words.charAt(0));
    }

    /** One of each title: a notice that every body publishes is suggested once. */
    private List<Suggestion> found(String words, boolean isBySound) {
        Map<String, Suggestion> suggestions = new LinkedHashMap<>();
        for (Hits.Hit hit : search.find(SearchQuestion.of(words)).hits()) {
            SearchDocument document = hit.document();
            String title = document.wording().title();
            if (isBySound || hit.title().stream().anyMatch(Piece::isMarked)) {
                suggestions.putIfAbsent(
                        title,
                        new Suggestion(
                                title, document.address(), document.origin().bodyName()));
            }
        }
        return suggestions.values().stream().limit(MOST).toList();
    }
}

package org.gongkai.web.search.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.web.search.engine.Field;
import org.gongkai.web.search.engine.Query;

/**
 * Titles as they are typed by sound: 农村低保 is found by {@code nongcundibao}, {@code dibao} and {@code ncdb}.
 *
 * <p>Kept are the syllables in pairs ({@code di'bao}) and the initials in twos and threes ({@code =db}, {@code =ncd}).
 */
final class Sound {
    private static final int PAIR = 2;
    private static final int TRIPLE = 3;
    private static final int MOST_LETTERS = 36;
    private static final int MOST_INITIALS = 10;
    private static final int MOST_READINGS = 8;

    private Sound() {}

    /** The terms of a folded title. */
    static Set<String> of(String title) {
        Set<String> terms = new LinkedHashSet<>();
        for (Run run : Run.of(title)) {
            if (run.isHan()) {
                add(terms, syllables(run.text()));
            }
        }
        return terms;
    }

    /**
     * What a typed word finds by its sound.
     *
     * @param word folded; letters a to z, else nothing is found
     */
    static Query query(String word) {
        if (word.length() < PAIR
                || word.length() > MOST_LETTERS
                || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return new Query.Nothing();
        }
        List<Query> ways = new ArrayList<>();
        for (List<String> reading : Syllables.readings(word, MOST_READINGS)) {
            if (reading.size() >= PAIR) {
                ways.add(all(pairs(reading)));
            }
        }
        if (word.length() <= MOST_INITIALS) {
            ways.add(all(initials(word, word.length() == PAIR ? PAIR : TRIPLE)));
        }
        return ways.isEmpty() ? new Query.Nothing() : new Query.Either(ways);
    }

    private static Query all(List<String> terms) {
        return new Query.All(terms.stream()
                .distinct()
                .map(term -> (Query) new Query.Term(Field.SOUND, term))
                .toList());
    }

    private static void add(Set<String> terms, List<String> syllables) {
        terms.addAll(pairs(syllables));
        StringBuilder letters = new StringBuilder();
        syllables.forEach(syllable -> letters.append(syllable.charAt(0)));
        terms.addAll(initials(letters.toString(), PAIR));
        terms.addAll(initials(letters.toString(), TRIPLE));
    }

    private static List<String> pairs(List<String> syllables) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < syllables.size(); i++) {
            pairs.add(syllables.get(i) + "'" + syllables.get(i + 1));
        }
        return pairs;
    }

    private static List<String> initials(String letters, int length) {
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + length <= letters.length(); i++) {
            grams.add("=" + letters.substring(i, i + length));
        }
        return grams;
    }

    /** One syllable for each character; a character without a known sound is {@code ?}. */
    private static List<String> syllables(String run) {
        return HanLP.convertToPinyinList(run).stream()
                .map(sound -> sound == Pinyin.none5 ? "?" : sound.getPinyinWithoutTone())
                .toList();
    }
}

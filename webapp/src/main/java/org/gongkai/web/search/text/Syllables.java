package org.gongkai.web.search.text;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The syllables of Mandarin as typed without tones, and the ways to cut a word into them. */
final class Syllables {
    private static final int LONGEST = 6;
    private static final Set<String> ALL = all();

    private Syllables() {}

    /**
     * The ways to read a word as syllables, longest first syllables first: {@code xian} is xian or xi an.
     *
     * @param word letters a to z
     * @param most how many ways at most
     */
    static List<List<String>> readings(String word, int most) {
        List<List<String>> readings = new ArrayList<>();
        BitSet deadEnds = new BitSet(word.length() + 1);
        go(word, 0, new ArrayList<>(), new Search(readings, deadEnds, most));
        return readings;
    }

    private static boolean go(String word, int at, List<String> before, Search search) {
        if (at == word.length()) {
            search.readings.add(List.copyOf(before));
            return true;
        }
        boolean isRead = false;
        for (int end = Math.min(word.length(), at + LONGEST); end > at; end--) {
            boolean isWorthwhile = search.readings.size() < search.most && !search.deadEnds.get(end);
            if (isWorthwhile && ALL.contains(word.substring(at, end))) {
                before.add(word.substring(at, end));
                isRead |= go(word, end, before, search);
                before.removeLast();
            }
        }
        search.deadEnds.set(at, !isRead && search.readings.size() < search.most);
        return isRead;
    }

    private static Set<String> all() {
        Set<String> syllables = new HashSet<>();
        Arrays.stream(Pinyin.values())
                .map(Pinyin::getPinyinWithoutTone)
                .filter(syllable -> syllable.chars().allMatch(c -> c >= 'a' && c <= 'z'))
                .forEach(syllables::add);
        syllables.remove("none");
        return syllables;
    }

    private record Search(List<List<String>> readings, BitSet deadEnds, int most) {}
}

package org.gongkai.report.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a bundle with places for arguments, cut up once: {@code {0}} is a place, {@code ''} an apostrophe, and what
 * stands between single apostrophes is taken as it is.
 *
 * @param texts what stands before each place, and what stands after the last
 * @param places 0-based number of the argument at each place
 */
record Sentence(List<String> texts, List<Integer> places) {
    Sentence {
        texts = List.copyOf(texts);
        places = List.copyOf(places);
    }

    /** Cuts up a sentence as it stands in the bundle. */
    static Sentence of(String pattern) {
        List<String> texts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                boolean isDoubled = i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'';
                text.append(isDoubled ? "'" : "");
                i += isDoubled ? 1 : 0;
                isQuoted ^= !isDoubled;
            } else if (c == '{' && !isQuoted) {
                int end = pattern.indexOf('}', i);
                places.add(Integer.valueOf(pattern.substring(i + 1, end).strip()));
                texts.add(text.toString());
                text.setLength(0);
                i = end;
            } else {
                text.append(c);
            }
        }
        texts.add(text.toString());
        return new Sentence(texts, places);
    }

    /** The sentence with the arguments in their places; a place without argument stays as it is. */
    String fill(String[] arguments) {
        if (places.isEmpty()) {
            return texts.getFirst();
        }
        String[] parts = new String[2 * places.size() + 1];
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            parts[2 * i] = texts.get(i);
            parts[2 * i + 1] = place < arguments.length ? arguments[place] : "{" + place + "}";
        }
        parts[2 * places.size()] = texts.getLast();
        return String.join("", parts);
    }
}

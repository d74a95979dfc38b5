package org.gongkai.screening.numbers;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.screening.passage.Passage;
import org.gongkai.screening.passage.WordLists;

/** The digits of a passage, and the words that tell what they are. */
final class Scan {
    private static final int MOST_GROUPS = 6;

    private final Passage passage;
    private final String text;
    private final List<Figures> figures;

    Scan(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
        this.figures = Figures.of(text);
    }

    Passage passage() {
        return passage;
    }

    String text() {
        return text;
    }

    int size() {
        return figures.size();
    }

    Figures at(int index) {
        return figures.get(index);
    }

    /** The numbers that begin with these digits: alone, and with one, two or more of the groups behind. */
    List<Joined> from(int index, int mostDigits) {
        List<Joined> all = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        List<Integer> groups = new ArrayList<>();
        int last = Math.min(figures.size(), index + MOST_GROUPS);
        for (int at = index; at < last; at++) {
            Figures group = figures.get(at);
            boolean isApart = at > index && !Figures.areJoined(text, figures.get(at - 1), group);
            if (isApart || digits.length() + group.count() > mostDigits) {
                break;
            }
            digits.append(group.in(text));
            groups.add(group.count());
            all.add(new Joined(figures.get(index).from(), group.to(), digits.toString(), List.copyOf(groups)));
        }
        return all;
    }

    /** Whether one of these words stands before a place in its cell, or names its column. */
    boolean isCalled(int at, List<String> words, int within) {
        return WordLists.anyIn(passage.before(at, within), words) || WordLists.anyIn(passage.columnLabel(at), words);
    }

    /** Whether a part of it is covered already. */
    boolean isMasked(Joined number) {
        return before(number.from()) == '*' || behind(number.to()) == '*';
    }

    /** The character behind, a blank at the end. */
    char behind(int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    /** The character before, a blank at the beginning. */
    char before(int at) {
        return at > 0 ? text.charAt(at - 1) : ' ';
    }
}

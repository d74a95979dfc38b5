package org.gongkai.reader.facts;

import java.util.List;

/** What a figure counts, in the words of its clause: without year, subject, opening and counting words. */
final class Labels {
    private static final int LONGEST = 60;

    private final Phrases leads;
    private final Phrases tails;
    private final List<String> names;

    /** Labels in the report of a body called by these names. */
    Labels(Vocabulary vocabulary, List<String> names) {
        leads = vocabulary.phrases("lead");
        tails = vocabulary.phrases("tail");
        this.names = names;
    }

    /**
     * The label of a clause.
     *
     * @param before words before the number
     * @param after words after the unit
     * @param isThing the words after the unit name the thing, where there are any
     */
    String of(String before, String after, boolean isThing) {
        String first = bare(isThing ? after : before);
        String label = first.isEmpty() ? bare(isThing ? before : after) : first;
        return label.length() > LONGEST ? label.substring(label.length() - LONGEST) : label;
    }

    private String bare(String words) {
        int start = 0;
        int next = next(words, start);
        while (next > start) {
            start = next;
            next = next(words, start);
        }
        int end = words.length();
        String tail = tails.before(words, end);
        while (!tail.isEmpty() && end - tail.length() >= start) {
            end -= tail.length();
            tail = tails.before(words, end);
        }
        return words.substring(start, end);
    }

    /** After the year, name or opening word that stands here; here where none does. */
    private int next(String words, int at) {
        int digits = at;
        while (digits < words.length() && Character.isDigit(words.charAt(digits))) {
            digits++;
        }
        if (digits - at == 4 && digits < words.length() && words.charAt(digits) == '年') {
            return digits + 1;
        }
        for (String name : names) {
            if (words.startsWith(name, at)) {
                return at + name.length();
            }
        }
        return at + leads.at(words, at).length();
    }
}

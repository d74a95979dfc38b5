package org.gongkai.checks.copies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.checks.rules.OwnNames;
import org.gongkai.checks.rules.Prose;
import org.gongkai.checks.rules.WordList;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;

/**
 * A report's text made comparable: the body's own names are one sign, every number is another, and sentences that all reports
 * have by duty are cut out, so that no passage goes on across them.
 */
final class ComparedText {
    /** Characters that must agree before a passage is looked at. */
    static final int SHINGLE = 16;

    /** Stands where a sentence was cut out or a paragraph ends; agrees with nothing. */
    static final char CUT = '\n';

    private static final char NAME = '\ue000';
    private static final char NUMBER = '\ue001';
    private static final List<String> FORMULAS = WordList.read(ComparedText.class, "formulas.txt").stream()
            .map(List::getFirst)
            .toList();

    private final Report report;
    private final Prose prose;
    private final StringBuilder text = new StringBuilder();
    private final int[] origins;
    private final Map<String, Integer> shingles = new HashMap<>();

    private ComparedText(Report report) {
        this.report = report;
        prose = Prose.of(report);
        origins = new int[prose.text().length() + 1];
        sentences();
        for (int i = 0; i + SHINGLE <= text.length(); i++) {
            shingles.putIfAbsent(text.substring(i, i + SHINGLE), i);
        }
    }

    static ComparedText of(Report report) {
        return new ComparedText(report);
    }

    private void sentences() {
        String whole = prose.text();
        List<String> names = OwnNames.of(report).stream()
                .filter(name -> name.length() >= 2)
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        int start = 0;
        while (start < whole.length()) {
            int end = Math.min(whole.length(), prose.sentenceEnd(start) + 1);
            String sentence = whole.substring(start, end);
            if (FORMULAS.stream().anyMatch(sentence::contains)) {
                append(CUT, start);
            } else {
                mask(start, end, names);
            }
            start = end;
        }
    }

    private void mask(int start, int end, List<String> names) {
        String whole = prose.text();
        int at = start;
        while (at < end) {
            int from = at;
            String name = names.stream()
                    .filter(one -> whole.startsWith(one, from))
                    .findFirst()
                    .orElse("");
            if (!name.isEmpty()) {
                append(NAME, at);
                at += name.length();
            } else if (Character.isDigit(whole.charAt(at))) {
                append(NUMBER, at);
                at = numberEnd(whole, at);
            } else {
                append(whole.charAt(at), at);
                at++;
            }
        }
    }

    private static int numberEnd(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private void append(char c, int origin) {
        origins[text.length()] = origin;
        text.append(c);
    }

    Report report() {
        return report;
    }

    /** The text; a position in it is a 0-based character. */
    CharSequence text() {
        return text;
    }

    /** Where the characters of a shingle of another text stand first in this one, -1 where they do not. */
    int find(String shingle) {
        return shingle.indexOf(CUT) >= 0 ? -1 : shingles.getOrDefault(shingle, -1);
    }

    /** Where the characters from start to end (exclusive) are printed; the part in the first line if they cross lines. */
    Provenance place(int start, int end) {
        return prose.place(origins[start], origins[end - 1] + 1);
    }

    /** The part of a section, empty where the report has none; numbers and names masked. */
    String section(String key) {
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (prose.section(origins[i]).key().equals(key)) {
                part.append(text.charAt(i));
            }
        }
        return part.toString();
    }

    /** The text as it is printed in the characters from start to end (exclusive), white space left out. */
    String printed(int start, int end) {
        return prose.text().substring(origins[start], origins[end - 1] + 1);
    }
}

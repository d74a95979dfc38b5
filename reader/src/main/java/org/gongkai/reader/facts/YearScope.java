package org.gongkai.reader.facts;

import org.jspecify.annotations.Nullable;

/** Which year a sentence speaks of: the last one it names, else the one that opened its paragraph, else the report's. */
final class YearScope {
    private static final int FIRST = 1990;
    private static final int LAST = 2099;
    /** A year this near to the start of a sentence opens it. */
    private static final int OPENING = 3;

    private final @Nullable Integer reportYear;
    private @Nullable Integer paragraph;
    private @Nullable Integer sentence;
    /** The first title mark not looked at yet, -1 when there is none; 0 before any search. */
    private int opening;

    /** Where the title opened last is closed. */
    private int closing;

    YearScope(@Nullable Integer reportYear) {
        this.reportYear = reportYear;
        this.paragraph = reportYear;
    }

    void startParagraph() {
        paragraph = reportYear;
        sentence = null;
    }

    void startSentence() {
        sentence = null;
    }

    /** Takes a number that 年 follows, unless it stands in the title of a document; numbers come in order. */
    void name(String text, int start, int end, int sentenceStart) {
        if (end - start != 4 || isInTitle(text, start)) {
            return;
        }
        int year = Integer.parseInt(text, start, end, 10);
        if (year >= FIRST && year <= LAST) {
            sentence = year;
            if (start - sentenceStart <= OPENING) {
                paragraph = year;
            }
        }
    }

    private boolean isInTitle(String text, int at) {
        if (opening == 0) {
            opening = text.indexOf('《');
        }
        while (opening >= 0 && opening < at) {
            if (opening >= closing) {
                int close = text.indexOf('》', opening);
                closing = close < 0 ? text.length() : close;
            }
            opening = text.indexOf('《', opening + 1);
        }
        return at < closing;
    }

    @Nullable
    Integer year() {
        return sentence == null ? paragraph : sentence;
    }

    /** The year before the report's, null where that is not known. */
    @Nullable
    Integer lastYear() {
        return reportYear == null ? null : Integer.valueOf(reportYear - 1);
    }

    /** The year that a plan is for: the one its sentence names, else the one after the report's. */
    @Nullable
    Integer plannedYear() {
        if (sentence != null || reportYear == null) {
            return sentence;
        }
        return reportYear + 1;
    }
}

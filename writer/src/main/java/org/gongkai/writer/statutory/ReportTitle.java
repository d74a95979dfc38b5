package org.gongkai.writer.statutory;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.Passage;
import org.gongkai.report.Report;

/** The title of a report: as printed, else made of issuer and year. */
record ReportTitle(String oneLine) {
    /** Characters of 二号 on a line of 156 mm. */
    private static final int LINE = 20;

    static ReportTitle of(Report report) {
        String printed = squeezed(report.heading().title());
        if (!printed.isEmpty()) {
            Integer said = report.heading().titleYear();
            boolean lacksYear = said != null && !printed.contains(String.valueOf(said));
            return new ReportTitle(
                    printed + (lacksYear ? StatutoryDocument.say("title.year", String.valueOf(said)) : ""));
        }
        String year = report.year() == null ? "" : String.valueOf(report.year());
        return new ReportTitle(StatutoryDocument.say(
                year.isEmpty() ? "title.noyear" : "title", report.heading().issuer(), year));
    }

    /** The title, a long one broken between issuer and year. */
    String lines() {
        int year = yearAt();
        boolean isBroken = oneLine.length() > LINE && year > 0 && !oneLine.startsWith("关于", year - 2);
        return isBroken ? oneLine.substring(0, year) + "\n" + oneLine.substring(year) : oneLine;
    }

    private int yearAt() {
        for (int i = 1; i + 4 < oneLine.length(); i++) {
            if (oneLine.substring(i, i + 5).matches("(19|20)\\d\\d年")) {
                return i;
            }
        }
        return 0;
    }

    /** The passages but for the lines that are the title. */
    List<Passage> without(List<Passage> passages) {
        List<Passage> others = new ArrayList<>();
        String rest = oneLine;
        for (Passage passage : passages) {
            String line = squeezed(SectionText.stripped(passage.text()));
            if (line.equals(oneLine)) {
                rest = "";
            } else if (!line.isEmpty() && rest.startsWith(line)) {
                rest = rest.substring(line.length());
            } else {
                others.add(passage);
            }
        }
        return others;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }
}

package org.gongkai.checks.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.form.FormSection;
import org.gongkai.report.form.Severity;
import org.gongkai.report.form.Wording;

/**
 * PART-01: the sections of the form are there, those after the last one found excepted where the text was cut off; PART-02 in
 * order; PART-03 each once; PART-04 with the titles of the form.
 */
public final class SectionCheck {
    private static final Rule MISSING = new Rule("PART-01", FindingKind.MISSING, Severity.WARN);
    private static final Rule ORDER = new Rule("PART-02", FindingKind.STRUCT, Severity.WARN);
    private static final Rule TWICE = new Rule("PART-03", FindingKind.STRUCT, Severity.ERROR);
    private static final Rule TITLE = new Rule("PART-04", FindingKind.LABEL, Severity.INFO);

    /** What is no part of a title: white space, and a remark in brackets behind it. */
    private static final Pattern REMARKS = Pattern.compile("[\\s\\u00a0\\u3000]|[（(][^）)]*[）)]$");

    private static final char LAST_WHITE_SPACE = '\u3000';

    private SectionCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(MISSING, ORDER, TWICE, TITLE), SectionCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Report report = subject.report();
        List<Finding> findings = new ArrayList<>();
        if (Content.hasSixSections(report)) {
            missing(report, findings);
            order(report, findings);
            report.sections().forEach(section -> title(report, section, findings));
        }
        twice(report, findings);
        return findings;
    }

    private static void missing(Report report, List<Finding> findings) {
        List<FormSection> form = report.edition().sections();
        if (form.stream().noneMatch(section -> Content.has(report, section.key()))) {
            return;
        }
        int last = -1;
        for (int i = 0; i < form.size(); i++) {
            last = isThere(report, form.get(i)) ? i : last;
        }
        int end = Content.isCutOff(report) ? last : form.size();
        for (int i = 0; i < end; i++) {
            if (!isThere(report, form.get(i))) {
                String title = form.get(i).titles().getFirst();
                findings.add(MISSING.finding(Rule.Evidence.inText(List.of(), title, ""), number(i), title));
            }
        }
    }

    private static boolean isThere(Report report, FormSection section) {
        return Content.has(report, section.key())
                || Content.hasTable(report, section)
                || Content.names(report, section, report.edition().sections().indexOf(section));
    }

    private static Wording number(int index) {
        return new Wording("一二三四五六七八九十".substring(index, index + 1), String.valueOf(index + 1));
    }

    private static void order(Report report, List<Finding> findings) {
        List<String> form =
                report.edition().sections().stream().map(FormSection::key).toList();
        int before = -1;
        String titleBefore = "";
        for (Section section : report.sections()) {
            int now = form.indexOf(section.key());
            Provenance place = section.place();
            if (now >= 0 && now < before && place != null) {
                findings.add(ORDER.finding(
                        Rule.Evidence.inText(List.of(place), titleBefore, section.title()),
                        section.title(),
                        titleBefore));
                return;
            }
            before = Math.max(before, now);
            titleBefore = section.title();
        }
    }

    /** Only a heading that stands at once again is a mistake; a table goes on under a repeated heading. */
    private static void twice(Report report, List<Finding> findings) {
        List<Section> sections = report.sections();
        for (int i = 1; i < sections.size(); i++) {
            Section first = sections.get(i - 1);
            Section again = sections.get(i);
            Provenance place = again.place();
            boolean isSame = first.key().equals(again.key()) && first.title().equals(again.title());
            if (isSame
                    && place != null
                    && first.place() != null
                    && first.passages().isEmpty()
                    && place.event() - first.place().event() <= 3) {
                findings.add(TWICE.finding(
                        Rule.Evidence.inText(List.of(place, first.place()), "", again.title()), again.title()));
            }
        }
    }

    private static void title(Report report, Section section, List<Finding> findings) {
        Provenance place = section.place();
        if (place == null || section.title().isEmpty()) {
            return;
        }
        String printed = isPlain(section.title())
                ? section.title()
                : REMARKS.matcher(section.title()).replaceAll("");
        report.edition().sections().stream()
                .filter(form -> form.key().equals(section.key()))
                .filter(form -> form.titles().stream().noneMatch(printed::equals))
                .findFirst()
                .ifPresent(form -> findings.add(TITLE.finding(
                        Rule.Evidence.inText(List.of(place), form.titles().getFirst(), printed),
                        printed,
                        form.titles().getFirst())));
    }

    /** Whether a title has neither white space nor a bracket at its end, as most have not. */
    private static boolean isPlain(String title) {
        for (int i = 0; i < title.length(); i++) {
            if (title.charAt(i) <= LAST_WHITE_SPACE) {
                return false;
            }
        }
        char last = title.charAt(title.length() - 1);
        return last != '）' && last != ')';
    }
}

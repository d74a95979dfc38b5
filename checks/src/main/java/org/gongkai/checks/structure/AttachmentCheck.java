package org.gongkai.checks.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Prose;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Passage;
import org.gongkai.report.Provenance;
import org.gongkai.report.Section;
import org.gongkai.report.form.Severity;
import org.jspecify.annotations.Nullable;

/**
 * XREF-01: a reference names an annex, table or part that is there; XREF-02: annexes that are headed 附件3 and 附件4 begin with
 * 附件1.
 */
public final class AttachmentCheck {
    private static final Rule REFERENCE = new Rule("XREF-01", FindingKind.XREF, Severity.WARN);
    private static final Rule FIRST = new Rule("XREF-02", FindingKind.STRUCT, Severity.WARN);
    private static final Pattern HEADED = Pattern.compile("附件([0-9一二三四五六七八九])?(?:[：:、.\\s].{0,40})?");
    private static final Pattern NAMED = Pattern.compile("(?:详见|参见|见)(附件([0-9一二三四五六七八九])?|表([五六七八九])|第([七八九])部分)");
    /** One of these is in everything the pattern above fits. */
    private static final List<String> SIGNS = List.of("见附件", "见表", "见第");

    private static final String DIGITS = "一二三四五六七八九";

    private AttachmentCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(REFERENCE, FIRST), AttachmentCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Prose prose = subject.prose();
        NavigableMap<Integer, Provenance> headed = headed(subject);
        List<Finding> findings = new ArrayList<>();
        if (!headed.isEmpty() && headed.firstKey() > 1) {
            Provenance place = headed.firstEntry().getValue();
            findings.add(FIRST.finding(
                    Rule.Evidence.inText(List.copyOf(headed.values()), "附件1", place.quote()),
                    place.quote().strip()));
        }
        boolean hasSixSections = Content.hasSixSections(subject.report());
        Matcher named = NAMED.matcher(prose.text());
        boolean mayName = SIGNS.stream().anyMatch(prose.text()::contains);
        while (mayName && named.find()) {
            boolean isAnnex = named.group(1).startsWith("附件");
            boolean isMissing = isAnnex ? !isThere(headed, named.group(2)) : hasSixSections;
            if (isMissing) {
                findings.add(REFERENCE.finding(
                        Rule.Evidence.inText(List.of(prose.place(named.start(), named.end())), "", named.group(1)),
                        named.group(),
                        named.group(1)));
            }
        }
        return findings;
    }

    private static boolean isThere(NavigableMap<Integer, Provenance> headed, @Nullable String number) {
        return number == null ? !headed.isEmpty() : headed.containsKey(value(number));
    }

    /** Headings of annexes by number, 0 for one without. */
    private static NavigableMap<Integer, Provenance> headed(Subject subject) {
        NavigableMap<Integer, Provenance> headed = new TreeMap<>();
        for (Section section : subject.report().sections()) {
            for (Passage passage : section.passages()) {
                String line = passage.text().strip();
                if (line.startsWith("附件")) {
                    Matcher matcher = HEADED.matcher(line);
                    if (matcher.matches()) {
                        headed.putIfAbsent(value(matcher.group(1)), passage.place());
                    }
                }
            }
        }
        return headed;
    }

    private static int value(@Nullable String number) {
        if (number == null) {
            return 0;
        }
        int han = DIGITS.indexOf(number);
        return han >= 0 ? han + 1 : Integer.parseInt(number);
    }
}

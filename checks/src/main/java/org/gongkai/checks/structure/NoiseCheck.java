package org.gongkai.checks.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.PhraseIndex;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.checks.rules.WordList;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Passage;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.form.Severity;

/**
 * What does not belong to the text: NOISE-01 marks left by a converter, NOISE-02 failed references of the word processor,
 * NOISE-03 furniture of a page, NOISE-04 words of advertisements that replaced the text. All noted, since they may come from
 * the extraction, except failed references, which people see printed.
 */
public final class NoiseCheck {
    private static final Map<String, Rule> RULES = rules();
    private static final List<Noise> NOISES = WordList.read(NoiseCheck.class, "noise.tsv").stream()
            .map(entry -> new Noise(entry.get(0), entry.get(1), Pattern.compile(entry.get(2))))
            .toList();
    private static final PhraseIndex<String> ANCHORS =
            PhraseIndex.of(NOISES.stream().map(Noise::anchor).collect(Collectors.toSet()));

    /** An entry of the list. */
    private record Noise(String code, String anchor, Pattern pattern) {}

    private NoiseCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.copyOf(RULES.values()), NoiseCheck::at);
    }

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (String code : List.of("NOISE-01", "NOISE-02", "NOISE-03", "NOISE-04")) {
            Severity severity = code.equals("NOISE-02") ? Severity.WARN : Severity.INFO;
            rules.put(code, new Rule(code, FindingKind.NOISE, severity));
        }
        return rules;
    }

    private static List<Finding> at(Subject subject) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        lines(subject.report()).forEach(line -> look(line, findings));
        return List.copyOf(findings.values());
    }

    /** Headings and running text. */
    private static Stream<Passage> lines(Report report) {
        return report.sections().stream()
                .flatMap(section -> Stream.concat(heading(section), section.passages().stream()));
    }

    private static Stream<Passage> heading(Section section) {
        Provenance place = section.place();
        return place == null ? Stream.empty() : Stream.of(new Passage(place.quote(), place));
    }

    /** The first of each kind and wording. */
    private static void look(Passage line, Map<String, Finding> findings) {
        if (!ANCHORS.isIn(line.text())) {
            return;
        }
        for (Noise noise : NOISES) {
            if (line.text().contains(noise.anchor())) {
                Matcher matcher = noise.pattern().matcher(line.text());
                Rule rule = RULES.get(noise.code());
                if (matcher.find() && rule != null) {
                    Provenance place = Rule.within(line.place(), line.text(), matcher.start(), matcher.end());
                    findings.putIfAbsent(
                            noise.code() + noise.anchor(),
                            rule.finding(Rule.Evidence.inText(List.of(place), "", place.quote()), place.quote()));
                }
            }
        }
    }
}

package org.gongkai.checks;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;

/** Assertions on findings in the words of the trade. */
public final class FindingsAssert {
    private final List<Finding> findings;

    private FindingsAssert(List<Finding> findings) {
        this.findings = findings;
    }

    public static FindingsAssert assertChecked(SampleReport report) {
        return assertChecked(report.build());
    }

    public static FindingsAssert assertChecked(Report report) {
        return new FindingsAssert(Checks.standard().check(report));
    }

    public static FindingsAssert assertFindings(List<Finding> findings) {
        return new FindingsAssert(findings);
    }

    public FindingsAssert isSilent() {
        Assertions.assertThat(findings).as(this::told).isEmpty();
        return this;
    }

    public FindingsAssert isSilentOn(String code) {
        Assertions.assertThat(findings)
                .as(this::told)
                .noneMatch(finding -> finding.code().equals(code));
        return this;
    }

    /** Exactly one finding of this code. */
    public FindingsAssert hasOne(String code) {
        Assertions.assertThat(findings)
                .as(this::told)
                .filteredOn(f -> f.code().equals(code))
                .hasSize(1);
        return this;
    }

    /** Exactly one finding at all, of this code; returns it. */
    public Finding hasOnly(String code) {
        Assertions.assertThat(findings).as(this::told).extracting(Finding::code).containsExactly(code);
        return findings.getFirst();
    }

    /** The one finding of this code. */
    public Finding the(String code) {
        hasOne(code);
        return findings.stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow();
    }

    private String told() {
        return String.join(
                "\n",
                findings.stream().map(f -> f.code() + " " + f.message().zh()).toList());
    }
}

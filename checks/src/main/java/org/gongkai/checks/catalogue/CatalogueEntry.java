package org.gongkai.checks.catalogue;

import org.gongkai.checks.rules.Rule;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;
import org.gongkai.report.form.Wording;

/**
 * A rule, explained.
 *
 * @param rule with the gravest severity it may have; a finding may weigh less
 * @param says its sentence about an invented case
 */
public record CatalogueEntry(Rule rule, Wording says, Wording basis, Wording advice) {
    /** The stable code, never reused. */
    public String code() {
        return rule.code();
    }

    /** What kind of fault it tells. */
    public FindingKind kind() {
        return rule.kind();
    }

    /** The gravest severity. */
    public Severity severity() {
        return rule.severity();
    }
}

package org.gongkai.checks.catalogue;

import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;
import org.gongkai.report.form.Wording;

/**
 * A rule, explained.
 *
 * @param code stable code, never reused
 * @param severity the gravest it may have; a finding may weigh less
 * @param says its sentence about an invented case
 */
public record CatalogueEntry(
        String code, FindingKind kind, Severity severity, Wording says, Wording basis, Wording advice) {}

package org.gongkai.checks.words;

import org.gongkai.report.Report;

/** What kind of body a report is of, told by the end of its name. */
enum BodyKind {
    TOWN("镇"),
    TOWNSHIP("乡"),
    SUBDISTRICT("街道"),
    OTHER("");

    private final String ending;

    BodyKind(String ending) {
        this.ending = ending;
    }

    /** The kind of the body that made a report. */
    static BodyKind of(Report report) {
        String name = place(report.heading().issuer());
        for (BodyKind kind : values()) {
            if (name.endsWith(kind.ending)) {
                return kind;
            }
        }
        return OTHER;
    }

    /** The name without its office, 柳溪镇人民政府 → 柳溪镇. */
    static String place(String issuer) {
        String name = issuer;
        for (String office : new String[] {"办公室", "人民政府", "政府", "办事处"}) {
            if (name.endsWith(office)) {
                name = name.substring(0, name.length() - office.length());
            }
        }
        return name;
    }

    /** The character or two that names of its kind end with; empty for other bodies. */
    String ending() {
        return ending;
    }
}

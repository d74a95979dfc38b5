package org.gongkai.web.annualreports.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.gongkai.checks.Profile;
import org.gongkai.web.annualreports.model.Intake;
import org.gongkai.web.annualreports.model.Result;
import org.springframework.stereotype.Component;

/** An invented report with three planted errors, so that a visitor sees the point without a file of their own. */
@Component
class SampleReport {
    /** Name of its batch, always there. */
    static final String BATCH = "sample";

    /** Its file, offered for download too. */
    static final String FILE = "/static/annualreports/sample-report.html";

    private static final String NAME = "云岭县清河镇人民政府2024年度报告（样例）.html";

    private final Intake intake;

    SampleReport(Intake intake) {
        this.intake = intake;
    }

    /** What reading it gives. */
    List<Result> results() {
        try (InputStream stream = SampleReport.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + FILE + " is missing");
            }
            return intake.check(NAME, stream.readAllBytes(), Profile.PUBLICATION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

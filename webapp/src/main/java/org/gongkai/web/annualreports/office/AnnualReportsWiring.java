package org.gongkai.web.annualreports.office;

import java.time.Clock;
import java.time.Duration;
import org.gongkai.checks.Checks;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.reader.ReportReader;
import org.gongkai.report.form.Editions;
import org.gongkai.web.annualreports.model.Intake;
import org.gongkai.web.annualreports.model.Shelf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reader, the checks and the shelf that the pages use. */
@Configuration(proxyBeanMethods = false)
class AnnualReportsWiring {
    /** Said on the start page too: {@code start.kept}. */
    private static final Duration KEEP = Duration.ofMinutes(30);

    private static final long ROOM = 192L << 20;

    @Bean
    Intake intake() {
        ReportReader reader = new ReportReader(new DocumentOpener(Limits.DEFAULT), Editions.standard());
        return new Intake(
                reader::read, (report, profile) -> Checks.standard(profile).check(report));
    }

    @Bean
    Shelf shelf() {
        return new Shelf(Clock.systemUTC(), KEEP, ROOM);
    }
}

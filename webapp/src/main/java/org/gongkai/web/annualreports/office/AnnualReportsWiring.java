package org.gongkai.web.annualreports.office;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.gongkai.checks.Checks;
import org.gongkai.checks.Profile;
import org.gongkai.checks.tables.PartSums;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.worker.WorkerPool;
import org.gongkai.documents.worker.WorkerSettings;
import org.gongkai.reader.ReportReader;
import org.gongkai.report.form.Editions;
import org.gongkai.web.annualreports.model.Admission;
import org.gongkai.web.annualreports.model.Intake;
import org.gongkai.web.annualreports.model.Proposals;
import org.gongkai.web.annualreports.model.Shelf;
import org.gongkai.web.annualreports.model.TextRecognition;
import org.gongkai.web.annualreports.model.TypingDesk;
import org.gongkai.web.annualreports.recognition.TesseractRecognition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The reader, the checks and the shelf that the pages use. */
@Configuration(proxyBeanMethods = false)
class AnnualReportsWiring {
    /** Said on the start page too: {@code start.kept}. */
    private static final Duration KEEP = Duration.ofMinutes(30);

    /** Said on the typing page too: {@code typing.more-pages}. */
    private static final int MOST_PAGES = 40;

    private static final long MEGABYTE = 1L << 20;
    private static final long MOST_ROOM = 192 * MEGABYTE;
    private static final long MOST_IN_FLIGHT = 256 * MEGABYTE;

    /** Anybody may send anything: no file is opened in the process of the server. */
    @Bean(destroyMethod = "close")
    WorkerPool workers(
            @Value("${gongkai.workers.at-once:0}") int atOnce,
            @Value("${gongkai.workers.heap-megabytes:0}") int heapMegabytes,
            @Value("${gongkai.workers.seconds:0}") int seconds) {
        WorkerSettings usual = WorkerSettings.of(WorkerSettings.Scope.EVERY_FILE);
        return new WorkerPool(new WorkerSettings(
                usual.scope(),
                atOnce > 0 ? atOnce : usual.workers(),
                heapMegabytes > 0 ? heapMegabytes : usual.heapMegabytes(),
                seconds > 0 ? Duration.ofSeconds(seconds) : usual.patience()));
    }

    @Bean
    ReportReader reader(WorkerPool workers) {
        return new ReportReader(
                new DocumentOpener(Limits.DEFAULT.withPictures(MOST_PAGES), workers), Editions.standard());
    }

    @Bean
    Intake intake(ReportReader reader) {
        return new Intake(
                reader::read, (report, profile) -> Checks.standard(profile).check(report));
    }

    @Bean
    TextRecognition textRecognition(
            @Value("${gongkai.recognition.program:/usr/bin/tesseract}") String program,
            @Value("${gongkai.recognition.seconds:60}") int seconds) {
        return new TesseractRecognition(Path.of(program), Duration.ofSeconds(seconds));
    }

    @Bean
    Proposals proposals(TextRecognition recognition, ReportReader reader) {
        return new Proposals(recognition, reader::read);
    }

    @Bean
    TypingDesk typingDesk() {
        return new TypingDesk(
                Editions.standard(),
                Clock.systemUTC(),
                Checks.tables(Profile.PUBLICATION)::check,
                report -> PartSums.of(report.edition(), report.cells()));
    }

    @Bean
    Shelf shelf() {
        return new Shelf(
                Clock.systemUTC(),
                KEEP,
                Math.min(MOST_ROOM, Runtime.getRuntime().maxMemory() / 4));
    }

    /** As many uploads as the processors can keep up with, three quarters of them for one address. */
    @Bean
    Admission admission(
            @Value("${gongkai.uploads.per-minute:300}") int perMinute,
            @Value("${gongkai.uploads.at-once:0}") int atOnce) {
        int places = atOnce > 0 ? atOnce : Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
        long bytes = Math.min(MOST_IN_FLIGHT, Runtime.getRuntime().maxMemory() / 4);
        return new Admission(
                Clock.systemUTC(), new Admission.Bounds(places, Math.ceilDiv(places * 3, 4), bytes, perMinute));
    }

    @Bean
    WebMvcConfigurer uploads(
            Admission admission, @Value("${spring.servlet.multipart.max-request-size}") DataSize largestRequest) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new UploadDesk(admission, largestRequest.toBytes()))
                        .excludePathPatterns("/office/**", "/api/v1/office/**");
            }
        };
    }
}

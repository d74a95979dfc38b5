package org.gongkai.web.publishing.office.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.publishing.assessment.AssessmentRefused;
import org.gongkai.web.publishing.assessment.AssessmentRefused.Reason;
import org.gongkai.web.publishing.assessment.Assessments;
import org.gongkai.web.publishing.assessment.Finding;
import org.gongkai.web.publishing.assessment.PeriodicAssessment;
import org.gongkai.web.ui.GivenFile;
import org.gongkai.web.ui.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The assessments of a year as a table to take along. */
@Controller
class AssessmentFileController {
    private static final List<String> COLUMNS =
            List.of("body", "title", "attribute", "outcome", "reason", "decided-by", "recorded-by", "day");
    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2999;

    private final PeriodicAssessment assessment;
    private final Agencies agencies;
    private final MessageSource words;

    AssessmentFileController(PeriodicAssessment assessment, Agencies agencies, MessageSource words) {
        this.assessment = assessment;
        this.agencies = agencies;
        this.words = words;
    }

    @GetMapping("/office/assessments.csv")
    ResponseEntity<byte[]> table(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable Integer year,
            Locale locale) {
        if (assessment.readable(who).isEmpty()) {
            throw new AssessmentRefused(Reason.NOT_ALLOWED);
        }
        int asked = year == null ? assessment.thisYear() : Math.clamp(year, FIRST_YEAR, LAST_YEAR);
        Phrases phrases = new Phrases(words, locale);
        List<Assessments.Done> done = assessment.done(who, asked);
        Map<Long, String> names =
                agencies.shortNames(done.stream().map(Assessments.Done::body).collect(Collectors.toSet()));
        Stream<List<String>> headings = Stream.of(COLUMNS.stream()
                .map(column -> phrases.say("assessment.column." + column))
                .toList());
        Stream<List<String>> rows = done.stream().map(one -> cells(one, names.getOrDefault(one.body(), ""), phrases));
        String name = phrases.say("assessment.file", String.valueOf(asked));
        return GivenFile.table(name, Stream.concat(headings, rows).toList());
    }

    private static List<String> cells(Assessments.Done one, String bodyName, Phrases phrases) {
        Finding finding = one.assessed().finding();
        return List.of(
                bodyName,
                one.title(),
                phrases.say("item.attribute." + one.assessed().attribute()),
                phrases.say("assessment.outcome." + finding.outcome()),
                finding.reason(),
                finding.decidedBy(),
                one.assessed().recordedBy().name(),
                ChinaTime.dayOf(one.assessed().at()).toString());
    }
}

package org.gongkai.web.mistakes.office.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.mistakes.MistakeDesk;
import org.gongkai.web.mistakes.model.Report;
import org.gongkai.web.mistakes.model.Standing;
import org.gongkai.web.mistakes.model.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What readers say is wrong, and the answers, for programs. */
@RestController
class MistakeApiController {
    private static final int MOST = 500;

    private final MistakeDesk desk;

    MistakeApiController(MistakeDesk desk) {
        this.desk = desk;
    }

    /**
     * A report.
     *
     * @param version of the item, the public one when it was told
     * @param kind {@link org.gongkai.web.mistakes.model.MistakeKind#code}
     * @param standing how far the office is: {@link Standing#code}
     * @param passage the place in the item; null in a list
     * @param words what is wrong; null in a list as well
     * @param answer what the reader gets to read; empty as long as it is not answered
     */
    record ReportJson(
            long id,
            long revision,
            long item,
            int version,
            String title,
            long body,
            String kind,
            Instant receivedAt,
            LocalDate dueOn,
            String standing,
            @Nullable String passage,
            @Nullable String words,
            String answer,
            @Nullable Instant answeredAt) {
        static ReportJson of(Report report, Optional<Told> told) {
            return new ReportJson(
                    report.id(),
                    report.revision(),
                    report.about().item(),
                    report.about().version(),
                    report.about().title(),
                    report.about().body(),
                    report.about().kind().code(),
                    report.receipt().at(),
                    report.receipt().dueOn(),
                    report.answer().standing().code(),
                    told.map(Told::passage).orElse(null),
                    told.map(Told::words).orElse(null),
                    report.answer().words(),
                    report.answer().at().orElse(null));
        }
    }

    /**
     * An answer.
     *
     * @param revision of the report that was read
     * @param standing {@code mended}, {@code no_mistake} or {@code not_ours}
     * @param words what the reader gets to read
     */
    record AnswerJson(
            long revision,
            @Nullable String standing,
            @Nullable String words) {}

    @GetMapping("/api/v1/office/mistakes")
    List<ReportJson> open(@AuthenticationPrincipal SignedIn who) {
        return desk.open(who, MOST).stream()
                .map(report -> ReportJson.of(report, Optional.empty()))
                .toList();
    }

    @GetMapping("/api/v1/office/mistakes/{id}")
    ReportJson one(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
        return ReportJson.of(desk.find(who, id), Optional.of(desk.told(who, id)));
    }

    @PostMapping("/api/v1/office/mistakes/{id}/answer")
    ReportJson answer(@AuthenticationPrincipal SignedIn who, @PathVariable long id, @RequestBody AnswerJson answer) {
        Optional<Standing> standing = Optional.ofNullable(answer.standing()).flatMap(Standing::answer);
        String words = Optional.ofNullable(answer.words()).orElse("").strip();
        Report answered = desk.answer(who, id, answer.revision(), standing, words);
        return ReportJson.of(answered, Optional.of(desk.told(who, id)));
    }
}

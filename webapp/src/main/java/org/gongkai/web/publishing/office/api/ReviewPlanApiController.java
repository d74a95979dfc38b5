package org.gongkai.web.publishing.office.api;

import java.util.List;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.PrescribedPlan;
import org.gongkai.web.publishing.model.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps a body prescribes, for programs of whoever administers it. */
@RestController
@RequestMapping("/api/v1/office/bodies/{body}/review-plan")
class ReviewPlanApiController {
    private final Publishing publishing;
    private final Agencies agencies;

    ReviewPlanApiController(Publishing publishing, Agencies agencies) {
        this.publishing = publishing;
        this.agencies = agencies;
    }

    /**
     * The steps of a body.
     *
     * @param reviews the body's own names of the steps between confidentiality review and sign-off
     * @param steps every step that has to approve, in order
     */
    record ReviewPlanView(long body, boolean sectionReview, List<String> reviews, List<Step> steps) {}

    @GetMapping
    ResponseEntity<ReviewPlanView> read(@AuthenticationPrincipal SignedIn who, @PathVariable long body) {
        return answer(body, publishing.prescribed(who, existing(body)));
    }

    @PutMapping
    ResponseEntity<ReviewPlanView> prescribe(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            @RequestBody ReviewPlanForm form) {
        publishing.prescribed(who, existing(body));
        return answer(body, publishing.prescribe(who, body, Answers.revision(match), form.plan()));
    }

    private static ResponseEntity<ReviewPlanView> answer(long body, PrescribedPlan now) {
        return ResponseEntity.ok()
                .eTag("\"" + now.revision() + "\"")
                .body(new ReviewPlanView(
                        body,
                        now.plan().hasSection(),
                        now.plan().reviews(),
                        now.plan().steps()));
    }

    private long existing(long body) {
        return agencies.find(body)
                .orElseThrow(() -> new ActionRefused(Reason.UNKNOWN_BODY))
                .id();
    }
}
